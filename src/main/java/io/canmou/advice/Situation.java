package io.canmou.advice;

import io.canmou.advice.ground.LowPlace;
import io.canmou.geo.Position;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Warning;
import io.canmou.hazard.Zone;
import io.canmou.incident.Facts;
import io.canmou.region.RegionPack.SiteKind;
import io.canmou.resource.Team;
import io.canmou.substance.Entry;
import io.canmou.words.Spoken;
import io.canmou.words.Words;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/// The one snapshot that every view, plan and message renders. Immutable; geometries in degrees (x longitude, y
/// latitude).
///
/// @param facts what was given
/// @param filled the same with every assumption filled in
/// @param substance null: not known what it is
/// @param site where, after all assumptions
/// @param hazard the engine's verdict on the credible case; null: no model was asked (unknown substance, blast
/// by rule)
/// @param bounding the verdict on the worst case, drawn dotted; null: none
/// @param wind what the zones were drawn with
/// @param rings the public zone by arrival, the first first
/// @param lowPlaces where a heavy cloud may lie
/// @param clock withdrawal clock; null: nothing can explode
/// @param plan what the plan's template says besides its tasks
/// @param basis what was taken for the release
public record Situation(
        Facts facts,
        Facts filled,
        List<Assumption> assumed,
        String type,
        @Nullable Entry substance,
        Position site,
        OffsetDateTime time,
        Wind wind,
        @Nullable Verdict hazard,
        @Nullable Verdict bounding,
        List<ZonePeople> zones,
        @Nullable Isolation isolation,
        List<Cordon> cordons,
        List<Ring> rings,
        List<SiteAdvice> sites,
        List<LowPlace> lowPlaces,
        List<TeamAdvice> teams,
        @Nullable NamedPosition staging,
        List<Roadblock> roadblocks,
        List<RoadCut> roadsCut,
        List<PlaceAdvice> shelters,
        List<PlaceAdvice> hospitals,
        List<Gap> gap,
        List<Question> nextQuestions,
        List<Task> tasks,
        List<ReportLine> report,
        @Nullable WithdrawalClock clock,
        List<Warning> warnings,
        PlanText plan,
        Basis basis) {
    public Situation {
        assumed = List.copyOf(assumed);
        zones = List.copyOf(zones);
        cordons = List.copyOf(cordons);
        rings = List.copyOf(rings);
        sites = List.copyOf(sites);
        lowPlaces = List.copyOf(lowPlaces);
        teams = List.copyOf(teams);
        roadblocks = List.copyOf(roadblocks);
        roadsCut = List.copyOf(roadsCut);
        shelters = List.copyOf(shelters);
        hospitals = List.copyOf(hospitals);
        gap = List.copyOf(gap);
        nextQuestions = List.copyOf(nextQuestions);
        tasks = List.copyOf(tasks);
        report = List.copyOf(report);
        warnings = List.copyOf(warnings);
    }

    /// A value that a rule filled in. `value` as text in SI.
    public record Assumption(String path, String rule, String value) {}

    /// The wind of the zones.
    ///
    /// @param from degrees; null: circles
    /// @param halfAngle of the ordered sector, degrees; null with circles
    public record Wind(
            @Nullable Double from,
            double speed,
            @Nullable Double halfAngle,
            String stability,
            String speedRule,
            boolean calm) {}

    /// People by a basis: `raster`, `buildings`, `record`, `none`; the count lies between `low` and `high`.
    public record People(
            @Nullable Double count,
            @Nullable Double low,
            @Nullable Double high,
            String basis) {
        /// Nothing is known about people here.
        public static final People NONE = new People(null, null, null, "none");
    }

    /// A modelled zone on the map with the people inside.
    public record ZonePeople(Zone zone, Geometry outline, People people) {}

    /// Table distances, m, and the line they come from.
    public record Isolation(
            double initialIsolation, double protectiveAction, boolean atLeast, String source, String line) {}

    /// The decision: a line on the ground.
    ///
    /// @param rule id of the row, or name of the level, that decided
    /// @param confidence `best`, `P90` or null
    public record Cordon(
            Kind kind,
            DecidedBy decidedBy,
            String rule,
            @Nullable String confidence,
            double reach,
            double elsewhere,
            Geometry outline,
            People people) {
        /// Hot, public, alert.
        public enum Kind {
            HOT("hot"),
            PUBLIC("public"),
            ALERT("alert");

            private final String word;

            Kind(String word) {
                this.word = word;
            }

            public String word() {
                return word;
            }
        }

        /// What decided.
        public enum DecidedBy {
            MODEL("model"),
            TABLE("table"),
            ISOLATION("isolation"),
            DEFAULT("default");

            private final String word;

            DecidedBy(String word) {
                this.word = word;
            }

            public String word() {
                return word;
            }
        }
    }

    /// A part of the public zone by when the cloud can be there (P9).
    ///
    /// @param reach m from the release to its outer edge
    /// @param outline without the rings inside it
    /// @param reason code worded under `advice.reason.CODE`
    /// @param alone whether the screen shows it alone, because the whole zone holds too many to order at once
    public record Ring(
            Turn turn,
            double reach,
            Geometry outline,
            People people,
            SiteAdvice.Action action,
            Warning reason,
            boolean alone) {
        /// In which order they are worked.
        public enum Turn {
            NOW("now"),
            ORDER("order"),
            PREPARE("prepare");

            private final String word;

            Turn(String word) {
                this.word = word;
            }

            public String word() {
                return word;
            }
        }
    }

    /// What to do at a sensitive site or housing block.
    ///
    /// @param zone the innermost cordon it lies in; null: outside
    /// @param arrival s after the release began, best estimate; null: never
    /// @param reason code worded under `advice.reason.CODE`
    public record SiteAdvice(
            String id,
            String name,
            @Nullable String nameEn,
            SiteKind kind,
            Position position,
            Cordon.@Nullable Kind zone,
            @Nullable Double arrival,
            @Nullable Double arrivalEarliest,
            People people,
            Action action,
            Warning reason) {
        /// The proposals.
        public enum Action {
            EVACUATE("evacuate"),
            SHELTER("shelter"),
            SHELTER_THEN_MOVE("shelterThenMove"),
            NO_SAFE_MOVE("noSafeMove"),
            ALERT("alert"),
            NONE("none");

            private final String word;

            Action(String word) {
                this.word = word;
            }

            public String word() {
                return word;
            }
        }
    }

    /// A team and its way.
    ///
    /// @param freeTime the drive without any closed road
    /// @param atBest the drive by the hour and the weather, s
    /// @param atWorst the same at its longer end
    /// @param brings codes that are asked for and that it has, must-haves first
    /// @param lacks must-haves that it has nothing of
    public record TeamAdvice(
            Team team,
            int rank,
            boolean capable,
            @Nullable Double travelTime,
            @Nullable Double freeTime,
            @Nullable Double atBest,
            @Nullable Double atWorst,
            double mobilisation,
            @Nullable Double distance,
            @Nullable LineString route,
            List<String> brings,
            List<String> lacks,
            Warning reason) {
        public TeamAdvice {
            brings = List.copyOf(brings);
            lacks = List.copyOf(lacks);
        }
    }

    /// A position with a name to say over the radio.
    public record NamedPosition(
            Position position, String name, @Nullable String nameEn) {}

    /// A post on a road; the list of them is in the order of closing.
    ///
    /// @param road what it is called by: its road, else the place beside it
    /// @param through whether it is one of those that close the through roads; the rest are for side streets, yards
    ///     and tracks
    /// @param hood whether it stands downwind, so that who holds it needs an escape hood
    /// @param holder who holds it: a word of `advice.holder`, or a bureau's own
    public record Roadblock(
            Position position, String road, @Nullable String roadEn, boolean through, boolean hood, String holder) {}

    /// A road inside the public cordon, m.
    public record RoadCut(String name, double length) {}

    /// A shelter or hospital with the drive from staging; `usable` false: last choice, with the reason.
    public record PlaceAdvice(
            String id,
            String name,
            @Nullable String nameEn,
            Position position,
            @Nullable Integer capacity,
            @Nullable Double travelTime,
            boolean usable,
            Warning reason) {}

    /// Something that is short.
    ///
    /// @param available with teams and with what lies in stores
    /// @param by who completes what there is; empty: nobody has any
    /// @param stocks the part of it that lies in stores
    public record Gap(String item, double needed, double available, String unit, String by, List<Stock> stocks) {
        public Gap {
            stocks = List.copyOf(stocks);
        }
    }

    /// Equipment in a store, without people who could use it.
    ///
    /// @param amount in the unit of what is short
    /// @param arrival s from the call until it can be at the staging area
    public record Stock(String id, String name, @Nullable String nameEn, double amount, double arrival) {}

    /// A fact to ask for, worded under `advice.question.CODE`.
    public record Question(String path, String code) {}

    /// A task of the plan.
    ///
    /// @param action the template's id of the task
    /// @param trigger what starts it, worded under `advice.trigger.TRIGGER`
    /// @param due s after the trigger; negative: at once, with no time to it
    /// @param basis ids of rules
    /// @param wording the order itself, filled in
    public record Task(
            String id, String role, String action, String trigger, double due, String basis, Wording wording) {}

    /// One sentence in both languages, filled in.
    public record Wording(String zh, String en) implements Spoken {
        /// The text of `key` in both languages.
        ///
        /// @param arguments each worded in the language of the text
        public static Wording said(String key, Object... arguments) {
            return new Wording(Words.ZH.say(key, arguments), Words.EN.say(key, arguments));
        }

        @Override
        public String in(Words words) {
            return words.choose(zh, en);
        }
    }

    /// What the plan's template says besides its tasks, filled in.
    ///
    /// @param omitted tasks whose condition does not hold
    public record PlanText(
            Wording title,
            List<Wording> decisions,
            List<Wording> protection,
            List<Wording> withdraw,
            List<Wording> doNots,
            List<Wording> notes,
            int omitted) {
        /// No template.
        public static final PlanText NONE =
                new PlanText(new Wording("", ""), List.of(), List.of(), List.of(), List.of(), List.of(), 0);

        public PlanText {
            decisions = List.copyOf(decisions);
            protection = List.copyOf(protection);
            withdraw = List.copyOf(withdraw);
            doNots = List.copyOf(doNots);
            notes = List.copyOf(notes);
        }
    }

    /// What was taken for the release.
    ///
    /// @param substanceClass K1 to K12
    /// @param scale 1 small to 3 large
    /// @param container word of the container
    /// @param content kg
    /// @param duration s that it lasts; 0: not known
    /// @param model name of the model; empty: none
    public record Basis(
            String substanceClass,
            int scale,
            boolean night,
            boolean fire,
            String container,
            double content,
            double duration,
            String model) {}

    /// A line of the report upward: key worded under `advice.report.KEY`.
    public record ReportLine(String key, String value) {}

    /// When to be gone, counted from `since`.
    ///
    /// @param earliest s after `since`: the shortest precedent
    /// @param latest s after `since`: the longest precedent of the band
    public record WithdrawalClock(
            OffsetDateTime since, double distance, double earliest, double latest, String rule, String precedents) {}
}
