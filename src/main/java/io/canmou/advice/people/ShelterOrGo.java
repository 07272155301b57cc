package io.canmou.advice.people;

import io.canmou.advice.Situation.SiteAdvice.Action;
import io.canmou.advice.rules.Defaults;
import io.canmou.hazard.Warning;
import io.canmou.region.RegionPack.SiteKind;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Shelter in place or go, per block (rules E1 to E10, E13, E14).
///
/// Going is proposed only if the clearing time with its reserve fits before the earliest arrival and the way leaves
/// crosswind; else sheltering if what gets indoors stays bearable; else the answer is that no move is safe.
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
    /// @param windSpeed m/s at 10 m, for the houses' leakiness
    /// @param fastest m/s at 10 m, for the earliest arrival
    /// @param sinceBegan s that the release has lasted already
    /// @param passage s that the cloud stays; 0: not known
    /// @param outdoors ppm at the block; empty: not known
    /// @param bearable null: the substance has no levels
    public record Cloud(
            Kind kind,
            double windSpeed,
            double fastest,
            double sinceBegan,
            double passage,
            OptionalDouble outdoors,
            @Nullable Tolerable bearable) {}

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
        double arrival = earliestArrival(block.distance(), cloud);
        double needed = defaults.number("E1", "safetyFactor") * clearing.total() + defaults.number("E1", "reserve");
        Warning times = Warning.of("needs", minutesUp(needed), minutesDown(arrival));
        if (cloud.kind() == Kind.EXPLOSION) {
            boolean slow = nonWalking(block.kind()) && arrival < defaults.number("E9", "enough");
            return slow
                    ? new Proposal(Action.SHELTER, Warning.of("blastNonWalking"), clearing.total(), arrival)
                    : new Proposal(Action.EVACUATE, Warning.of("blast"), clearing.total(), arrival);
        }
        if (nonWalking(block.kind())) {
            return shelter(block, cloud, clearing, Warning.of("nonWalking"));
        }
        if (needed <= arrival) {
            return new Proposal(
                    Action.EVACUATE,
                    Warning.of("goFits", minutesUp(needed), minutesDown(arrival)),
                    clearing.total(),
                    arrival);
        }
        return shelter(block, cloud, clearing, isSchool(block.kind()) ? Warning.of("school") : times);
    }

    private Proposal shelter(Block block, Cloud cloud, Clearing clearing, Warning because) {
        double arrival = earliestArrival(block.distance(), cloud);
        if (!good(block, cloud)) {
            return new Proposal(
                    Action.NO_SAFE_MOVE,
                    Warning.of("noSafeMove", because.arguments().toArray()),
                    clearing.total(),
                    arrival);
        }
        boolean longOne = cloud.passage() > defaults.number("E4", "longest")
                || (airChanges(block, cloud) >= defaults.number("E4", "leaky")
                        && cloud.passage() > defaults.number("E4", "leakyPassage"));
        return longOne
                ? new Proposal(Action.SHELTER_THEN_MOVE, Warning.of("shelterLong"), clearing.total(), arrival)
                : new Proposal(Action.SHELTER, because, clearing.total(), arrival);
    }

    /// Whether the load indoors over the passage and the time until airing stays below what is bearable (E2). Where
    /// concentration or levels are not known nothing speaks against sheltering (E13).
    private boolean good(Block block, Cloud cloud) {
        if (cloud.outdoors().isEmpty() || cloud.bearable() == null) {
            return true;
        }
        double after = defaults.number("E2", "after") / MINUTE;
        double passage = (cloud.passage() > 0 ? cloud.passage() : 3600) / MINUTE;
        return goodEnough(cloud.outdoors().getAsDouble(), passage, after, airChanges(block, cloud), cloud.bearable());
    }

    /// E2 by itself: `outdoors` ppm for `passage` minutes, `after` minutes until aired.
    public static boolean goodEnough(
            double outdoors, double passage, double after, double airChanges, Tolerable bearable) {
        double indoors = IndoorAir.equivalentIndoors(outdoors, passage, after, airChanges, bearable.exponent());
        return indoors < bearable.ppm(passage + after);
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

    private double airChanges(Block block, Cloud cloud) {
        double still = block.airChanges() == null ? defaultAirChanges(block.kind()) : block.airChanges();
        return still * (defaults.number("E14", "base") + defaults.number("E14", "perWind") * cloud.windSpeed());
    }

    private double defaultAirChanges(SiteKind kind) {
        String key = switch (kind) {
            case SCHOOL, KINDERGARTEN, UNIVERSITY -> "school";
            case HOSPITAL, CARE_HOME -> "hospital";
            case MALL -> "mall";
            case HOTEL -> "dwelling";
            case MARKET, STATION, STADIUM, RESIDENTIAL, OTHER -> "unknown";
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
