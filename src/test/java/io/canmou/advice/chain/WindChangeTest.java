package io.canmou.advice.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.DrillRegion;
import io.canmou.advice.Given;
import io.canmou.advice.Situation;
import io.canmou.hazard.engine.Engine;
import io.canmou.hazard.engine.HazardEngine;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.substance.shipped.Guides;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is kept from one wind to the next, and what runs side by side, must not show in any answer.
class WindChangeTest {
    private static final int CHANGES = 12;

    private static DrillRegion drill;
    private static ChainStaff lasting;

    @BeforeAll
    static void build(@TempDir Path folder) throws Exception {
        drill = DrillRegion.build(folder);
        lasting = staff(new Engine());
    }

    @AfterAll
    static void close() {
        drill.close();
    }

    private static ChainStaff staff(HazardEngine engine) {
        return new ChainStaff(
                Given.RULES,
                new Bases(Given.CATALOGUE, new Guides()::distances, drill.pack(), drill.roads(), drill.lists()),
                Models.best(engine),
                DrillRegion.CLOCK);
    }

    /// One substance after the other in winds of all directions and speeds, calm among them.
    static Stream<Facts> winds() {
        SplittableRandom random = new SplittableRandom(20261125);
        String[] substances = {Given.CHLORINE, Given.AMMONIA, Given.LPG, Given.PETROL};
        return IntStream.range(0, CHANGES)
                .mapToObj(i -> Given.substance(substances[i % substances.length])
                        .measured(FactKey.WIND_FROM, Math.rint(random.nextDouble(360)), 0)
                        .and(FactKey.WIND_SPEED, Math.rint(random.nextDouble(0, 80)) / 10)
                        .and(FactKey.WIND_HEIGHT, 10.0)
                        .and(FactKey.FIRE, i % 4 == 3)
                        .facts());
    }

    @ParameterizedTest
    @MethodSource("winds")
    void aStaffThatHasSeenOtherWindsSaysWhatANewOneSays(Facts facts) {
        assertSame(lasting.assess(facts), staff(new Engine()).assess(facts));
    }

    /// The oracle knows no cloud that is kept: each place is another run of the models.
    @ParameterizedTest
    @MethodSource("winds")
    void oneRunGivesTheZonesAndSitesOfSeparateRuns(Facts facts) {
        HazardEngine separate = new Engine()::assess;
        assertSame(lasting.assess(facts), staff(separate).assess(facts));
    }

    @Test
    void placesInSeveralWindsAreThoseOfSeparateRunsToo() {
        Facts unknown = Given.substance(Given.CHLORINE).facts();
        HazardEngine separate = new Engine()::assess;
        Situation situation = lasting.assess(unknown);
        assertThat(situation.sites()).anyMatch(site -> site.zone() != null);
        assertSame(situation, staff(separate).assess(unknown));
    }

    private static void assertSame(Situation one, Situation other) {
        assertThat(one.sites()).isEqualTo(other.sites());
        assertThat(one).isEqualTo(other);
    }
}
