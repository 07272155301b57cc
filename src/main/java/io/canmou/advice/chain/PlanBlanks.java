package io.canmou.advice.chain;

import io.canmou.advice.Rounding;
import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.NamedPosition;
import io.canmou.advice.Situation.Roadblock;
import io.canmou.advice.Situation.SiteAdvice;
import io.canmou.advice.Situation.TeamAdvice;
import io.canmou.advice.Situation.Wording;
import io.canmou.advice.ground.LowPlace;
import io.canmou.advice.plan.Blanks;
import io.canmou.advice.rules.Filled;
import io.canmou.advice.rules.SubstanceClass;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.substance.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// What the plan's templates are filled with.
final class PlanBlanks {
    private static final int NAMED_SITES = 4;
    private static final int NAMED_POSTS = 4;
    private static final int NAMED_TEAMS = 4;
    private static final Set<String> ACID_GASES =
            Set.of("7782-50-5", "7446-09-5", "7647-01-0", "7664-39-3", "75-44-5", "7726-95-6", "7783-06-4");
    private static final String[] SECTORS = {"N", "NE", "E", "SE", "S", "SW", "W", "NW"};

    private final Map<String, Wording> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();

    private PlanBlanks() {}

    /// What is known when the plan is written.
    record Known(
            Filled filled,
            List<Cordon> cordons,
            List<SiteAdvice> sites,
            List<LowPlace> lowPlaces,
            Forces.Found forces) {}

    /// @param ignition m beyond the public line without any source of ignition (F8)
    static Blanks of(Known known, double ignition) {
        PlanBlanks blanks = new PlanBlanks();
        blanks.lines(known.cordons(), ignition);
        blanks.wind(known.filled());
        blanks.substance(known.filled());
        blanks.staging(known.filled().site(), known.forces().staging());
        blanks.sites(known.sites());
        blanks.lowPlaces(known.lowPlaces());
        blanks.posts(known.forces());
        blanks.teams(known.forces().teams());
        return new Blanks(blanks.values, blanks.flags);
    }

    private void lines(List<Cordon> cordons, double ignition) {
        for (Cordon cordon : cordons) {
            String reach = Rounding.reachText(cordon.reach());
            values.put(cordon.kind().word(), new Wording(reach, reach));
            if (cordon.kind() == Cordon.Kind.PUBLIC) {
                String around = Rounding.reachText(cordon.elsewhere());
                values.put("iso", new Wording(around, around));
                String dark = Rounding.reachText(cordon.reach() + ignition);
                values.put("ignition", new Wording(dark, dark));
                flags.add(cordon.elsewhere() >= cordon.reach() ? "circle" : "sector");
            }
        }
    }

    private void wind(Filled filled) {
        Double from = filled.wind().shown().from();
        flag("wind", from != null, "Known", "Unknown");
        if (from != null) {
            String degrees = String.format(Locale.ROOT, "%.0f°", from);
            values.put("windFrom", new Wording(degrees, degrees));
        }
    }

    private void flag(String stem, boolean holds, String yes, String no) {
        flags.add(stem + (holds ? yes : no));
    }

    private void substance(Filled filled) {
        Entry entry = filled.entry();
        boolean flammable = entry == null || entry.substance().flammability().lel() != null;
        flags.add(flammable ? "flammable" : "notFlammable");
        flags.add(filled.fire() ? "fire" : "noFire");
        boolean liquefied =
                filled.substanceClass() == SubstanceClass.K2 || filled.substanceClass() == SubstanceClass.K3;
        flags.add(filled.fire() && flammable && liquefied ? "vessel" : "noVessel");
        flags.add(entry != null && ACID_GASES.contains(String.valueOf(entry.cas())) ? "alkali" : "notAlkali");
        if (filled.substanceClass() == SubstanceClass.K1) {
            flags.add("liquid");
        }
        if (entry != null) {
            String un = entry.un().isEmpty() ? "" : "UN " + entry.un().getFirst();
            values.put(
                    "un",
                    new Wording(
                            (entry.nameZh().isEmpty() ? "" : entry.nameZh() + " ") + un,
                            entry.nameEn() + (un.isEmpty() ? "" : " " + un)));
        } else {
            values.put("un", Wording.said("blank.unknown"));
        }
    }

    private void staging(Position site, @Nullable NamedPosition staging) {
        if (staging == null) {
            flags.add("noStaging");
            return;
        }
        flags.add("staging");
        Coordinate c = new LocalPlane(site).toLocal(staging.position());
        double bearing = (StrictMath.toDegrees(StrictMath.atan2(c.x, c.y)) + 360) % 360;
        Wording sector = Wording.said("geo.compass." + SECTORS[(int) Math.round(bearing / 45) % SECTORS.length]);
        String distance = Rounding.reachText(StrictMath.hypot(c.x, c.y));
        String nameEn = staging.nameEn() == null || staging.nameEn().isEmpty() ? staging.name() : staging.nameEn();
        Wording where = Wording.said("blank.away", distance, sector);
        values.put(
                "staging",
                staging.name().isEmpty()
                        ? where
                        : Wording.said("blank.place", new Wording(staging.name(), nameEn), where));
    }

    private void sites(List<SiteAdvice> sites) {
        List<SiteAdvice> ordered = sites.stream()
                .filter(s -> s.action() != SiteAdvice.Action.NONE && s.action() != SiteAdvice.Action.ALERT)
                .limit(NAMED_SITES)
                .toList();
        if (ordered.isEmpty()) {
            return;
        }
        flags.add("sites");
        List<Wording> orders = new ArrayList<>();
        for (SiteAdvice.Action action : SiteAdvice.Action.values()) {
            List<Wording> names = ordered.stream()
                    .filter(site -> site.action() == action)
                    .map(site -> named(site.name(), site.nameEn()))
                    .toList();
            if (!names.isEmpty()) {
                orders.add(Wording.said("blank.order", listed(names), Wording.said("blank.action." + action)));
            }
        }
        values.put("siteOrders", joined(orders, "；", "; "));
    }

    private void lowPlaces(List<LowPlace> places) {
        List<Wording> names = places.stream()
                .map(LowPlace::name)
                .filter(Objects::nonNull)
                .distinct()
                .limit(NAMED_SITES)
                .map(name -> named(name, null))
                .toList();
        flag("lowPlaces", !names.isEmpty(), "", "None");
        if (!names.isEmpty()) {
            values.put("lowPlaces", listed(names));
        }
    }

    /// The posts on through roads, which come first, with the number of side streets; where there is no through
    /// road, those.
    private void posts(Forces.Found forces) {
        List<Roadblock> through =
                forces.roadblocks().stream().filter(Roadblock::through).toList();
        List<Roadblock> first = through.isEmpty() ? forces.roadblocks() : through;
        List<Wording> roads = first.stream()
                .filter(post -> !post.road().isEmpty())
                .map(post -> named(post.road(), post.roadEn()))
                .distinct()
                .limit(NAMED_POSTS)
                .toList();
        if (roads.isEmpty()) {
            flags.add("noRoadblocks");
            return;
        }
        flags.add("roadblocks");
        Wording listed = listed(roads);
        Wording posts = first.size() > roads.size() ? Wording.said("blank.posts", listed, first.size()) : listed;
        int side = forces.roadblocks().size() - first.size();
        values.put("roadblocks", side > 0 ? Wording.said("blank.sideStreets", posts, side) : posts);
    }

    private void teams(List<TeamAdvice> teams) {
        List<Wording> coming = teams.stream()
                .filter(team -> team.travelTime() != null)
                .limit(NAMED_TEAMS)
                .map(team -> named(team.team().name(), team.team().nameEn()))
                .toList();
        if (!coming.isEmpty()) {
            flags.add("teams");
            values.put("teams", listed(coming));
        }
    }

    /// A name in both languages; where there is no English one the given name stands in both.
    private static Wording named(String name, @Nullable String nameEn) {
        return new Wording(name, nameEn == null ? name : nameEn);
    }

    private static Wording listed(List<Wording> names) {
        return joined(names, "、", ", ");
    }

    private static Wording joined(List<Wording> parts, String between, String betweenEn) {
        return new Wording(
                parts.stream().map(Wording::zh).collect(Collectors.joining(between)),
                parts.stream().map(Wording::en).collect(Collectors.joining(betweenEn)));
    }
}
