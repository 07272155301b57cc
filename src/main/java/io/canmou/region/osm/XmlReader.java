package io.canmou.region.osm;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads OSM XML of API 0.6, also as Overpass, JOSM and old Osmosis write it.
///
/// A file with a DOCTYPE is refused, entities are never resolved. Elements that no OSM file holds inside an object
/// are damage; a number that cannot be read names its line.
///
/// Source: OpenStreetMap wiki, "OSM XML".
final class XmlReader {
    private static final Set<String> INSIDE = Set.of("tag", "nd", "member", "center", "bounds");

    private final OsmSink sink;
    private final IntArrayList tags = new IntArrayList();
    private final LongArrayList refs = new LongArrayList();
    private final OsmSink.Members members = new OsmSink.Members();
    private @Nullable String kind;
    private long id;
    private int lat;
    private int lon;
    private boolean gone;
    private boolean root;

    XmlReader(OsmSink sink) {
        this.sink = sink;
    }

    /// Reads to the end of `stream`, which is UTF-8 as every OSM file.
    void read(InputStream stream) throws XMLStreamException, BadExtract, IOException {
        stream.mark(1 << 10);
        byte[] mark = stream.readNBytes(3);
        if (!Arrays.equals(mark, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf})) {
            stream.reset();
        }
        Reader text = new InputStreamReader(
                stream,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        XMLStreamReader xml = factory().createXMLStreamReader(text);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new BadExtract("doctype");
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {
                    // text between elements says nothing in this format
                }
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private void start(XMLStreamReader xml) throws BadExtract, XMLStreamException {
        String name = xml.getLocalName();
        if (!root) {
            if (!name.equals("osm")) {
                throw new BadExtract("otherXml", name);
            }
            root = true;
            text(xml, "generator", sink::generator);
            text(xml, "timestamp", sink::timestamp);
        } else if (kind == null) {
            outside(xml, name);
        } else {
            inside(xml, name);
        }
    }

    private void outside(XMLStreamReader xml, String name) throws BadExtract, XMLStreamException {
        switch (name) {
            case "node", "way", "relation" -> begin(xml, name);
            case "bounds" ->
                sink.box(number(xml, "minlon"), number(xml, "minlat"), number(xml, "maxlon"), number(xml, "maxlat"));
            case "meta" -> text(xml, "osm_base", sink::timestamp);
            case "remark" -> sink.remark(xml.getElementText().strip());
            default -> {
                // bound, note, changeset, user lists: nothing that a map needs
            }
        }
    }

    private void begin(XMLStreamReader xml, String name) throws BadExtract {
        kind = name;
        id = whole(xml, "id");
        tags.elementsCount = 0;
        refs.elementsCount = 0;
        members.clear();
        gone = "false".equals(xml.getAttributeValue(null, "visible"))
                || "delete".equals(xml.getAttributeValue(null, "action"));
        text(xml, "timestamp", sink::timestamp);
        if (name.equals("node") && !gone) {
            lat = Degrees.lat(number(xml, "lat"), line(xml));
            lon = Degrees.lon(number(xml, "lon"), line(xml));
        }
    }

    private void inside(XMLStreamReader xml, String name) throws BadExtract {
        switch (name) {
            case "tag" -> tags.add(sink.text(attribute(xml, "k")), sink.text(attribute(xml, "v")));
            case "nd" -> refs.add(whole(xml, "ref"));
            case "member" -> member(xml);
            default -> {
                if (!INSIDE.contains(name)) {
                    throw new BadExtract("badElement", name, line(xml));
                }
            }
        }
    }

    private void member(XMLStreamReader xml) throws BadExtract {
        String type = attribute(xml, "type");
        members.types()
                .add(
                        switch (type) {
                            case "node" -> 0;
                            case "way" -> 1;
                            case "relation" -> 2;
                            default -> throw new BadExtract("badValue", "type", type, line(xml));
                        });
        members.refs().add(whole(xml, "ref"));
        String role = xml.getAttributeValue(null, "role");
        members.roles().add(sink.text(role == null ? "" : role));
    }

    private void end(String name) {
        if (!name.equals(kind)) {
            return;
        }
        kind = null;
        int type = switch (name) {
            case "node" -> 0;
            case "way" -> 1;
            default -> 2;
        };
        if (gone) {
            sink.deleted(type, id);
        } else if (type == 0) {
            sink.node(id, lat, lon, tags);
        } else if (type == 1) {
            sink.way(id, refs, tags);
        } else {
            sink.relation(id, members, tags);
        }
    }

    private static void text(XMLStreamReader xml, String key, Consumer<String> taker) {
        String value = xml.getAttributeValue(null, key);
        if (value != null) {
            taker.accept(value);
        }
    }

    private static String attribute(XMLStreamReader xml, String key) throws BadExtract {
        String value = xml.getAttributeValue(null, key);
        if (value == null) {
            throw new BadExtract("badValue", key, "", line(xml));
        }
        return value;
    }

    private static double number(XMLStreamReader xml, String key) throws BadExtract {
        String value = attribute(xml, key);
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new BadExtract("badValue", key, value, line(xml));
        }
    }

    private static long whole(XMLStreamReader xml, String key) throws BadExtract {
        String value = attribute(xml, key);
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new BadExtract("badValue", key, value, line(xml));
        }
    }

    private static int line(XMLStreamReader xml) {
        return xml.getLocation().getLineNumber();
    }
}
