package io.canmou.ui.incident;

import io.canmou.substance.Entry;
import io.canmou.substance.sheet.Sheet;
import io.canmou.ui.start.StartModel.Executors;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The sheet of an incident's substance: read off the JavaFX thread when the substance changes. Knows no controls.
public final class SheetModel {
    private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IncidentModel incident;
    private final Function<Entry, Sheet> sheets;
    private final Executors executors;
    private Optional<Entry> of = Optional.empty();

    /// @param sheets makes the sheet of a substance
    public SheetModel(IncidentModel incident, Function<Entry, Sheet> sheets, Executors executors) {
        this.incident = incident;
        this.sheets = sheets;
        this.executors = executors;
        incident.situation().subscribe(this::follow);
        follow();
    }

    /// Empty while it is on its way, and where the substance is not known.
    public ReadOnlyObjectProperty<Optional<Sheet>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// The substance of the moment.
    public Optional<Entry> substance() {
        return of;
    }

    private void follow() {
        Optional<Entry> now = incident.situation().get().flatMap(s -> Optional.ofNullable(s.substance()));
        if (now.equals(of)) {
            return;
        }
        of = now;
        sheet.set(Optional.empty());
        now.ifPresent(entry -> executors.work().execute(() -> {
            Sheet read = sheets.apply(entry);
            executors.screen().execute(() -> {
                if (of.equals(now)) {
                    sheet.set(Optional.of(read));
                }
            });
        }));
    }
}
