package io.canmou.ui;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Assumption;
import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.NamedPosition;
import io.canmou.advice.Situation.People;
import io.canmou.advice.Situation.Question;
import io.canmou.advice.Situation.SiteAdvice;
import io.canmou.advice.Situation.Task;
import io.canmou.advice.Situation.TeamAdvice;
import io.canmou.advice.Situation.Wind;
import io.canmou.advice.Situation.WithdrawalClock;
import io.canmou.advice.Situation.ZonePeople;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Warning;
import io.canmou.hazard.Zone;
import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.Origin;
import io.canmou.region.RegionPack.SiteKind;
import io.canmou.resource.Team;
import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.Resolution;
import io.canmou.substance.SubstanceRef;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// A situation put together by hand: chlorine at the drill district's waterworks by night, with the figures of its
/// first scenario.
public final class Waterworks {
    public static final OffsetDateTime BEGAN = OffsetDateTime.parse("2026-09-18T02:12:00+08:00");
    public static final Instant TOLD = BEGAN.plusSeconds(40).toInstant();
    public static final Position SITE = new Position(32.45708, 119.53531);
    public static final Catalogue CATALOGUE = new ShippedCatalogue();

    private Waterworks() {}

    /// What the night operator reported and the station measured.
    public static Facts facts() {
        return Facts.of("waterworks")
                .with(FactKey.SUBSTANCE, reported(new SubstanceRef.Cas("7782-50-5")))
                .with(FactKey.SITE, Fact.of(SITE, Origin.REPORTED, "澜清水厂", TOLD))
                .with(FactKey.TIME, reported(BEGAN))
                .with(FactKey.WIND_FROM, Fact.of(280.0, Origin.MEASURED, "W04", TOLD))
                .with(FactKey.WIND_SPEED, Fact.of(1.8, Origin.MEASURED, "W04", TOLD));
    }

    private static <T> Fact<T> reported(T value) {
        return Fact.of(value, Origin.REPORTED, "", TOLD);
    }

    /// The situation with a measured wind.
    public static Situation situation() {
        return situation(new Wind(280.0, 1.8, 30.0, "F", "", false), null);
    }

    /// The same with nobody knowing the wind.
    public static Situation windUnknown() {
        return situation(new Wind(null, 1.5, null, "F", "W2", false), null);
    }

    /// The same with a withdrawal clock.
    public static Situation burning() {
        return situation(
                new Wind(280.0, 1.8, 30.0, "F", "", false),
                new WithdrawalClock(BEGAN, 350, 600, 2520, "F3", "10-42 min"));
    }

    private static Situation situation(Wind wind, @Nullable WithdrawalClock clock) {
        Entry chlorine = ((Resolution.Found) CATALOGUE.resolve(new SubstanceRef.Cas("7782-50-5"))).entry();
        Facts filled = facts().with(FactKey.CONTAINER, Fact.assumed("smallOrOneTon", "R2", TOLD))
                .with(FactKey.AMOUNT, Fact.assumed(1000.0, "R2", TOLD))
                .with(FactKey.HOLE, Fact.assumed(0.006, "R2", TOLD))
                .with(FactKey.TEMPERATURE, Fact.assumed(290.15, "W14", TOLD));
        return new Situation(
                facts(),
                filled,
                List.of(
                        new Assumption("container", "R2", "smallOrOneTon"),
                        new Assumption("amount", "R2", "1000"),
                        new Assumption("hole", "R2", "0.006"),
                        new Assumption("weather.temperature", "W14", "290.15"),
                        new Assumption("weather.relativeHumidity", "W13", "0.7")),
                "toxic-gas",
                chlorine,
                SITE,
                BEGAN,
                wind,
                null,
                null,
                List.of(
                        zone("aegl3.60min", 20, 600, 2100),
                        zone("aegl2.60min", 2, 2800, 12400),
                        zone("aegl1.60min", 0.5, 6600, 31000)),
                new Situation.Isolation(150, 2400, false, "ERG 2024 table 3", "UN 1017, one ton, night, low"),
                List.of(
                        cordon(Cordon.Kind.HOT, 600, Cordon.DecidedBy.MODEL, "aegl3.60min"),
                        cordon(Cordon.Kind.PUBLIC, 3400, Cordon.DecidedBy.MODEL, "aegl2.60min")),
                List.of(),
                sites(),
                List.of(),
                teams(),
                new NamedPosition(new Position(32.46357, 119.5319), "望山路口", "Wangshan junction"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Question("hole", "hole")),
                tasks(),
                List.of(),
                clock,
                List.of(),
                Situation.PlanText.NONE,
                new Situation.Basis("K1", 3, true, false, "smallOrOneTon", 1000, 1300, "test"));
    }

    private static List<Task> tasks() {
        return List.of(
                task("TG05", "CORD", "令水岸名邸、康养中心就地避险", 300),
                task("TG03", "REC", "问清孔径、余量、吸收塔", 480),
                task("C06", "CORD", "封控 4 处路口", 480),
                task("C13", "ENV", "停澜清水厂取水", 600));
    }

    private static Task task(String id, String role, String action, double due) {
        return new Task(id, role, action, "A0", due, "E1", new Situation.Wording(action, action));
    }

    private static List<SiteAdvice> sites() {
        return List.of(
                site("R06", "水岸名邸", 600, 120, 180, 5980, Cordon.Kind.HOT),
                site("C02", "水岸康养中心", 850, 320, 480, 165, Cordon.Kind.PUBLIC),
                site("K03", "沧澜一中", 1175, 440, 660, 1150, Cordon.Kind.PUBLIC));
    }

    private static SiteAdvice site(
            String id, String name, double east, double earliest, double arrival, double people, Cordon.Kind zone) {
        return new SiteAdvice(
                id,
                name,
                null,
                SiteKind.RESIDENTIAL,
                new LocalPlane(SITE).toPosition(east, -60),
                zone,
                arrival,
                earliest,
                new People(people, people / 1.2, people * 1.2, "record"),
                SiteAdvice.Action.SHELTER,
                Warning.of("tooLateToWalk"));
    }

    private static List<TeamAdvice> teams() {
        return List.of(team("T01", "澜心特勤站", 1, 60, 348.0, 348.0), team("T03", "南澜站", 2, 60, 1152.0, 654.0));
    }

    private static TeamAdvice team(String id, String name, int rank, double mobilisation, Double travel, Double free) {
        Team team = new Team(
                id,
                name,
                null,
                "fire",
                SITE,
                18,
                18,
                mobilisation,
                List.of(new Team.Capability("SUIT-A", 6.0, "")),
                null,
                null,
                null);
        return new TeamAdvice(
                team,
                rank,
                true,
                travel,
                free,
                travel,
                1.4 * travel,
                mobilisation,
                4000.0,
                null,
                List.of("SUIT-A"),
                List.of(),
                Warning.of("capable"));
    }

    private static ZonePeople zone(String name, double ppm, double reach, double people) {
        Geometry metres = ellipse(reach);
        Zone zone = new Zone(
                new Level(name, LevelKind.TOXIC, ppm),
                reach,
                reach / 8,
                20,
                metres.getArea(),
                metres,
                List.of(),
                null,
                null,
                List.of());
        return new ZonePeople(
                zone,
                new LocalPlane(SITE).toDegrees(metres),
                new People(people, people / 1.25, people * 1.25, "raster"));
    }

    private static Cordon cordon(Cordon.Kind kind, double reach, Cordon.DecidedBy by, String rule) {
        return new Cordon(
                kind, by, rule, "P90", reach, 150, new LocalPlane(SITE).toDegrees(ellipse(reach)), People.NONE);
    }

    private static Geometry ellipse(double reach) {
        Coordinate[] ring = new Coordinate[41];
        for (int i = 0; i <= 40; i++) {
            double a = 2 * Math.PI * (i % 40) / 40;
            ring[i] = new Coordinate(reach / 2 + reach / 2 * Math.cos(a), reach / 8 * Math.sin(a));
        }
        return new GeometryFactory().createPolygon(ring);
    }
}
