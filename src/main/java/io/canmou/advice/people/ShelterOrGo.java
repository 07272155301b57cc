package io.canmou.advice.people;

import io.canmou.advice.Situation.SiteAdvice.Action;
import io.canmou.advice.rules.Defaults;
import io.canmou.hazard.Warning;
import io.canmou.region.RegionPack.SiteKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shelter in place or go, per block (rules E1 to E10, E13, E14, Z11).
///
/// Going is proposed only if the clearing time with its reserve fits before the earliest arrival and the way leaves
/// crosswind; else sheltering if what gets indoors stays bearable; else the answer is that no move is safe. What
/// gets indoors is judged by the air at the block's own place; that it would be too much on the axis is said
/// besides, because the wind may turn. Where it is too much by less than a factor of two sheltering goes first,
/// because it can be changed and a march cannot (E13); where it is bearable upstairs only, people go up (E8).
public final class ShelterOrGo {
    private static final double MINUTE = 60;

    private final Defaults defaults;

    public ShelterOrGo(Defaults defaults) {
        this.defaults = defaults;
    }

    /// A block or site.
    ///
    /// @param people null: not known
    /// @param distance m from the source's edge to its nearest edge
    /// @param wayOut m to walk crosswind until outside the public zone
    /// @param exitWidth m of stairs and doors; null: by the number of people
    /// @param airChanges 1/h at 3 m/s, upper end; null: by its kind
    public record Block(
            SiteKind kind,
            @Nullable Double people,
            double distance,
            double wayOut,
            @Nullable Double exitWidth,
            @Nullable Double airChanges) {}

    /// What comes.
    ///
    /// @param fastest m/s at 10 m, for the earliest arrival
    /// @param sinceBegan s that the release has lasted already
    /// @param duration s that the release lasts; 0: not known
    /// @param inFlammable whether the block lies where the cloud may burn (10 % of the lower limit)
    /// @param air null: the substance has no levels, or no model was asked
    public record Cloud(
            Kind kind,
            double fastest,
            double sinceBegan,
            double duration,
            boolean inFlammable,
            @Nullable Air air) {}

    /// The air outside a block.
    ///
    /// @param here at its own place, in each weather
    /// @param onAxis at its distance straight downwind, in each weather
    /// @param upstairs at its own place high up; null: low houses, or their height is not known
    public record Air(
            List<Course> here,
            List<Course> onAxis,
            Tolerable bearable,
            @Nullable Upstairs upstairs) {
        public Air {
            here = List.copyOf(here);
            onAxis = List.copyOf(onAxis);
        }
    }

    /// The air outside a storey (the ground floor is 1) that people can go up to.
    public record Upstairs(int storey, List<Course> courses) {
        public Upstairs {
            courses = List.copyOf(courses);
        }
    }

    /// What threatens.
    public enum Kind {
        TOXIC,
        FLAMMABLE,
        EXPLOSION
    }

    /// How long it takes until the last one is out, s.
    public record Clearing(double notice, double prepare, double queue, double walk) {
        public double total() {
            return notice + prepare + queue + walk;
        }
    }

    /// The proposal with its reason and the times behind it, s.
    public record Proposal(Action action, Warning reason, double clearing, double arrivalEarliest) {}

    /// Decides for a block inside the public zone.
    public Proposal decide(Block block, Cloud cloud, boolean night) {
        Clearing clearing = clearing(block, night, null);
        return decide(block, cloud, clearing);
    }

    /// Decides with clearing times that are known better.
    public Proposal decide(Block block, Cloud cloud, Clearing clearing) {
        return switch (cloud.kind()) {
            case EXPLOSION -> beforeExplosion(block, cloud, clearing);
            case FLAMMABLE -> inFlammable(block, cloud, clearing);
            case TOXIC -> inToxic(block, cloud, clearing);
        };
    }

    /// E6, E9.
    private Proposal beforeExplosion(Block block, Cloud cloud, Clearing clearing) {
        double arrival = earliestArrival(block.distance(), cloud);
        return nonWalking(block.kind()) && arrival < defaults.number("E9", "enough")
                ? new Proposal(Action.SHELTER, Warning.of("blastNonWalking"), clearing.total(), arrival)
                : new Proposal(Action.EVACUATE, Warning.of("blast"), clearing.total(), arrival);
    }

    /// E7: out on foot where the cloud cannot burn yet; inside it nothing is opened nor switched.
    private Proposal inFlammable(Block block, Cloud cloud, Clearing clearing) {
        double arrival = earliestArrival(block.distance(), cloud);
        if (cloud.inFlammable()) {
            return new Proposal(Action.SHELTER, Warning.of("insideLel"), clearing.total(), arrival);
        }
        return nonWalking(block.kind())
                ? new Proposal(Action.SHELTER, Warning.of("nonWalking"), clearing.total(), arrival)
                : new Proposal(Action.EVACUATE, Warning.of("outsideLel"), clearing.total(), arrival);
    }

    private Proposal inToxic(Block block, Cloud cloud, Clearing clearing) {
        double arrival = earliestArrival(block.distance(), cloud);
        double needed = defaults.number("E1", "safetyFactor") * clearing.total() + defaults.number("E1", "reserve");
        if (needed <= arrival && !nonWalking(block.kind())) {
            return new Proposal(
                    Action.EVACUATE,
                    Warning.of("goFits", minutesUp(needed), minutesDown(arrival)),
                    clearing.total(),
                    arrival);
        }
        String code = nonWalking(block.kind()) ? "nonWalking" : isSchool(block.kind()) ? "school" : "needs";
        Shelter shelter = shelter(block, cloud);
        Action action = shelter.indoors() == Indoors.TOO_MUCH
                ? Action.NO_SAFE_MOVE
                : shelter.brief() ? Action.SHELTER : Action.SHELTER_THEN_MOVE;
        Warning reason = switch (shelter.indoors()) {
            case TOO_MUCH -> Warning.of("noSafeMove", minutesUp(needed), minutesDown(arrival));
            case UPSTAIRS -> Warning.of("upstairs", upperStorey(cloud));
            case NEAR -> Warning.of("nearLimit", minutesUp(needed), minutesDown(arrival));
            case GOOD ->
                Warning.of(
                        action == Action.SHELTER_THEN_MOVE
                                ? turned("shelterLong", shelter)
                                : cloud.inFlammable() ? "switchNothing" : turned(code, shelter),
                        minutesUp(needed),
                        minutesDown(arrival));
        };
        return new Proposal(action, reason, clearing.total(), arrival);
    }

    private static String turned(String code, Shelter shelter) {
        return shelter.turned() ? code + ".turned" : code;
    }

    private static int upperStorey(Cloud cloud) {
        Upstairs upstairs = cloud.air() == null ? null : cloud.air().upstairs();
        return upstairs == null ? 1 : upstairs.storey();
    }

    /// What people get indoors: it can be borne, it passes that by less than the factor of E13, it can be borne
    /// upstairs alone, or nowhere.
    private enum Indoors {
        GOOD,
        NEAR,
        UPSTAIRS,
        TOO_MUCH
    }

    /// How sheltering would be.
    ///
    /// @param turned whether it would not be enough if the wind turned onto the block
    /// @param brief whether it ends before people must be moved (E4)
    private record Shelter(Indoors indoors, boolean turned, boolean brief) {}

    /// Where concentration or levels are not known nothing speaks against sheltering (E13).
    private Shelter shelter(Block block, Cloud cloud) {
        double still = block.airChanges() == null ? defaultAirChanges(block.kind()) : block.airChanges();
        Air air = cloud.air();
        if (air == null) {
            return new Shelter(Indoors.GOOD, false, brief(cloud.duration(), leaking(still, cloud.fastest())));
        }
        double stays = air.here().stream().mapToDouble(Course::passage).max().orElse(0);
        return new Shelter(
                indoors(still, air),
                burden(still, air.onAxis(), air.bearable()) >= 1,
                brief(stays > 0 ? stays : cloud.duration(), leaking(still, cloud.fastest())));
    }

    private Indoors indoors(double still, Air air) {
        double burden = burden(still, air.here(), air.bearable());
        if (burden < defaults.number("E13", "factor")) {
            return burden < 1 ? Indoors.GOOD : Indoors.NEAR;
        }
        Upstairs upstairs = air.upstairs();
        return upstairs != null && burden(still, upstairs.courses(), air.bearable()) < 1
                ? Indoors.UPSTAIRS
                : Indoors.TOO_MUCH;
    }

    private boolean brief(double passage, double airChanges) {
        boolean leaky = airChanges >= defaults.number("E4", "leaky");
        return passage <= defaults.number("E4", "longest")
                && !(leaky && passage > defaults.number("E4", "leakyPassage"));
    }

    private double burden(double airChanges, List<Course> courses, Tolerable bearable) {
        double after = defaults.number("E2", "after") / MINUTE;
        return courses.stream()
                .mapToDouble(c -> IndoorAir.burden(c, leaking(airChanges, c.windSpeed()), after, bearable))
                .max()
                .orElse(0);
    }

    /// 1/h in a wind of `speed` m/s (E14).
    private double leaking(double airChanges, double speed) {
        return airChanges * (defaults.number("E14", "base") + defaults.number("E14", "perWind") * speed);
    }

    /// The earliest that the cloud can be there, s from now: one and a half times the wind, less what has passed.
    public double earliestArrival(double distance, Cloud cloud) {
        return Math.max(0, distance / (defaults.number("E1", "fastestWind") * cloud.fastest()) - cloud.sinceBegan());
    }

    /// Notice, preparation, queue at the stairs, walk.
    public Clearing clearing(Block block, boolean night, @Nullable Double notice) {
        double people = block.people() == null ? 0 : block.people();
        double perHundred = defaults.number("E1", "doorPerHundred");
        double width = block.exitWidth() == null ? Math.max(perHundred, people / 100 * perHundred) : block.exitWidth();
        return new Clearing(
                notice == null ? defaults.number("E1", night ? "noticeNight" : "noticeDay") : notice,
                defaults.number("E1", night ? "prepareNight" : "prepareDay"),
                people / (width * defaults.number("E1", "flow")),
                block.wayOut() / defaults.number("E1", "walk"));
    }

    private double defaultAirChanges(SiteKind kind) {
        String key = switch (kind) {
            case SCHOOL, KINDERGARTEN, UNIVERSITY -> "school";
            case HOSPITAL, CARE_HOME, CLINIC -> "hospital";
            case MALL -> "mall";
            case HOTEL, RESIDENTIAL -> "dwelling";
            case MARKET, STATION, STADIUM, OTHER -> "unknown";
        };
        return defaults.number("E14", key);
    }

    private static boolean nonWalking(SiteKind kind) {
        return kind == SiteKind.HOSPITAL || kind == SiteKind.CARE_HOME;
    }

    private static boolean isSchool(SiteKind kind) {
        return kind == SiteKind.SCHOOL || kind == SiteKind.KINDERGARTEN;
    }

    private static long minutesUp(double seconds) {
        return (long) Math.ceil(seconds / MINUTE - 1e-9);
    }

    private static long minutesDown(double seconds) {
        return (long) Math.floor(seconds / MINUTE + 1e-9);
    }
}
