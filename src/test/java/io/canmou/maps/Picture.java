package io.canmou.maps;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/// A quick look at the generated map while one works on it: `main FILE.png x0 y0 width pixels`.
final class Picture {
    private static final List<String> ORDER = List.of(
            "landuse", "natural", "leisure", "amenity", "waterway", "building", "man_made", "highway", "railway");

    private Picture() {}

    public static void main(String[] args) throws IOException {
        OsmMap map = DrillDistrict.make().map();
        double x0 = Double.parseDouble(args[1]);
        double y0 = Double.parseDouble(args[2]);
        double w = Double.parseDouble(args[3]);
        int px = Integer.parseInt(args[4]);
        double scale = px / w;
        int py = (int) Math.min(px, (District.HEIGHT - y0) * scale);
        BufferedImage image = new BufferedImage(px, py, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(0xf2efe9));
        g.fillRect(0, 0, px, py);
        District.Origin o = District.read().origin();
        for (String key : ORDER) {
            for (OsmMap.Way way : map.ways()) {
                if (way.tags().has(key)
                        && !(key.equals("man_made") && way.tags().has("landuse"))) {
                    draw(g, map, way, o, new double[] {x0, y0, scale, py});
                }
            }
            for (OsmMap.Relation r : map.relations()) {
                if (r.tags().has(key)) {
                    for (OsmMap.Member m : r.members()) {
                        OsmMap.Way way = map.ways().get((int) m.way() - 1);
                        Tags tags = m.role().equals("outer") ? r.tags() : Tags.of("natural", "grass");
                        draw(g, map, new OsmMap.Way(0, way.nodes(), tags), o, new double[] {x0, y0, scale, py});
                    }
                }
            }
        }
        ImageIO.write(image, "png", new File(args[0]));
    }

    private static void draw(Graphics2D g, OsmMap map, OsmMap.Way way, District.Origin o, double[] view) {
        Path2D path = new Path2D.Double();
        boolean first = true;
        for (long id : way.nodes()) {
            OsmMap.Node n = map.nodes().get((int) id - 1);
            double x = ((n.lon() / 1e7 - o.lon()) * o.metresPerDegreeLon() - view[0]) * view[2];
            double y = view[3] - ((n.lat() / 1e7 - o.lat()) * o.metresPerDegreeLat() - view[1]) * view[2];
            if (first) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
            first = false;
        }
        Tags t = way.tags();
        if (t.has("highway") || t.has("railway")) {
            g.setStroke(new BasicStroke(
                    (float) Math.max(0.7, width(t) * view[2]), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.setColor(colour(t));
            g.draw(path);
        } else if (t.has("waterway")) {
            g.setStroke(new BasicStroke(1.2f));
            g.setColor(new Color(0x9cc3df));
            g.draw(path);
        } else {
            g.setColor(colour(t));
            g.fill(path);
        }
    }

    private static double width(Tags t) {
        return switch (t.get("highway")) {
            case "motorway" -> 12;
            case "trunk" -> 26;
            case "primary" -> 20;
            case "secondary" -> 15;
            case "tertiary", "motorway_link" -> 9;
            case "residential", "unclassified" -> 7;
            case "service", "track" -> 4;
            default -> 2;
        };
    }

    private static Color colour(Tags t) {
        int rgb = switch (t.get("highway")) {
            case "motorway", "motorway_link" -> 0xe892a2;
            case "trunk" -> 0xf9b29c;
            case "primary" -> 0xfcd6a4;
            case "secondary" -> 0xf2f0a0;
            case "tertiary", "residential", "unclassified", "service" -> 0xffffff;
            case "track" -> 0xc8b080;
            case "footway" -> 0xf0a090;
            default -> -1;
        };
        if (rgb >= 0) {
            return new Color(rgb);
        }
        return new Color(
                t.has("railway")
                        ? 0x777777
                        : t.has("building")
                                ? 0xc9b8a8
                                : t.get("natural").equals("water")
                                        ? 0xaad3df
                                        : t.get("natural").equals("wood")
                                                        || t.get("landuse").equals("forest")
                                                ? 0xadd19e
                                                : t.get("natural").equals("wetland")
                                                        ? 0xc7dfc0
                                                        : t.get("landuse").equals("residential")
                                                                ? 0xe0dfdf
                                                                : t.get("landuse")
                                                                                .equals("industrial")
                                                                        ? 0xebdbe8
                                                                        : t.get("landuse")
                                                                                        .equals("farmland")
                                                                                ? 0xeef0d5
                                                                                : t.get("landuse")
                                                                                                .equals("orchard")
                                                                                        ? 0xaedfa3
                                                                                        : t.get("landuse")
                                                                                                        .equals(
                                                                                                                "commercial")
                                                                                                ? 0xf2dad9
                                                                                                : t.get("landuse")
                                                                                                                .equals(
                                                                                                                        "retail")
                                                                                                        ? 0xffd6d1
                                                                                                        : t.has(
                                                                                                                        "amenity")
                                                                                                                ? 0xffffe5
                                                                                                                : t.has(
                                                                                                                                "man_made")
                                                                                                                        ? 0xb0a0c0
                                                                                                                        : t
                                                                                                                                        .has(
                                                                                                                                                "leisure")
                                                                                                                                ? 0xc8facc
                                                                                                                                : 0xcdebb0);
    }
}
