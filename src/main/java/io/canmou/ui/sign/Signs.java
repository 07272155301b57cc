package io.canmou.ui.sign;

import io.canmou.substance.Entry;
import io.canmou.substance.sheet.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/// Draws the signs. Each is a node of fixed size.
public final class Signs {
    private static final double PLATE = 4.0 / 3;
    private static final int STRIPES = 7;

    private Signs() {}

    /// The class diamonds of a substance, the main hazard first.
    public static List<Node> diamonds(Entry entry, double size) {
        return Arrays.stream(entry.hazardClass().split("[+(),; ]+"))
                .distinct()
                .map(d -> diamond(d, size))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The diamond of a class or division; empty: there is none.
    public static Optional<Node> diamond(String division, double size) {
        return io.canmou.ui.sign.Label.of(division).map(l -> diamond(l, size));
    }

    private static Node diamond(io.canmou.ui.sign.Label label, double size) {
        Pane box = box(size, size);
        double half = size / 2;
        Polygon upper = shape(label.upper(), half, 0, size, half, 0, half);
        Polygon lower = shape(label.lower(), 0, half, size, half, half, size);
        box.getChildren().addAll(upper, lower);
        if (label.stripes() != io.canmou.ui.sign.Label.Stripes.NONE) {
            box.getChildren().add(stripes(label, size));
        }
        box.getChildren().add(edge("cm-sign-edge", size, size * 0.045));
        boolean darkBelow = label.lower().equals("cm-sign-black");
        String ink = label.lightInk() ? "cm-sign-light" : "cm-sign-dark";
        if (label.symbol() != null) {
            box.getChildren().add(label.symbol().draw(half, size * 0.36, size * 0.38, ink));
        }
        box.getChildren().add(number(label.number(), size, darkBelow ? "cm-sign-light-text" : ink + "-text"));
        return box;
    }

    private static Node stripes(io.canmou.ui.sign.Label label, double size) {
        boolean whole = label.stripes() == io.canmou.ui.sign.Label.Stripes.WHOLE;
        Group bars = new Group();
        for (int i = 0; i < STRIPES; i++) {
            Rectangle bar = new Rectangle(size * (i + 0.25) / STRIPES, 0, size / STRIPES / 2, whole ? size : size / 2);
            bar.getStyleClass().add(whole ? "cm-sign-red" : "cm-sign-black");
            bars.getChildren().add(bar);
        }
        bars.setClip(new Polygon(size / 2, 0, size, size / 2, size / 2, size, 0, size / 2));
        return bars;
    }

    private static Label number(String text, double size, String style) {
        Label number = new Label(text);
        number.getStyleClass().addAll("cm-sign-number", style);
        number.setStyle("-fx-font-size: " + Math.round(size * (text.length() > 1 ? 0.2 : 0.26)) + "px");
        number.setMinSize(size, size * 0.3);
        number.setPrefSize(size, size * 0.3);
        number.relocate(0, size * 0.58);
        return number;
    }

    /// The GHS pictogram of a code such as `GHS06`; empty: there is none.
    public static Optional<Node> pictogram(String code, double size) {
        return symbol(code).map(symbol -> {
            Pane box = box(size, size);
            double half = size / 2;
            box.getChildren()
                    .addAll(
                            shape("cm-sign-white", half, 0, size, half, half, size, 0, half),
                            edge("cm-sign-ghs", size, size * 0.075),
                            symbol.draw(half, half, size * 0.46, "cm-sign-dark"));
            box.setAccessibleText(code);
            return box;
        });
    }

    private static Optional<Symbol> symbol(String code) {
        return Optional.ofNullable(
                switch (code) {
                    case "GHS01" -> Symbol.EXPLOSION;
                    case "GHS02" -> Symbol.FLAME;
                    case "GHS03" -> Symbol.OXIDISER;
                    case "GHS04" -> Symbol.CYLINDER;
                    case "GHS05" -> Symbol.CORROSION;
                    case "GHS06" -> Symbol.SKULL;
                    case "GHS07" -> Symbol.EXCLAMATION;
                    case "GHS08" -> Symbol.HEALTH;
                    case "GHS09" -> Symbol.ENVIRONMENT;
                    default -> null;
                });
    }

    /// The orange plate of a UN number; where the hazard identification number is not known, the upper half is
    /// empty.
    public static Node plate(String hin, String un, double height) {
        double width = Math.round(height * PLATE);
        Pane box = box(width, height);
        Rectangle ground = new Rectangle(0.75, 0.75, width - 1.5, height - 1.5);
        ground.setArcWidth(4);
        ground.setArcHeight(4);
        ground.getStyleClass().add("cm-sign-plate");
        Rectangle line = new Rectangle(0.75, height / 2 - 0.75, width - 1.5, 1.5);
        line.getStyleClass().add("cm-sign-dark");
        box.getChildren().addAll(ground, line, half(hin, width, height, 0), half(un, width, height, height / 2));
        return box;
    }

    private static Label half(String text, double width, double height, double top) {
        Label label = new Label(text);
        label.getStyleClass().addAll("cm-sign-number", "cm-sign-dark-text");
        label.setStyle("-fx-font-size: " + Math.round(height * 0.4) + "px");
        label.setMinSize(width, height / 2);
        label.setMaxSize(width, height / 2);
        label.setPrefSize(width, height / 2);
        label.relocate(0, top - height * 0.02);
        return label;
    }

    /// Plate, diamonds and pictograms of a substance in one row; fewer where it has none.
    public static List<Node> all(Entry entry, Optional<Sheet> sheet, double size) {
        List<Node> signs = new ArrayList<>();
        plate(entry, sheet, size * 0.8).ifPresent(signs::add);
        signs.addAll(diamonds(entry, size));
        sheet.map(Sheet::ghs)
                .ifPresent(g ->
                        g.pictograms().forEach(code -> pictogram(code, size).ifPresent(signs::add)));
        return signs;
    }

    /// The plate of a substance's usual UN number; empty: it has none.
    public static Optional<Node> plate(Entry entry, Optional<Sheet> sheet, double height) {
        return entry.un().stream().findFirst().map(un -> {
            String hin = sheet.map(Sheet::plates).orElse(List.of()).stream()
                    .filter(p -> p.un().equals(un) && !p.hin().isEmpty())
                    .map(Sheet.Plate::hin)
                    .findFirst()
                    .orElse("");
            return plate(hin, un, height);
        });
    }

    private static Pane box(double width, double height) {
        Pane box = new Pane();
        box.setMinSize(width, height);
        box.setPrefSize(width, height);
        box.setMaxSize(width, height);
        box.setMouseTransparent(true);
        return box;
    }

    private static Polygon shape(String style, double... points) {
        Polygon shape = new Polygon(points);
        shape.getStyleClass().add(style);
        return shape;
    }

    /// The diamond's line, inside its outline.
    private static Polygon edge(String style, double size, double width) {
        double half = size / 2;
        double in = width;
        Polygon edge = shape(style, half, in, size - in, half, half, size - in, in, half);
        edge.setFill(null);
        edge.setStrokeWidth(width);
        return edge;
    }
}
