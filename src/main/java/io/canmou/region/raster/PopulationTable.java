package io.canmou.region.raster;

import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.region.raster.PopulationImport.Cell;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.kdtree.KdNode;
import org.locationtech.jts.index.kdtree.KdTree;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/// People per cell from a table: longitude, latitude of the cell's centre, people (or night and day).
///
/// The table does not say how large a cell is. Each centre takes what is nearer to it than to any other centre;
/// where the table ends, it is continued by mirror images of the neighbours, so that for squares, rectangles and
/// hexagons this is the cell itself. No cell reaches farther than the usual distance between neighbours.
final class PopulationTable {
    /// Who lies within this share of the usual distance is a neighbour.
    private static final double NEIGHBOUR = 1.5;

    /// A mirror image nearer than this share to a real centre is that centre.
    private static final double SAME = 0.3;

    /// Cell of a table with a single row, m.
    private static final double LONE_CELL = 250;

    /// More people than live on earth are in no cell.
    private static final double MOST_IN_A_CELL = 1e10;

    private static final Set<String> LON = Set.of("lon", "lng", "longitude", "x", "经度");
    private static final Set<String> LAT = Set.of("lat", "latitude", "y", "纬度");
    private static final Set<String> NIGHT =
            Set.of("population", "people", "pop", "night", "residents", "count", "value", "人口", "人数", "夜间");
    private static final Set<String> DAY = Set.of("day", "daytime", "日间", "白天");

    private PopulationTable() {}

    static List<Cell> cells(Path file) throws BadRaster {
        List<Row> rows = rows(file);
        if (rows.isEmpty()) {
            throw new BadRaster("noRows");
        }
        Position centre = new Position(
                rows.stream().mapToDouble(Row::lat).average().orElseThrow(),
                rows.stream().mapToDouble(Row::lon).average().orElseThrow());
        return cells(rows, new LocalPlane(centre));
    }

    private static List<Row> rows(Path file) throws BadRaster {
        try {
            String text = text(Files.readAllBytes(file));
            char separator = separator(text);
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(separator)
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setTrim(true)
                    .get();
            List<Row> rows = new ArrayList<>();
            try (CSVParser parser = format.parse(new StringReader(text))) {
                Columns columns = Columns.of(parser.getHeaderMap());
                for (CSVRecord record : parser) {
                    rows.add(columns.row(record));
                }
            }
            return rows;
        } catch (IOException | RuntimeException e) {
            throw new BadRaster(e, "table");
        }
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        return head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
    }

    private static List<Cell> cells(List<Row> rows, LocalPlane plane) {
        GeometryFactory factory = new GeometryFactory();
        List<Coordinate> centres = rows.stream()
                .map(row -> plane.toLocal(new Position(row.lat(), row.lon())))
                .toList();
        KdTree tree = new KdTree();
        centres.forEach(tree::insert);
        double spacing = spacing(tree, centres);
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(continued(tree, centres, spacing));
        STRtree regions = new STRtree();
        // not getDiagram: it clips with an overlay that fails on centres in a row
        for (Object found : builder.getSubdivision().getVoronoiCellPolygons(factory)) {
            Geometry region = (Geometry) found;
            regions.insert(region.getEnvelopeInternal(), region);
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Geometry disc = factory.createPoint(centres.get(i)).buffer(spacing, 32);
            Geometry own = own(regions, centres.get(i), disc);
            if (plane.toDegrees(own) instanceof Polygon shape) {
                cells.add(new Cell(shape, rows.get(i).day(), rows.get(i).night()));
            }
        }
        return cells;
    }

    /// The centres and, where one has a neighbour on one side only, the neighbour's mirror image on the other.
    private static List<Coordinate> continued(KdTree tree, List<Coordinate> centres, double spacing) {
        List<Coordinate> all = new ArrayList<>(centres);
        for (Coordinate centre : centres) {
            for (Coordinate other : within(tree, centre, NEIGHBOUR * spacing)) {
                Coordinate image = new Coordinate(2 * centre.x - other.x, 2 * centre.y - other.y);
                if (within(tree, image, SAME * spacing).isEmpty()) {
                    all.add(image);
                }
            }
        }
        return all;
    }

    private static List<Coordinate> within(KdTree tree, Coordinate centre, double radius) {
        Envelope box = new Envelope(centre);
        box.expandBy(radius);
        List<Coordinate> found = new ArrayList<>();
        for (Object node : tree.query(box)) {
            Coordinate other = ((KdNode) node).getCoordinate();
            if (other.distance(centre) <= radius) {
                found.add(other);
            }
        }
        return found;
    }

    /// The part of a disc that is nearer to its centre than to any other.
    private static Geometry own(STRtree regions, Coordinate centre, Geometry disc) {
        Geometry at = disc.getFactory().createPoint(centre);
        for (Object found : regions.query(at.getEnvelopeInternal())) {
            if (found instanceof Geometry region && region.contains(at)) {
                return OverlayNGRobust.overlay(region, disc, OverlayNG.INTERSECTION);
            }
        }
        return disc;
    }

    /// The median distance from a centre to its nearest neighbour, m.
    private static double spacing(KdTree tree, List<Coordinate> centres) {
        if (centres.size() < 2) {
            return LONE_CELL;
        }
        double[] nearest = new double[centres.size()];
        double guess = guess(centres);
        for (int i = 0; i < nearest.length; i++) {
            nearest[i] = nearest(tree, centres.get(i), guess);
        }
        Arrays.sort(nearest);
        return nearest[nearest.length / 2];
    }

    private static double guess(List<Coordinate> centres) {
        Envelope box = new Envelope();
        centres.forEach(box::expandToInclude);
        return Math.max(1, Math.sqrt(box.getArea() / centres.size()));
    }

    private static double nearest(KdTree tree, Coordinate centre, double guess) {
        for (double radius = guess; radius < 1e7; radius *= 2) {
            double least = within(tree, centre, radius).stream()
                    .mapToDouble(centre::distance)
                    .filter(distance -> distance > 0)
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
            if (least <= radius) {
                return least;
            }
        }
        return LONE_CELL;
    }

    private record Row(double lat, double lon, double day, double night) {}

    /// Which column holds what.
    private record Columns(
            int lat, int lon, int night, @Nullable Integer day) {
        static Columns of(Map<String, Integer> header) {
            Integer lat = column(header, LAT);
            Integer lon = column(header, LON);
            Integer night = column(header, NIGHT);
            if (lat == null || lon == null || night == null) {
                throw new IllegalArgumentException("columns lon, lat, population are needed, found " + header.keySet());
            }
            return new Columns(lat, lon, night, column(header, DAY));
        }

        private static @Nullable Integer column(Map<String, Integer> header, Set<String> names) {
            for (Map.Entry<String, Integer> column : header.entrySet()) {
                if (names.contains(column.getKey().strip().toLowerCase(Locale.ROOT))) {
                    return column.getValue();
                }
            }
            return null;
        }

        Row row(CSVRecord record) {
            Position at = new Position(number(record, lat), number(record, lon));
            double residents = people(record, night);
            double present = day == null ? residents : people(record, day);
            return new Row(at.lat(), at.lon(), present, residents);
        }

        /// "NaN" and "1e999" are numbers to Java; one of them would make the count of a whole zone unknown.
        private static double people(CSVRecord record, int column) {
            double people = number(record, column);
            if (!(people >= 0 && people <= MOST_IN_A_CELL)) {
                throw new IllegalArgumentException(people + " people in row " + record.getRecordNumber());
            }
            return people;
        }

        private static double number(CSVRecord record, int column) {
            return Double.parseDouble(record.get(column));
        }
    }
}
