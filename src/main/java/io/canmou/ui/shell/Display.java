package io.canmou.ui.shell;

import io.canmou.words.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How the program shows itself now: language, palette, size, and whether panels are folded away from the map. All
/// switch at run time.
public final class Display {
    private final ReadOnlyObjectWrapper<Words> words;
    private final ReadOnlyObjectWrapper<Theme> theme;
    private final ReadOnlyObjectWrapper<Metrics> metrics;
    private final ReadOnlyBooleanWrapper fullMap = new ReadOnlyBooleanWrapper();
    private final double ppi;

    /// @param ppi what the screen reports, logical pixels per inch; absurd values are ignored
    public Display(Words words, Theme theme, Size size, double ppi) {
        this.words = new ReadOnlyObjectWrapper<>(words);
        this.theme = new ReadOnlyObjectWrapper<>(theme);
        this.metrics = new ReadOnlyObjectWrapper<>(Metrics.reported(size, ppi));
        this.ppi = ppi;
    }

    public ReadOnlyObjectProperty<Words> words() {
        return words.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Metrics> metrics() {
        return metrics.getReadOnlyProperty();
    }

    /// The text for `key` in the language of the moment; follows a switch.
    public StringBinding say(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> words.get().say(key, arguments), words);
    }

    /// Chinese to English and back.
    public void switchLanguage() {
        words.set(words.get().chinese() ? Words.EN : Words.ZH);
    }

    /// Day, night, red, high contrast, day.
    public void nextTheme() {
        theme.set(theme.get().next());
    }

    /// Field to vehicle and back.
    public void switchSize() {
        metrics.set(Metrics.reported(metrics.get().size().other(), ppi));
    }

    /// Pixels on this screen of a length in the design's pixels, one for the field and one for the vehicle.
    public double px(double field, double vehicle) {
        return metrics.get().px(field, vehicle);
    }

    /// Whether an incident's panels are folded away from the map.
    public ReadOnlyBooleanProperty fullMap() {
        return fullMap.getReadOnlyProperty();
    }

    /// Folds the panels away, or brings them back.
    public void showFullMap(boolean full) {
        fullMap.set(full);
    }

    /// Whether shortcuts are shown beside the controls.
    public boolean showsKeys() {
        return metrics.get().size() == Size.VEHICLE;
    }
}
