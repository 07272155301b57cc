package io.canmou.ui.shots;

import io.canmou.words.BundledFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javax.imageio.ImageIO;

/// Numbered pictures in a folder, each looked over: one that is all one colour, or whose letters would be empty
/// boxes, is a fault.
final class Album {
    private final Path folder;
    private final Map<BundledFont, Font> fonts = new EnumMap<>(BundledFont.class);
    private final List<String> faults = new ArrayList<>();
    private int number;

    Album(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        for (BundledFont font : BundledFont.values()) {
            try (InputStream in = font.open()) {
                fonts.put(font, Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (FontFormatException e) {
                throw new IOException(e);
            }
        }
    }

    /// Takes the picture of `scene`; `name` says what it shows.
    void take(Scene scene, String name) {
        number++;
        BufferedImage picture = Studio.picture(scene);
        Path file = folder.resolve(String.format(Locale.ROOT, "%02d-%s.png", number, name));
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (oneColour(picture)) {
            faults.add(file + ": the picture is all one colour");
        }
        Studio.on(() -> {
            scene.getRoot().applyCss(); // a label that came after the picture has no typeface yet
            look(scene.getRoot(), file);
            return faults;
        });
    }

    /// What is wrong with the pictures so far.
    List<String> faults() {
        return List.copyOf(faults);
    }

    private static boolean oneColour(BufferedImage picture) {
        int first = picture.getRGB(0, 0);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (picture.getRGB(x, y) != first) {
                    return false;
                }
            }
        }
        return true;
    }

    private void look(Node node, Path file) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isEmpty()) {
            letters(labeled, file);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, file));
        }
    }

    private void letters(Labeled labeled, Path file) {
        javafx.scene.text.Font font = labeled.getFont();
        if (!font.getFamily().equals(BundledFont.FAMILY)) {
            faults.add(file + ": \"" + labeled.getText() + "\" is set in " + font.getFamily());
            return;
        }
        boolean bold = font.getStyle().toLowerCase(Locale.ROOT).contains("bold");
        Font drawn = fonts.get(bold ? BundledFont.BOLD : BundledFont.REGULAR);
        int missing =
                drawn == null ? -1 : drawn.canDisplayUpTo(labeled.getText().replaceAll("\\s", " "));
        if (missing >= 0) {
            faults.add(file + ": \"" + labeled.getText() + "\" has an empty box at letter " + (missing + 1));
        }
    }
}
