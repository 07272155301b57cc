package io.canmou.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Receptor;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.hazard.engine.Engine;
import io.canmou.hazard.weather.Weather;
import io.canmou.substance.shipped.ShippedCatalogue;
import io.canmou.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Outlines of random scenarios: valid, nested, as large as they say, and what a place just inside or outside
/// feels.
class FootprintSweepTest {
    private static final ScenarioReader READER = new ScenarioReader(new ShippedCatalogue());
    private static final Engine ENGINE = new Engine();
    private static final Envelope GLOBE = new Envelope(-180, 180, -90, 90);
    private static final List<String> GASES = List.of(
            "7782-50-5", "7664-41-7", "7446-09-5", "7783-06-4", "630-08-0", "74-98-6", "7664-39-3", "1333-74-0");

    static LongStream seeds() {
        String one = System.getProperty("canmou.seed");
        return one == null ? LongStream.range(0, 40) : LongStream.of(Long.parseLong(one));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void outlinesAreValidNestedAndAsLargeAsTheySay(long seed) {
        ScenarioInput input = read(new Random(seed), "");
        Verdict.Assessed found = (Verdict.Assessed) ENGINE.assess(input.scenario());
        List<Zone> zones = found.zones();
        for (Zone zone : zones) {
            valid(zone.outline(), zone.area());
            asFarAsItsOutline(zone, input.scenario().weather());
            zone.at().forEach(at -> valid(at.outline(), at.area()));
            zone.probability()
                    .forEach(contour -> assertThat(contour.outline().isValid()).isTrue());
        }
        for (int i = 1; i < zones.size(); i++) {
            Geometry inner = zones.get(i - 1).outline();
            if (zones.get(i - 1).level().kind() == LevelKind.TOXIC && !inner.isEmpty()) {
                assertThat(zones.get(i).outline().buffer(0.01).covers(inner)).isTrue();
            }
        }
        for (JsonNode zone : new ResultWriter(Words.EN).result(input, found, 0).path("zones")) {
            if (!zone.path("geometry").isNull()) {
                Geometry written = GeoJsonReader.read(zone.path("geometry"));
                assertThat(written.isValid()).isTrue();
                assertThat(GLOBE.covers(written.getEnvelopeInternal())).isTrue();
            }
        }
    }

    private static void valid(Geometry outline, double area) {
        assertThat(outline.isValid()).isTrue();
        assertThat(Math.abs(outline.getArea() - area)).isLessThanOrEqualTo(0.01 * area + 1);
    }

    /// Reach, upwind and half width by the outline's points alone, turned into the wind.
    private static void asFarAsItsOutline(Zone zone, Weather weather) {
        double[] most = new double[4];
        double from = weather.windFrom() == null ? 0 : Math.toRadians(weather.windFrom());
        for (Coordinate c : zone.outline().getCoordinates()) {
            double along = -c.x * Math.sin(from) - c.y * Math.cos(from);
            double across = c.x * Math.cos(from) - c.y * Math.sin(from);
            most[0] = Math.max(most[0], along);
            most[1] = Math.max(most[1], -along);
            most[2] = Math.max(most[2], Math.abs(across));
            most[3] = Math.max(most[3], Math.hypot(c.x, c.y));
        }
        boolean known = weather.windFrom() != null;
        // a wind that changes has no axis: its zones are measured along the mean wind, which is not the first
        if (weather.series().size() < 2) {
            close(zone.reach(), known ? most[0] : most[3]);
            close(zone.upwind(), known ? most[1] : most[3]);
            close(zone.halfWidth(), known ? most[2] : most[3]);
        }
    }

    private static void close(double told, double drawn) {
        assertThat(told).isCloseTo(drawn, within(0.01 * drawn + 0.05));
    }

    @ParameterizedTest(name = "{0} at {1} m/s")
    @CsvSource({
        "75-15-0, 5, 60",
        "75-15-0, 12, 100",
        "110-54-3, 5, 60",
        "110-54-3, 10, 90",
        "107-13-1, 3, 40",
        "71-43-2, 5, 60",
        "71-43-2, 10, 300",
        "67-64-1, 5, 80"
    })
    void aPoolOnWhichALevelIsReachedIsInsideAsAWhole(String cas, double wind, double rate) {
        String json = """
                {"substance":{"cas":"%s"},"weather":{"windSpeed":%s,"stabilityClass":"D","roughnessLength":0.0003},
                 "horizon":600,"release":{"kind":"pool","rate":%s,"duration":600,"diameter":240,"temperature":273}}""".formatted(cas, wind, rate);
        ScenarioInput input = ((ScenarioReading.Read) READER.read(json)).input();
        List<Zone> zones = ((Verdict.Assessed) ENGINE.assess(input.scenario())).zones();
        for (Zone zone : zones) {
            asFarAsItsOutline(zone, input.scenario().weather());
            assertThat(zone.reach() > 0).isEqualTo(zone.area() > 0);
            if (zone.area() > 0 && zone.level().kind() == LevelKind.FLAMMABLE) {
                Geometry pool =
                        new GeometryFactory().createPoint(new Coordinate(0, 0)).buffer(119);
                assertThat(zone.outline().buffer(1).covers(pool)).isTrue();
            }
        }
        assertThat(zones).anyMatch(zone -> zone.area() > 0 && zone.level().kind() == LevelKind.FLAMMABLE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPlaceJustInsideHasTheLevelAndOneJustOutsideHasNot(long seed) {
        Random random = new Random(seed);
        // a passive plume of a gas about as heavy as air: zones and receptors look at the same height
        Scenario scenario = read(
                        random,
                        "\"kind\":\"plume\",\"rate\":%s,\"duration\":%s,\"height\":0"
                                .formatted(between(random, 0.005, 0.5), between(random, 300, 5000)))
                .scenario();
        Zone zone = ((Verdict.Assessed) ENGINE.assess(scenario)).zones().getFirst();
        double edge = Math.max(1, 0.03 * Math.sqrt(zone.area()));
        List<Receptor> receptors = new ArrayList<>();
        corners("in", zone.outline().buffer(-edge), receptors, random);
        corners("out", zone.outline().buffer(edge), receptors, random);
        if (scenario.weather().windFrom() == null || zone.area() < 100) {
            return;
        }
        Scenario asked = new Scenario(
                scenario.substance(),
                null,
                scenario.weather(),
                scenario.release(),
                false,
                null,
                scenario.levels(),
                receptors,
                List.of(),
                scenario.horizon(),
                null);
        for (ReceptorResult result : ((Verdict.Assessed) ENGINE.assess(asked)).receptors()) {
            double share = result.peakPpm() / zone.level().value();
            if (result.id().equals("in")) {
                assertThat(share).isGreaterThan(0.85);
            } else {
                assertThat(share).isLessThan(1.15);
            }
        }
    }

    private static void corners(String id, Geometry outline, List<Receptor> receptors, Random random) {
        Coordinate[] all = outline.getCoordinates();
        for (int i = 0; i < 5 && all.length > 0; i++) {
            Coordinate c = all[random.nextInt(all.length)];
            receptors.add(new Receptor(id, new Receptor.Place.EastNorth(c.x, c.y), 1.5, false, null, false));
        }
    }

    private static double between(Random random, double low, double high) {
        return low * Math.pow(high / low, random.nextDouble());
    }

    private static ScenarioInput read(Random random, String given) {
        boolean plume = !given.isEmpty();
        String release = plume ? given : release(random);
        double wind = between(random, 1.2, 10);
        double from = 360 * random.nextDouble();
        String weather =
                "\"windSpeed\":%s,\"stabilityClass\":\"%s\"".formatted(wind, "ABCDEF".charAt(random.nextInt(6)));
        int kind = random.nextInt(5);
        if (kind > 0) {
            weather += ",\"windFrom\":" + from;
        }
        if (kind == 1 && !plume) {
            weather +=
                    ",\"series\":[{\"time\":0,\"windSpeed\":%s,\"windFrom\":%s},{\"time\":600,\"windSpeed\":3,\"windFrom\":%s}]"
                            .formatted(wind, from, 360 * random.nextDouble());
        }
        double top = between(random, 20, 2000);
        String json =
                "{\"substance\":{\"cas\":\"%s\"},\"site\":{\"lat\":%s,\"lon\":%s},\"weather\":{%s},\"release\":{%s},"
                                .formatted(
                                        plume ? "630-08-0" : GASES.get(random.nextInt(GASES.size())),
                                        List.of(70.0, -45.5, 0.0, 31.2).get(random.nextInt(4)),
                                        List.of(179.995, -179.995, 121.5).get(random.nextInt(3)),
                                        weather,
                                        release)
                        + "\"levels\":[{\"name\":\"a\",\"ppm\":%s},{\"name\":\"b\",\"ppm\":%s},{\"name\":\"c\",\"ppm\":%s}],"
                                .formatted(top, top / 6, top / 50)
                        + "\"at\":[120,1500]" + (random.nextInt(6) == 0 ? ",\"ensemble\":{\"members\":30}" : "") + "}";
        return ((ScenarioReading.Read) READER.read(json)).input();
    }

    private static String release(Random random) {
        double rate = between(random, 0.01, 30);
        double duration = between(random, 30, 5000);
        return switch (random.nextInt(4)) {
            case 0 ->
                "\"kind\":\"plume\",\"rate\":%s,\"duration\":%s,\"height\":%s"
                        .formatted(rate, duration, 30 * random.nextDouble());
            case 1 ->
                "\"kind\":\"pool\",\"rate\":%s,\"duration\":%s,\"diameter\":%s"
                        .formatted(rate, duration, between(random, 2, 40));
            case 2 ->
                "\"kind\":\"jet\",\"rate\":%s,\"duration\":%s,\"height\":1,\"diameter\":0.4,\"velocity\":40,\"liquidFraction\":%s"
                        .formatted(rate, duration, 0.8 * random.nextDouble());
            default ->
                "\"kind\":\"puff\",\"mass\":%s,\"height\":3,\"diameter\":10".formatted(between(random, 5, 20_000));
        };
    }
}
