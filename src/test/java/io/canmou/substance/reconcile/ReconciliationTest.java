package io.canmou.substance.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.substance.TableDistances.Container;
import io.canmou.substance.TableDistances.Line;
import io.canmou.substance.TableDistances.Spill;
import io.canmou.substance.TableDistances.WindWord;
import io.canmou.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    /// Chlorine, several ton cylinders, night, low wind: 300 m and 3.5 km (ERG 2024, table 3).
    private static final Line TON_CYLINDERS =
            new Line(Spill.LARGE, Container.TON_CYLINDERS, true, WindWord.LOW, false, 300, 3500, false);

    @Test
    void theFartherOfTheTwoIsRecommended() {
        // rule P1: one ton cylinder at night, model 1.6 km, table 2.4 km: the table decides
        Line oneTon = new Line(Spill.LARGE, Container.SMALL_OR_ONE_TON, true, WindWord.LOW, false, 150, 2400, false);
        Reconciliation decided = Reconciliation.of(circumstances(oneTon, 1600.0, 1000.0, 1.5, true));
        assertThat(decided.recommended()).isEqualTo(2400);
        assertThat(decided.tableDecides()).isTrue();
        assertThat(Reconciliation.of(circumstances(oneTon, 4000.0, 1000.0, 1.5, true))
                        .recommended())
                .isEqualTo(4000);
    }

    @Test
    void aSmallReleaseExplainsAShorterModelOnly() {
        assertThat(causes(TON_CYLINDERS, 900.0, 70.0, 1.5, true)).contains(Cause.LESS_THAN_TABLE);
        assertThat(causes(TON_CYLINDERS, 9000.0, 70.0, 1.5, true)).doesNotContain(Cause.LESS_THAN_TABLE);
    }

    @Test
    void aLargeReleaseOrStillAirExplainsALongerModel() {
        assertThat(causes(TON_CYLINDERS, 9000.0, 50_000.0, 1.5, true)).contains(Cause.MORE_THAN_TABLE, Cause.STILL_AIR);
        assertThat(causes(TON_CYLINDERS, 9000.0, 3000.0, null, true)).containsExactly(Cause.WIND_UNKNOWN);
    }

    @Test
    void whatIsWithinTheScatterIsNoDifference() {
        assertThat(causes(TON_CYLINDERS, 3200.0, 3000.0, 1.5, true)).containsExactly(Cause.AGREE);
    }

    @Test
    void withoutAModelTheTableStandsAloneAndSaysWhereItEnds() {
        Line ends = new Line(Spill.LARGE, Container.RAIL_TANK_CAR, true, WindWord.LOW, false, 1000, 11_000, true);
        assertThat(causes(ends, null, 50_000.0, 1.5, true)).containsExactly(Cause.TABLE_ENDS, Cause.NO_MODEL);
        assertThat(causes(ends, 14_000.0, 70_000.0, 1.5, true)).contains(Cause.TABLE_ENDS);
    }

    @Test
    void everyCauseIsWordedInBothLanguages() {
        for (Cause cause : Cause.values()) {
            assertThat(Words.ZH.has("reconcile." + cause)).as(cause.name()).isTrue();
            assertThat(Words.EN.has("reconcile." + cause)).as(cause.name()).isTrue();
        }
    }

    private static List<Cause> causes(
            Line line, @Nullable Double model, Double mass, @Nullable Double wind, boolean stable) {
        return Reconciliation.of(circumstances(line, model, mass, wind, stable)).causes();
    }

    private static Circumstances circumstances(
            Line line, @Nullable Double model, Double mass, @Nullable Double wind, boolean stable) {
        return new Circumstances(line, model, mass, wind, stable, "aegl2.60min", false, false, false, 0.1);
    }
}
