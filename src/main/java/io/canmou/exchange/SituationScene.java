package io.canmou.exchange;

import io.canmou.advice.Rounding;
import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.SiteAdvice;
import io.canmou.advice.Situation.TeamAdvice;
import io.canmou.advice.Situation.ZonePeople;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.hazard.Level;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.incident.FactKey;
import io.canmou.map.Glyph;
import io.canmou.map.MapScene;
import io.canmou.map.MapScene.Area;
import io.canmou.map.MapScene.Arrival;
import io.canmou.map.MapScene.Bound;
import io.canmou.map.MapScene.Chip;
import io.canmou.map.MapScene.Flag;
import io.canmou.map.MapScene.Post;
import io.canmou.map.MapScene.Roadblock;
import io.canmou.map.MapScene.Route;
import io.canmou.map.MapScene.Source;
import io.canmou.map.MapScene.WindMark;
import io.canmou.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// A situation as a map shows it, on screen and on paper: zones, lines, sites with their minutes, teams with
/// theirs.
///
/// @param since s from the release's beginning to the moment that is shown: minutes count from there
/// @param looked s after the release began whose cloud is shown
public record SituationScene(Situation situation, Words words, double since, double looked) {
    private static final int TEAMS = 8;
    private static final int LOW = 5;
    private static final Set<String> MOVE_EDGES =
            Set.of("substance", "amount", "container", "hole", "weather.windFrom", "weather.windSpeed", "release");
    private static final double[] FRONTS = {300, 600, 900, 1500, 2400, 3600};

    /// The situation at the moment when it was reported.
    public static SituationScene of(Situation situation, Words words) {
        return new SituationScene(situation, words, 0, 0);
    }

    /// The map's scene.
    public MapScene scene() {
        return new MapScene(
                areas(),
                bounds(),
                arrivals(),
                new Source(situation.site(), situation.basis().fire()),
                wind(),
                routes(),
                chips(),
                flags(),
                posts(),
                roadblocks());
    }

    /// Modelled zones; where no model speaks, the ordered lines themselves.
    private List<Area> areas() {
        boolean assumed = situation.assumed().stream().anyMatch(a -> MOVE_EDGES.contains(a.path()));
        List<Area> areas = new ArrayList<>(ShownZones.of(situation).stream()
                .filter(z -> !z.outline().isEmpty())
                .sorted(Comparator.comparingDouble((ZonePeople z) -> z.zone().area())
                        .reversed())
                .map(z -> area(z, assumed))
                .toList());
        if (areas.isEmpty()) {
            line(Cordon.Kind.PUBLIC).ifPresent(c -> areas.add(cordonArea(c, 2, assumed)));
            line(Cordon.Kind.HOT).ifPresent(c -> areas.add(cordonArea(c, 3, assumed)));
        }
        return areas;
    }

    private Area area(ZonePeople zone, boolean assumed) {
        Level level = zone.zone().level();
        int severity = Severity.of(level).ticks();
        String label = words.say("scene.level." + severity) + " · " + LevelText.value(level);
        return new Area(level.name(), severity, zone.outline(), assumed, label);
    }

    private Area cordonArea(Cordon cordon, int level, boolean assumed) {
        String label = words.say("scene.cordon." + cordon.kind().word(), Rounding.reachText(cordon.reach()));
        return new Area(cordon.kind().word(), level, cordon.outline(), assumed, label);
    }

    private java.util.Optional<Cordon> line(Cordon.Kind kind) {
        return situation.cordons().stream()
                .filter(c -> c.kind() == kind && !c.outline().isEmpty())
                .findFirst();
    }

    private List<Bound> bounds() {
        List<Bound> bounds = new ArrayList<>();
        boolean drawn = situation.zones().stream().anyMatch(z -> z.zone().reach() > 0);
        if (drawn) {
            line(Cordon.Kind.PUBLIC)
                    .ifPresent(c -> bounds.add(new Bound("public", c.outline(), Bound.Stroke.DASHED, publicLabel(c))));
            table().ifPresent(bounds::add);
        }
        if (situation.bounding() instanceof Verdict.Assessed worst) {
            severe(worst.zones())
                    .ifPresent(z -> bounds.add(new Bound(
                            "bounding",
                            plane().toDegrees(z.outline()),
                            Bound.Stroke.DOTTED,
                            words.say("scene.worst", Rounding.reachText(z.reach())))));
        }
        cloud().ifPresent(outline -> bounds.add(new Bound("cloud", outline, Bound.Stroke.CLOUD, "")));
        if (situation.facts().find(FactKey.SITE_OTHER_DATUM).isPresent()) {
            Geometry other = plane().toDegrees(new GeometryFactory()
                    .createPoint(plane().toLocal(situation
                            .facts()
                            .value(FactKey.SITE_OTHER_DATUM)
                            .orElseThrow()))
                    .buffer(30));
            bounds.add(new Bound("otherDatum", other, Bound.Stroke.DASHED, words.say("scene.otherDatum")));
        }
        return bounds;
    }

    /// The ordered distance, and who decided it where that was not the model.
    private String publicLabel(Cordon line) {
        String reach = Rounding.reachText(line.reach());
        return switch (line.decidedBy()) {
            case MODEL -> words.say("scene.cordon.public", reach);
            case TABLE, ISOLATION, DEFAULT ->
                words.say("scene.cordon.public.by." + line.decidedBy().word(), reach);
        };
    }

    /// The emergency table's distance beside the modelled zone, where the ordered line is not the table's already.
    private java.util.Optional<Bound> table() {
        boolean other = line(Cordon.Kind.PUBLIC)
                .map(c -> c.decidedBy() == Cordon.DecidedBy.MODEL)
                .orElse(false);
        return Reconciled.of(situation).filter(r -> other).map(r -> {
            Geometry shape = io.canmou.advice.zones.Shapes.zone(
                    situation.wind().from(),
                    situation.wind().halfAngle(),
                    r.table(),
                    Objects.requireNonNull(situation.isolation()).initialIsolation());
            return new Bound(
                    "table",
                    plane().toDegrees(shape),
                    Bound.Stroke.TABLE,
                    words.say("scene.table", Rounding.reachText(r.table())));
        });
    }

    private static java.util.Optional<Zone> severe(List<Zone> zones) {
        return zones.stream()
                .filter(z -> z.reach() > 0 && Severity.of(z.level()) == Severity.SEVERE)
                .max(Comparator.comparingDouble(Zone::reach));
    }

    /// The mildest zone's outline at the minute that is looked at, where the model gave one.
    private java.util.Optional<Geometry> cloud() {
        return situation.zones().stream()
                .map(ZonePeople::zone)
                .filter(z -> !z.at().isEmpty())
                .max(Comparator.comparingDouble(Zone::reach))
                .flatMap(z -> z.at().stream().min(Comparator.comparingDouble(at -> Math.abs(at.time() - looked))))
                .map(at -> plane().toDegrees(at.outline()));
    }

    private LocalPlane plane() {
        return new LocalPlane(situation.site());
    }

    /// Lines across the severe zone where the wind has carried the cloud after some minutes.
    private List<Arrival> arrivals() {
        Double from = situation.wind().from();
        if (from == null || situation.wind().calm()) {
            return List.of();
        }
        List<Arrival> fronts = new ArrayList<>();
        Geometry zone = situation.zones().stream()
                .filter(z -> Severity.of(z.zone().level()) == Severity.SEVERE
                        && z.zone().reach() > 0)
                .max(Comparator.comparingDouble(z -> z.zone().reach()))
                .map(z -> plane().toMetres(z.outline()))
                .orElse(null);
        if (zone == null) {
            return List.of();
        }
        double towards = Math.toRadians(from + 180);
        for (double time : FRONTS) {
            Geometry chord = across(towards, situation.wind().speed() * time).intersection(zone);
            if (!chord.isEmpty()) {
                fronts.add(new Arrival(plane().toDegrees(chord), words.say("scene.minutes", Math.round(time / 60))));
            }
        }
        return fronts;
    }

    private static Geometry across(double towards, double distance) {
        double x = distance * Math.sin(towards);
        double y = distance * Math.cos(towards);
        double half = Math.max(200, distance);
        double dx = half * Math.cos(towards);
        double dy = -half * Math.sin(towards);
        return new GeometryFactory()
                .createLineString(new Coordinate[] {new Coordinate(x - dx, y - dy), new Coordinate(x + dx, y + dy)});
    }

    private WindMark wind() {
        Double from = situation.wind().from();
        String speed = String.format(Locale.ROOT, "%.1f m/s", situation.wind().speed());
        String first = from == null
                ? words.say(situation.wind().calm() ? "scene.wind.calm" : "scene.wind.unknown")
                : String.format(Locale.ROOT, "%.0f°", from);
        return new WindMark(from, situation.wind().speed(), first, speed, false);
    }

    private List<Route> routes() {
        return coming().stream()
                .filter(t -> t.route() != null)
                .map(t -> new Route(t.team().id(), Objects.requireNonNull(t.route()), false))
                .toList();
    }

    private List<TeamAdvice> coming() {
        return situation.teams().stream()
                .filter(TeamAdvice::capable)
                .limit(TEAMS)
                .toList();
    }

    private List<Flag> flags() {
        return coming().stream().map(this::flag).toList();
    }

    private Flag flag(TeamAdvice team) {
        Double travel = team.travelTime();
        String time = travel == null
                ? words.say("scene.noWay")
                : words.say("scene.minutes", Rounding.minutesUp(travel + team.mobilisation()));
        return new Flag(team.team().id(), team.team().position(), team.team().id(), time, travel == null);
    }

    private List<Post> posts() {
        List<Post> posts = new ArrayList<>();
        situation.lowPlaces().stream()
                .limit(LOW)
                .forEach(p -> posts.add(
                        new Post("low" + p.position(), Post.Kind.LOW_GROUND, p.position(), words.say("scene.low"))));
        Situation.NamedPosition staging = situation.staging();
        if (staging == null) {
            return posts;
        }
        String name = words.chinese() || staging.nameEn() == null ? staging.name() : staging.nameEn();
        posts.add(new Post("staging", Post.Kind.STAGING, staging.position(), words.say("scene.staging", name)));
        return posts;
    }

    /// The posts, thinned where they stand close: the map shows where the line is held, the plan lists each.
    private List<Roadblock> roadblocks() {
        double apart = line(Cordon.Kind.PUBLIC).map(c -> c.reach() / 6).orElse(0.0);
        List<Roadblock> shown = new ArrayList<>();
        for (Situation.Roadblock post : situation.roadblocks()) {
            Coordinate here = plane().toLocal(post.position());
            boolean free =
                    shown.stream().allMatch(r -> plane().toLocal(r.position()).distance(here) > apart);
            if (free) {
                shown.add(new Roadblock(post.road() + post.position(), post.position(), null));
            }
        }
        return shown;
    }

    private List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        for (SiteAdvice site : situation.sites()) {
            if (site.zone() != null && site.zone() != Cordon.Kind.ALERT) {
                chips.add(chip(site, chips.size()));
            }
        }
        return chips;
    }

    private Chip chip(SiteAdvice site, int order) {
        String name = words.chinese() || site.nameEn() == null ? site.name() : site.nameEn();
        String action = words.say("scene.action." + site.action().word());
        Double people = site.people().count();
        String detail = people == null
                ? action
                : words.say("scene.site", String.format(Locale.ROOT, "%,d", Rounding.people(people)), action);
        Double arrival = site.arrivalEarliest() == null ? site.arrival() : site.arrivalEarliest();
        boolean here = arrival != null && arrival <= since;
        String countdown =
                arrival == null ? distance(site.position()) : here ? words.say("scene.here") : left(arrival - since);
        String note = arrival == null || here
                ? ""
                : words.say(situation.wind().from() == null ? "scene.possible" : "scene.toArrival");
        int level = site.zone() == Cordon.Kind.HOT ? 3 : 2;
        return new Chip(
                site.id(),
                glyph(site),
                site.position(),
                name,
                detail,
                countdown,
                note,
                level,
                arrivalOr(arrival, order));
    }

    /// How far from the source, rounded down: what no cloud comes to is told by where it lies in the rings.
    private String distance(Position place) {
        double metres = new LocalPlane(situation.site()).toLocal(place).distance(new Coordinate());
        return metres < 1000
                ? String.format(Locale.ROOT, "%.0f m", Math.floor(metres / 10) * 10)
                : String.format(Locale.ROOT, "%.1f km", Math.floor(metres / 100) / 10);
    }

    private String left(double seconds) {
        long minutes = Rounding.minutesDown(seconds);
        return minutes < 1 ? words.say("scene.now") : words.say("scene.minutes", minutes);
    }

    private static double arrivalOr(@Nullable Double arrival, int order) {
        return arrival == null ? 1e6 + order : arrival;
    }

    private static Glyph glyph(SiteAdvice site) {
        return switch (site.kind()) {
            case SCHOOL, UNIVERSITY -> Glyph.SCHOOL;
            case KINDERGARTEN -> Glyph.KINDERGARTEN;
            case HOSPITAL, CLINIC -> Glyph.HOSPITAL;
            case CARE_HOME -> Glyph.CARE_HOME;
            case MALL, MARKET -> Glyph.MARKET;
            case STATION -> Glyph.STATION;
            case STADIUM -> Glyph.STADIUM;
            case HOTEL, RESIDENTIAL -> Glyph.TOWER;
            case OTHER -> Glyph.PLACE;
        };
    }
}
