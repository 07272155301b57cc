package io.canmou.hazard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.exchange.ScenarioReader;
import io.canmou.exchange.ScenarioReading;
import io.canmou.hazard.EnsembleSettings;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Zone;
import io.canmou.hazard.dispersion.Constants;
import io.canmou.hazard.dispersion.Dispersion;
import io.canmou.hazard.footprint.Footprint;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.util.List;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnsembleTest {
    private static final ShippedCatalogue CATALOGUE = new ShippedCatalogue();
    private static final Dispersion FULL = new Dispersion(Constants.STANDARD);
    private static final EnsembleSettings USUAL = new EnsembleSettings(60, 7, 15, 0.3, 0.5);

    /// Substances, kinds and airs far apart.
    static List<String> scenarios() {
        return List.of(
                "7782-50-5;\"windSpeed\":3,\"stabilityClass\":\"D\";\"kind\":\"pool\",\"rate\":5,\"duration\":1800,\"diameter\":8",
                "7782-50-5;\"windSpeed\":1.8,\"stabilityClass\":\"F\";\"kind\":\"jet\",\"rate\":8,\"duration\":600,\"height\":1,\"diameter\":0.3,\"velocity\":60,\"liquidFraction\":0.8",
                "7664-41-7;\"windSpeed\":5,\"stabilityClass\":\"C\";\"kind\":\"jet\",\"rate\":20,\"duration\":900,\"height\":1,\"diameter\":0.6,\"velocity\":60,\"liquidFraction\":0.8",
                "7783-06-4;\"windSpeed\":2,\"stabilityClass\":\"E\";\"kind\":\"plume\",\"rate\":0.05,\"duration\":1800",
                "630-08-0;\"windSpeed\":4,\"moninObukhovLength\":-30;\"kind\":\"plume\",\"rate\":2,\"duration\":1800,\"height\":15",
                "7446-09-5;\"windSpeed\":4,\"stabilityClass\":\"B\";\"kind\":\"puff\",\"mass\":2000,\"height\":4,\"diameter\":12",
                "74-98-6;\"windSpeed\":3,\"moninObukhovLength\":40;\"kind\":\"tank\",\"shape\":\"horizontal\",\"diameter\":2.4,\"length\":8,\"fillFraction\":0.8,\"temperature\":293,\"hole\":{\"diameter\":0.03,\"height\":0.4}",
                "7664-39-3;\"windSpeed\":3.9,\"stabilityClass\":\"A\";\"kind\":\"jet\",\"rate\":39,\"duration\":2500,\"height\":1,\"diameter\":0.6,\"velocity\":50,\"liquidFraction\":0.8",
                "71-43-2;\"windSpeed\":2.5,\"stabilityClass\":\"D\";\"kind\":\"spill\",\"mass\":8000,\"temperature\":298,\"surface\":\"concrete\",\"bundArea\":300");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void membersInCoarseStepsReachAsFarAsFullRuns(String text) {
        Scenario scenario = scenario(text, USUAL);
        List<Zone> coarse = around(FULL.coarse(), scenario);
        List<Zone> full = around(FULL, scenario);
        for (int i = 0; i < full.size(); i++) {
            Zone one = full.get(i);
            close(coarse.get(i).reachP50(), one.reachP50(), 2, one, "P50");
            close(coarse.get(i).reachP90(), one.reachP90(), 2, one, "P90");
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aSmallFixedSetOfRunsGivesAtOnceAReachThatNineOfTenDoNotPass(String text) {
        List<Zone> drawn = around(FULL.coarse(), scenario(text, new EnsembleSettings(400, 3, 15, 0.3, 0.5)));
        List<Zone> atOnce = around(FULL.coarse(), scenario(text, EnsembleSettings.atOnce(0.3, 0.5)));
        for (int i = 0; i < atOnce.size(); i++) {
            Zone one = drawn.get(i);
            // 400 members know their own nine of ten to a twentieth
            assertThat(atOnce.get(i).reachP90())
                    .as(one.level().name() + " P90")
                    .isBetween(0.94 * one.reachP90() - 1, 1.2 * one.reachP90() + 40);
            assertThat(atOnce.get(i).probability()).isEmpty();
        }
    }

    @Test
    void withNothingVariedEveryMemberIsTheBestEstimate() {
        Scenario scenario = scenario(scenarios().getFirst(), new EnsembleSettings(20, 1, 0, 0, 0));
        for (Zone zone : around(FULL, scenario)) {
            assertThat(zone.reachP50()).isCloseTo(zone.reach(), Percentage.withPercentage(0.5));
            assertThat(zone.reachP90()).isEqualTo(zone.reachP50());
        }
    }

    @Test
    void stabilityIsVariedToo() {
        List<Member> members = Member.draw(new EnsembleSettings(1000, 1, 0, 0.3, 0));
        assertThat(members.stream().filter(member -> member.skyStep() < 0).count())
                .isBetween(150L, 250L);
        assertThat(members.stream().filter(member -> member.skyStep() > 0).count())
                .isBetween(150L, 250L);
    }

    @Test
    void theSameSeedGivesTheSameMembersAndAnotherSeedOthers() {
        EnsembleSettings settings = new EnsembleSettings(50, 5, 15, 0.3, 0.5);
        assertThat(Member.draw(settings)).isEqualTo(Member.draw(settings));
        assertThat(Member.draw(new EnsembleSettings(50, 6, 15, 0.3, 0.5))).isNotEqualTo(Member.draw(settings));
    }

    private static void close(Double found, Double expected, double percent, Zone zone, String what) {
        // near a source the spacing of stations shows, and whether a level is reached at all
        assertThat(found)
                .as(zone.level().name() + " " + what)
                .isCloseTo(expected, Offset.offset(Math.max(percent < 5 ? 4 : 15, percent / 100 * expected)));
    }

    private static List<Zone> around(Dispersion members, Scenario scenario) {
        Leaks.Leak leak = (Leaks.Leak) Leaks.of(scenario, scenario.release(), "release");
        List<Footprint.Asked> asked =
                Dispersing.asked(scenario, io.canmou.hazard.harm.Levels.dispersing(scenario.substance()));
        Footprint footprint = new Footprint(
                FULL.disperse(leak.emissions(), scenario.substance(), scenario.weather())
                        .cloud(),
                scenario.weather().windFrom());
        return new Ensemble(members).around(() -> footprint.zones(asked, List.of()), asked, scenario, leak.emissions());
    }

    private static Scenario scenario(String text, EnsembleSettings settings) {
        String[] parts = text.split(";");
        String json = "{\"substance\":{\"cas\":\"" + parts[0] + "\"},\"weather\":{" + parts[1]
                + ",\"windFrom\":270},\"release\":{" + parts[2] + "}}";
        Scenario s = ((ScenarioReading.Read) new ScenarioReader(CATALOGUE).read(json))
                .input()
                .scenario();
        return new Scenario(
                s.substance(),
                s.massFraction(),
                s.weather(),
                s.release(),
                false,
                s.averagingTime(),
                s.levels(),
                s.receptors(),
                s.at(),
                s.horizon(),
                settings);
    }
}
