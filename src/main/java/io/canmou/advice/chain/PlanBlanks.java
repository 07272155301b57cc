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
    private static final Wording[] SECTORS = {
        new Wording("北", "N"),
        new Wording("东北", "NE"),
        new Wording("东", "E"),
        new Wording("东南", "SE"),
        new Wording("南", "S"),
        new Wording("西南", "SW"),
        new Wording("西", "W"),
        new Wording("西北", "NW")
    };

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
            values.put("un", new Wording("不明", "unknown"));
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
        Wording sector = SECTORS[(int) Math.round(bearing / 45) % 8];
        String distance = Rounding.reachText(StrictMath.hypot(c.x, c.y));
        String nameEn = staging.nameEn() == null || staging.nameEn().isEmpty() ? staging.name() : staging.nameEn();
        values.put(
                "staging",
                new Wording(
                        (staging.name().isEmpty() ? "" : staging.name() + "，") + sector.zh() + "面 " + distance,
                        (nameEn.isEmpty() ? "" : nameEn + ", ") + distance + " " + sector.en()));
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
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (SiteAdvice.Action action : SiteAdvice.Action.values()) {
            List<SiteAdvice> same =
                    ordered.stream().filter(s -> s.action() == action).toList();
            if (!same.isEmpty()) {
                Wording word = word(action);
                zh.add(same.stream().map(SiteAdvice::name).collect(Collectors.joining("、")) + word.zh());
                en.add(same.stream()
                                .map(s -> s.nameEn() == null ? s.name() : s.nameEn())
                                .collect(Collectors.joining(", "))
                        + ": "
                        + word.en());
            }
        }
        values.put("siteOrders", new Wording(String.join("；", zh), String.join("; ", en)));
    }

    private static Wording word(SiteAdvice.Action action) {
        return switch (action) {
            case EVACUATE -> new Wording("疏散", "go");
            case SHELTER -> new Wording("就地避险", "shelter");
            case SHELTER_THEN_MOVE -> new Wording("先避险后转移", "shelter, then move");
            case NO_SAFE_MOVE ->
                new Wording("无安全方案：先避险，备面罩空呼接人", "no safe move: shelter now, fetch with hoods and SCBA");
            case ALERT -> new Wording("待命", "stand by");
            case NONE -> new Wording("", "");
        };
    }

    private void lowPlaces(List<LowPlace> places) {
        List<String> names = places.stream()
                .map(LowPlace::name)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .limit(NAMED_SITES)
                .toList();
        flag("lowPlaces", !names.isEmpty(), "", "None");
        if (!names.isEmpty()) {
            values.put("lowPlaces", new Wording(String.join("、", names), String.join(", ", names)));
        }
    }

    private void posts(Forces.Found forces) {
        List<Roadblock> named =
                forces.roadblocks().stream().filter(b -> !b.road().isEmpty()).toList();
        List<String> zh = named.stream()
                .map(Roadblock::road)
                .distinct()
                .limit(NAMED_POSTS)
                .toList();
        if (zh.isEmpty()) {
            flags.add("noRoadblocks");
            return;
        }
        flags.add("roadblocks");
        List<String> en = named.stream()
                .map(b -> b.roadEn() == null ? b.road() : b.roadEn())
                .distinct()
                .limit(NAMED_POSTS)
                .toList();
        int count = forces.roadblocks().size();
        boolean more = count > zh.size();
        values.put(
                "roadblocks",
                new Wording(
                        String.join("、", zh) + (more ? "等 " + count + " 处" : ""),
                        String.join(", ", en) + (more ? " and others, " + count + " posts" : "")));
    }

    private void teams(List<TeamAdvice> teams) {
        List<TeamAdvice> coming = teams.stream()
                .filter(t -> t.travelTime() != null)
                .limit(NAMED_TEAMS)
                .toList();
        if (coming.isEmpty()) {
            return;
        }
        flags.add("teams");
        values.put(
                "teams",
                new Wording(
                        coming.stream().map(t -> t.team().name()).collect(Collectors.joining("、")),
                        coming.stream()
                                .map(t -> t.team().nameEn() == null
                                        ? t.team().name()
                                        : t.team().nameEn())
                                .collect(Collectors.joining(", "))));
    }
}
