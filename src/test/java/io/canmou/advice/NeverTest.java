package io.canmou.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.Wording;
import io.canmou.advice.chain.Bases;
import io.canmou.advice.chain.ChainStaff;
import io.canmou.advice.chain.Models;
import io.canmou.exchange.PlanPage;
import io.canmou.exchange.PlanPageWriter;
import io.canmou.exchange.PlanPlainText;
import io.canmou.hazard.Warning;
import io.canmou.hazard.engine.Engine;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.resource.Resources;
import io.canmou.route.RoadNetwork;
import io.canmou.substance.shipped.Guides;
import io.canmou.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;

/// What no plan may ever say or do (section 12 of the defaults), on one incident of each type.
class NeverTest {
    static Stream<Facts> incidents() {
        return Stream.of(
                        wind(Given.substance(Given.CHLORINE)),
                        Given.substance(Given.CHLORINE),
                        wind(Given.substance(Given.AMMONIA)),
                        wind(Given.substance(Given.LPG)),
                        wind(Given.substance(Given.LPG).and(FactKey.FIRE, true)),
                        wind(Given.substance(Given.PETROL).and(FactKey.FIRE, true)),
                        wind(Given.substance(Given.METHANE)),
                        wind(Given.substance(Given.SULFURIC_ACID)),
                        wind(Given.substance(Given.NITRATE).and(FactKey.FIRE, true)),
                        Given.unnamed(),
                        Given.unnamed().and(FactKey.FIRE, true),
                        typed("fireworks"),
                        typed("mine"),
                        typed("confined-space"),
                        typed("solids-unknown"),
                        typed("corrosive"),
                        typed("road-tanker"))
                .map(Given::facts);
    }

    private static Given wind(Given given) {
        return given.measured(FactKey.WIND_FROM, 280.0, 0).and(FactKey.WIND_SPEED, 1.8);
    }

    private static Given typed(String type) {
        return wind(Given.unnamed().and(FactKey.TYPE, type));
    }

    private static Situation situation(Facts facts) {
        return new ChainStaff(
                        Given.RULES,
                        new Bases(
                                Given.CATALOGUE,
                                new Guides()::distances,
                                new EmptyRegion(),
                                new NoRoads(),
                                Resources.NONE),
                        Models.best(new Engine()),
                        DrillRegion.CLOCK)
                .assess(facts);
    }

    private static List<String> texts(Situation s) {
        return Stream.of(
                        s.tasks().stream().map(Situation.Task::wording),
                        s.plan().decisions().stream(),
                        s.plan().protection().stream(),
                        s.plan().notes().stream())
                .flatMap(w -> w)
                .flatMap(w -> Stream.of(w.zh(), w.en()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void noZoneIsCalledSafe(Facts facts) {
        assertThat(texts(situation(facts)))
                .noneMatch(t -> t.matches("(?i).*(安全区|安全线|是安全的|safe (zone|line|area|distance)|is safe).*"));
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void nobodyEntersWithoutTwoPairsAndARescuePair(Facts facts) {
        assertThat(situation(facts).tasks())
                .filteredOn(t -> t.wording().en().toLowerCase().startsWith("enter"))
                .allMatch(t -> t.wording().en().matches("(?i).*(rescue pair|2\\+2).*"));
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void noTextPutsWaterOnTheLeakOrOutAFlameOrPeopleIntoCellarsOrYards(Facts facts) {
        assertThat(texts(situation(facts)))
                .noneMatch(t -> t.matches(
                        "(?i).*(extinguish the gas|put out the flame|shelter in (the )?cellar|assemble in the yard).*"))
                .noneMatch(t -> t.matches(".*(扑灭气体火焰|到地下室避险|操场集合|向漏点射水).*") && !t.contains("不向漏点射水"));
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void noGapOfATemplateIsLeftOpen(Facts facts) {
        Situation s = situation(facts);
        assertThat(texts(s)).noneMatch(t -> t.contains("{"));
        assertThat(s.plan().doNots()).isNotEmpty();
        assertThat(s.plan().withdraw()).isNotEmpty();
        assertThat(s.tasks()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void theLineIsNeverNearerThanTheTable(Facts facts) {
        Situation s = situation(facts);
        Cordon line = s.cordons().stream()
                .filter(c -> c.kind() == Cordon.Kind.PUBLIC)
                .findFirst()
                .orElseThrow();
        assertThat(line.reach()).isGreaterThanOrEqualTo(100);
        if (s.isolation() != null) {
            assertThat(line.reach()).isGreaterThanOrEqualTo(s.isolation().protectiveAction());
        }
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void everyPlanHasAWindLineAndNeverSaysUpwindWhereTheWindIsUnknown(Facts facts) {
        Situation s = situation(facts);
        for (Words words : List.of(Words.ZH, Words.EN)) {
            PlanPage page = new PlanPageWriter(words, new EmptyRegion().info()).write(s);
            assertThat(page.windLine()).isNotBlank();
            if (s.wind().from() == null) {
                assertThat(s.tasks().stream().map(Situation.Task::wording).map(Wording::en))
                        .filteredOn(t -> t.startsWith("Approach"))
                        .noneMatch(t -> t.contains("upwind"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void englishHoldsNoChineseAndChineseNoEnglishSentence(Facts facts) {
        Situation s = situation(facts);
        String english = plain(s, Words.EN);
        assertThat(english.replace("演练", "").replace(s.facts().incident(), ""))
                .doesNotContainPattern("[\\u4e00-\\u9fff]");
        assertThat(plain(s, Words.ZH)).doesNotContainPattern("[A-Za-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}");
    }

    /// P3: acrylonitrile's solutions have no data anywhere; pure it is worse.
    @Test
    void aSolutionWithoutDataIsWorkedAsThePureSubstance() {
        Given pure = wind(Given.substance("107-13-1"));
        Situation whole = situation(pure.facts());
        Situation half = situation(pure.and(FactKey.MASS_FRACTION, 0.5).facts());
        assertThat(half.cordons().get(1).reach())
                .isEqualTo(whole.cordons().get(1).reach());
        assertThat(half.cordons().get(1).decidedBy()).isEqualTo(Cordon.DecidedBy.MODEL);
        assertThat(codes(half)).contains("solutionAsPure").doesNotContain("modelRefused");
        assertThat(half.assumed())
                .filteredOn(a -> a.path().equals("substance.massFraction"))
                .containsExactly(new Situation.Assumption("substance.massFraction", "P3", "1"));
    }

    @Test
    void aSolutionWithDataStaysASolution() {
        Situation weak = situation(wind(Given.substance(Given.AMMONIA).and(FactKey.MASS_FRACTION, 0.25))
                .facts());
        assertThat(codes(weak)).contains("solutionEstimated").doesNotContain("solutionAsPure");
    }

    /// P3: the liquid density of hydrogen selenide is not in the catalogue; the table has its line (UN 2202).
    @Test
    void withoutDataForTheModelsTheTableDecidesAndThePlanSaysWhy() {
        Situation selenide = situation(wind(Given.substance("7783-07-5")).facts());
        assertThat(selenide.hazard()).isNull();
        assertThat(selenide.cordons().get(1).decidedBy()).isEqualTo(Cordon.DecidedBy.TABLE);
        assertThat(codes(selenide)).contains("noModelData");
        assertThat(codes(situation(wind(Given.substance(Given.SULFURIC_ACID)).facts())))
                .doesNotContain("noModelData");
    }

    private static List<String> codes(Situation s) {
        return s.warnings().stream().map(Warning::code).toList();
    }

    private static String plain(Situation s, Words words) {
        return new PlanPlainText(words).write(new PlanPageWriter(words, new EmptyRegion().info()).write(s));
    }

    /// A region without roads.
    private static final class NoRoads implements RoadNetwork {
        @Override
        public BlockedRoads block(List<Geometry> zones) {
            return new BlockedRoads() {};
        }

        @Override
        public Travel to(io.canmou.geo.Position target, BlockedRoads blocked) {
            return new Travel() {
                @Override
                public Optional<Way> from(io.canmou.geo.Position start) {
                    return Optional.empty();
                }

                @Override
                public Optional<Reach> reach(io.canmou.geo.Position start) {
                    return Optional.empty();
                }
            };
        }

        @Override
        public Optional<RoadPoint> nearestRoad(io.canmou.geo.Position position, double radius) {
            return Optional.empty();
        }

        @Override
        public List<RoadPoint> junctions(Geometry within) {
            return List.of();
        }

        @Override
        public List<RoadInside> roadsInside(Geometry zone) {
            return List.of();
        }

        @Override
        public List<Closure> closures(Geometry line, Geometry ring) {
            return List.of();
        }

        @Override
        public boolean empty() {
            return true;
        }

        @Override
        public void close() {}
    }
}
