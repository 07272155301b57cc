package io.canmou.exchange;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.ZonePeople;
import io.canmou.geo.Position;
import io.canmou.words.Words;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Writes zones, lines, source, staging and posts as KML 2.2 (OGC 07-147r2).
public record PlanKml(Words words) {
    /// The document.
    public String write(Situation situation) {
        StringBuilder kml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n<Document>\n<name>")
                .append(escaped(situation.facts().incident()))
                .append("</name>\n");
        style(kml, "hot", "ff2d0fa3", "552d0fa3");
        style(kml, "public", "ff0842a0", "440842a0");
        style(kml, "alert", "ff005966", "33005966");
        style(kml, "zone", "ff000000", "22000000");
        for (Cordon cordon : situation.cordons().reversed()) {
            String name = words.say("plan.cordon." + cordon.kind().word());
            String description =
                    cordon.decidedBy().word() + " " + cordon.rule() + ", " + JsonNumbers.text(cordon.reach()) + " m";
            area(kml, new Mark(name, description, cordon.kind().word()), cordon.outline());
        }
        for (ZonePeople zone : situation.zones()) {
            area(
                    kml,
                    new Mark(
                            zone.zone().level().name(),
                            JsonNumbers.text(zone.zone().reach()) + " m",
                            "zone"),
                    zone.outline());
        }
        point(kml, words.say("plan.source"), situation.site());
        Situation.NamedPosition staging = situation.staging();
        if (staging != null) {
            point(
                    kml,
                    words.say("plan.staging") + " " + new PlanFigures(words).name(staging.name(), staging.nameEn()),
                    staging.position());
        }
        situation
                .roadblocks()
                .forEach(b -> point(
                        kml,
                        words.say("plan.post") + " " + new PlanFigures(words).name(b.road(), b.roadEn()),
                        b.position()));
        return kml.append("</Document>\n</kml>\n").toString();
    }

    private record Mark(String name, String description, String style) {}

    private static void style(StringBuilder kml, String id, String line, String fill) {
        kml.append("<Style id=\"")
                .append(id)
                .append("\"><LineStyle><color>")
                .append(line)
                .append("</color><width>2</width></LineStyle><PolyStyle><color>")
                .append(fill)
                .append("</color></PolyStyle></Style>\n");
    }

    private static void area(StringBuilder kml, Mark mark, Geometry outline) {
        if (outline.isEmpty()) {
            return;
        }
        kml.append("<Placemark><name>")
                .append(escaped(mark.name()))
                .append("</name><description>")
                .append(escaped(mark.description()))
                .append("</description><styleUrl>#")
                .append(mark.style())
                .append("</styleUrl><MultiGeometry>");
        for (int i = 0; i < outline.getNumGeometries(); i++) {
            if (outline.getGeometryN(i) instanceof Polygon polygon) {
                kml.append("<Polygon><outerBoundaryIs>");
                ring(kml, polygon.getExteriorRing());
                kml.append("</outerBoundaryIs>");
                for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
                    kml.append("<innerBoundaryIs>");
                    ring(kml, polygon.getInteriorRingN(h));
                    kml.append("</innerBoundaryIs>");
                }
                kml.append("</Polygon>");
            }
        }
        kml.append("</MultiGeometry></Placemark>\n");
    }

    private static void ring(StringBuilder kml, LinearRing ring) {
        kml.append("<LinearRing><coordinates>");
        String gap = "";
        for (Coordinate c : ring.getCoordinates()) {
            kml.append(gap)
                    .append(JsonNumbers.coordinate(c.x).toPlainString())
                    .append(',')
                    .append(JsonNumbers.coordinate(c.y).toPlainString());
            gap = " ";
        }
        kml.append("</coordinates></LinearRing>");
    }

    private static void point(StringBuilder kml, String name, Position position) {
        kml.append("<Placemark><name>")
                .append(escaped(name.strip()))
                .append("</name><Point><coordinates>")
                .append(JsonNumbers.coordinate(position.lon()).toPlainString())
                .append(',')
                .append(JsonNumbers.coordinate(position.lat()).toPlainString())
                .append("</coordinates></Point></Placemark>\n");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
