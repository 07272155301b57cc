package io.canmou.ui.map;

import io.canmou.map.MapScene;
import io.canmou.map.MapScene.Route;
import io.canmou.map.Strokes;
import io.canmou.map.Token;
import io.canmou.map.Viewport;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/// Ways of teams: a line over its halo with arrowheads in the direction of travel.
final class RouteLayer extends Pane {
    private static final double WIDTH = 4;
    private static final double HEAD = 6;
    private static final double HEAD_PITCH = 70;

    RouteLayer() {
        setMouseTransparent(true);
    }

    /// Draws the scene's ways; halos of all lie below the lines of all.
    void show(MapScene scene, Viewport seen, MapLook look) {
        getChildren().clear();
        double margin = Math.max(seen.width(), seen.height()) / 2;
        Color blue = look.palette().color(Token.ROUTE);
        List<Path> halos = new ArrayList<>();
        List<Path> lines = new ArrayList<>();
        List<PathElement> heads = new ArrayList<>();
        for (Route route : scene.routes()) {
            Geometry pixels = Strokes.clipped(seen.toPixels(route.line()), seen.width(), seen.height(), margin);
            List<PathElement> elements = Shapes.elements(pixels);
            halos.add(Shapes.stroked(elements, look.palette().color(Token.HALO), look.px(WIDTH + 3.4)));
            Path line = Shapes.stroked(Shapes.elements(pixels), blue, look.px(WIDTH));
            if (route.dotted()) {
                line.getStrokeDashArray().setAll(look.px(1), look.px(8));
            }
            lines.add(line);
            addHeads(pixels, look, heads);
        }
        Path arrowheads = new Path(heads);
        arrowheads.setManaged(false);
        arrowheads.setFill(blue);
        arrowheads.setStroke(look.palette().color(Token.HALO));
        arrowheads.setStrokeWidth(look.px(0.8));
        getChildren().addAll(halos);
        getChildren().addAll(lines);
        getChildren().add(arrowheads);
    }

    private static void addHeads(Geometry pixels, MapLook look, List<PathElement> heads) {
        for (int i = 0; i < pixels.getNumGeometries(); i++) {
            if (pixels.getGeometryN(i) instanceof LineString line) {
                for (double[] point : Strokes.along(line, look.px(HEAD_PITCH))) {
                    double angle = Math.toRadians(point[2]);
                    double length = look.px(HEAD);
                    heads.add(new MoveTo(
                            point[0] + 1.2 * length * Math.cos(angle), point[1] + 1.2 * length * Math.sin(angle)));
                    heads.add(corner(point, angle + 2.45, length * 1.15));
                    heads.add(corner(point, angle - 2.45, length * 1.15));
                    heads.add(new ClosePath());
                }
            }
        }
    }

    private static LineTo corner(double[] point, double angle, double length) {
        return new LineTo(point[0] + length * Math.cos(angle), point[1] + length * Math.sin(angle));
    }
}
