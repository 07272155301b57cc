package io.canmou.advice.forces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.advice.Given;
import io.canmou.advice.Situation.Gap;
import io.canmou.advice.Situation.TeamAdvice;
import io.canmou.geo.Position;
import io.canmou.hazard.Warning;
import io.canmou.resource.Supply;
import io.canmou.resource.Team;
import io.canmou.route.RoadNetwork.Reach;
import io.canmou.route.RoadNetwork.Travel;
import io.canmou.route.RoadNetwork.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Rules C4 and C5 of what lies in stores; two gas-tight suits are a pair that can work.
class GapsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 18);
    private static final Position NEAR = new Position(32.47, 119.55);
    private static final Position CUT_OFF = new Position(32.0, 119.0);
    private static final Needs.Asked SIX_PAIRS = new Needs.Asked(List.of(Need.parse("SUIT-A:6")), List.of(), List.of());

    private static Supply suits(String id, double amount, String unit) {
        return new Supply(
                id, "库", "depot", NEAR, "SUIT-A", amount, unit, null, TODAY.minusMonths(7), TODAY.plusYears(1));
    }

    private static Supply dated(Supply s, @Nullable LocalDate checked, @Nullable LocalDate expires) {
        return new Supply(
                s.id(), s.name(), s.nameEn(), s.position(), s.item(), s.amount(), s.unit(), null, checked, expires);
    }

    /// Ten minutes' drive from anywhere but the place that is cut off.
    private static final class TenMinutes implements Travel {
        @Override
        public Optional<Way> from(Position start) {
            return Optional.empty();
        }

        @Override
        public Optional<Reach> reach(Position start) {
            return start.equals(CUT_OFF) ? Optional.empty() : Optional.of(new Reach(600, 6000));
        }
    }

    /// One capable team with two pairs.
    private static Gaps.Short with(Supply... supplies) {
        return with(SIX_PAIRS, supplies);
    }

    private static Gaps.Short with(Needs.Asked asked, Supply... supplies) {
        Team team = new Team(
                "T01",
                "队",
                null,
                "fire-station",
                NEAR,
                null,
                null,
                null,
                List.of(new Team.Capability("SUIT-A", 2.0, "")),
                null,
                TODAY,
                null);
        TeamAdvice advice = new TeamAdvice(
                team, 1, true, 300.0, 300.0, 300.0, 420.0, 60, 3000.0, null, List.of(), List.of(), Warning.of("test"));
        Needs needs = Given.RULES.needs();
        Stores stores =
                new Stores(Given.DEFAULTS, needs, List.of(supplies), new Stores.Roads(new TenMinutes(), 1, false));
        return new Gaps(new TeamRanking(Given.DEFAULTS, needs), stores).of(asked, List.of(advice), TODAY);
    }

    private static Gap only(Gaps.Short missing) {
        assertThat(missing.gaps()).hasSize(1);
        return missing.gaps().getFirst();
    }

    private static List<String> codes(Gaps.Short missing) {
        return missing.warnings().stream().map(Warning::code).toList();
    }

    @Test
    void sixSuitsInAStoreAreThreePairsAndTheStoreIsNamedWithItsTime() {
        Gap gap = only(with(suits("D01-5", 6, "件")));
        assertThat(gap.available()).isEqualTo(2 + 3);
        assertThat(gap.by()).isEqualTo("D01-5");
        assertThat(gap.stocks()).singleElement().satisfies(s -> {
            assertThat(s.amount()).isEqualTo(3);
            // by day 30 min for others (A1), then the drive
            assertThat(s.arrival()).isCloseTo(1800 + 600, within(1e-9));
        });
    }

    @Test
    void aPairIsAPair() {
        assertThat(only(with(suits("D", 3, "pairs"))).available()).isEqualTo(2 + 3);
    }

    /// A set is 25 m (the capability codes, CURTAIN).
    @Test
    void threeSetsOfCurtainHosesAreThreeQuartersOfAHundredMetres() {
        Needs.Asked hundred = new Needs.Asked(List.of(Need.parse("CURTAIN:100")), List.of(), List.of());
        Supply sets = new Supply(
                "D", "库", "depot", NEAR, "CURTAIN", 3.0, "套", null, TODAY.minusMonths(7), TODAY.plusYears(1));
        assertThat(only(with(hundred, sets)).available()).isEqualTo(75);
    }

    @Test
    void whatHasExpiredIsNothingAndWhatNobodyCheckedForAYearIsHalf() {
        Supply six = suits("D", 6, "件");
        assertThat(only(with(dated(six, TODAY.minusMonths(7), TODAY.minusDays(1))))
                        .available())
                .isEqualTo(2);
        assertThat(only(with(dated(six, TODAY.minusMonths(13), null))).available())
                .isEqualTo(2 + 1.5);
    }

    @Test
    void anUnknownUnitIsNotCountedAndIsSaid() {
        Gaps.Short missing = with(suits("D", 6, "箱"));
        assertThat(only(missing).available()).isEqualTo(2);
        assertThat(missing.warnings()).containsExactly(Warning.of("stocksNotCounted", "SUIT-A 6 箱 (D)"));
    }

    @Test
    void aStoreThatNoRoadLeadsFromIsNotCounted() {
        Supply s = suits("D", 6, "件");
        Supply cutOff = new Supply(
                s.id(), s.name(), s.nameEn(), CUT_OFF, s.item(), s.amount(), s.unit(), null, s.checked(), s.expires());
        Gaps.Short missing = with(cutOff);
        assertThat(only(missing).available()).isEqualTo(2);
        assertThat(codes(missing)).containsExactly("stocksNotCounted");
    }

    @Test
    void whereTheStoreIsEnoughNothingIsShortButItsKeepersHaveToBeCalled() {
        Gaps.Short missing = with(suits("D02-6", 16, "件"));
        assertThat(missing.gaps()).isEmpty();
        assertThat(missing.warnings()).containsExactly(Warning.of("stocksNeeded", "SUIT-A", "D02-6", 40L));
    }

    @Test
    void otherStocksDoNotMatter() {
        Supply lime = new Supply("D", "库", null, NEAR, "LIME", 20.0, "t", null, TODAY, null);
        assertThat(only(with(lime)).stocks()).isEmpty();
        assertThat(codes(with(lime))).isEmpty();
    }
}
