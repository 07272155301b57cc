package io.canmou.maps;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// The invented facts of the district as tables; lengths in metres from its south-west corner.
record District(
        Origin origin,
        River river,
        List<RoadRow> roads,
        List<Home> residential,
        List<Site> sites,
        List<Plant> plants,
        List<Store> fireworksStores,
        List<TeamRow> teams,
        List<Depot> supplies,
        List<Hospital> hospitals,
        List<Refuge> shelters,
        List<ExpertRow> experts,
        List<Tanker> vehicles,
        Rail railway,
        List<Bridge> bridges,
        List<Interchange> interchanges,
        List<Outline> town,
        List<Belt> belts) {
    /// Size of the frame, m.
    static final double WIDTH = 12_000;

    static final double HEIGHT = 10_000;

    static District read() {
        try (InputStream in = District.class.getResourceAsStream("district.json")) {
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(Objects.requireNonNull(in), District.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Coordinate> points(List<List<Double>> line) {
        return line.stream().map(p -> new Coordinate(p.get(0), p.get(1))).toList();
    }

    record Origin(double lat, double lon, double metresPerDegreeLat, double metresPerDegreeLon) {
        double lat(double y) {
            return lat + y / metresPerDegreeLat;
        }

        double lon(double x) {
            return lon + x / metresPerDegreeLon;
        }
    }

    record River(String name, List<List<Double>> line, double widthWest, double widthEast) {}

    record RoadRow(
            String id,
            String name,
            String nameEn,
            String highway,
            int lanes,
            int maxspeed,
            List<List<Double>> line,
            String note) {}

    record Home(
            String id,
            String name,
            String nameEn,
            double x,
            double y,
            double w,
            double h,
            int buildings,
            int floors,
            double night,
            double day,
            String pattern,
            double footprintLong,
            double footprintDeep,
            double airChangesPerHour) {}

    record Site(
            String id,
            String name,
            String nameEn,
            String kind,
            double x,
            double y,
            double day,
            double night,
            double halfX,
            double halfY) {}

    record Plant(
            String id,
            String name,
            String nameEn,
            String type,
            double x,
            double y,
            double halfX,
            double halfY,
            double day,
            double night,
            String note,
            List<Tank> tanks) {}

    record Tank(
            String tag,
            String substance,
            String cas,
            String form,
            double volume,
            int count,
            double diameter,
            double length,
            double temperatureC,
            double pressureGaugeMPa,
            double maxTonnesEach) {}

    record Store(int no, String grade, double netKg, double x, double y, boolean bank) {}

    record TeamRow(
            String id,
            String name,
            String nameEn,
            String category,
            double x,
            double y,
            int people,
            int onDuty,
            double mobilisationMin,
            List<String> capabilities,
            String vehicles,
            String checked,
            @Nullable String agreementUntil) {}

    record Depot(String id, String name, String nameEn, double x, double y, List<String> stock, String checked) {}

    record Hospital(
            String id,
            String name,
            String nameEn,
            String grade,
            int beds,
            int open,
            int free,
            int icu,
            int ventilators,
            int burnBeds,
            String hyperbaric,
            int deconPerHour,
            String redYellowPerHour,
            String antidotes,
            int ambulances,
            String checked) {}

    record Refuge(String id, String name, String nameEn, String kind, double x, double y, int capacity, String note) {}

    record ExpertRow(String id, String name, String field, String employer, String types, int reachMin) {}

    record Tanker(String plate, String operator, String un, String load, String mass, String where) {}

    record Rail(String name, List<List<Double>> line) {}

    record Bridge(String name, String nameEn, String road, List<Double> from, List<Double> to, double maxweightT) {}

    record Interchange(String name, String nameEn, double x, double y) {}

    record Outline(List<List<Double>> line) {}

    record Belt(String name, String use, List<Double> box, double day, double night) {}
}
