package io.canmou.advice.forces;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.Given;
import io.canmou.advice.Situation.TeamAdvice;
import io.canmou.geo.Position;
import io.canmou.resource.Team;
import io.canmou.resource.Team.Capability;
import io.canmou.route.RoadNetwork.Reach;
import io.canmou.route.RoadNetwork.Travel;
import io.canmou.route.RoadNetwork.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Rules C1 and C3 one by one: a minute of drive is a hundredth of a degree of longitude.
class TeamRankingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 18);
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Needs.Asked PLUGGING = new Needs.Asked(
            List.of(Need.parse("PLUG-CL:1")), List.of(Need.parse("CURTAIN:4")), List.of(Need.parse("SUIT-A:2")));

    private final TeamRanking ranking = new TeamRanking(Given.DEFAULTS, Given.RULES.needs());

    @Test
    void ofTeamsThatCanDoTheSameTheNearerComesFirst() {
        assertThat(order(team("far", 30, null, "PLUG-CL", "SUIT-A"), team("near", 10, null, "PLUG-CL", "SUIT-A")))
                .containsExactly("near", "far");
    }

    @Test
    void whoHasNoProtectionOfItsOwnIsNotCapableHoweverNear() {
        List<TeamAdvice> ranked =
                rank(team("bare", 1, null, "PLUG-CL"), team("dressed", 30, null, "PLUG-CL", "SUIT-A"));
        assertThat(ranked).extracting(t -> t.team().id()).containsExactly("dressed", "bare");
        assertThat(ranked).extracting(TeamAdvice::capable).containsExactly(true, false);
    }

    @Test
    void whoCannotDoTheWorkIsNotCapableHoweverWellDressed() {
        assertThat(order(team("dressed", 1, null, "SUIT-A"), team("plug", 30, null, "PLUG-CL", "SUIT-A")))
                .containsExactly("plug", "dressed");
    }

    @Test
    void anAgreementThatHasRunOutGoesAfterOneThatHolds() {
        assertThat(order(
                        team("out", 1, TODAY.minusDays(1), "PLUG-CL", "SUIT-A"),
                        team("holds", 30, TODAY, "PLUG-CL", "SUIT-A"),
                        team("support", 1, null, "CURTAIN")))
                .containsExactly("holds", "out", "support");
    }

    @Test
    void withinTwoMinutesTheOneThatCoversMoreGoesFirst() {
        Team more = team("more", 11.5, null, "PLUG-CL", "SUIT-A", "CURTAIN");
        assertThat(order(team("less", 10, null, "PLUG-CL", "SUIT-A"), more)).containsExactly("more", "less");
        assertThat(order(team("less", 9, null, "PLUG-CL", "SUIT-A"), more)).containsExactly("less", "more");
    }

    @Test
    void aHouseInTheClosedAreaComesLastAndSaysWhy() {
        Geometry closed = FACTORY.toGeometry(new Envelope(119.005, 119.015, 31, 33));
        Team inside = team("inside", 1, null, "PLUG-CL", "SUIT-A", "CURTAIN");
        List<TeamAdvice> ranked = ranking.rank(
                List.of(inside, team("support", 30, null, "CURTAIN")),
                new TeamRanking.Roads(new Minutes(), new Minutes(), closed),
                new TeamRanking.Call(PLUGGING, TODAY, false));
        assertThat(ranked).extracting(t -> t.team().id()).containsExactly("support", "inside");
        assertThat(ranked.getLast().reason().code()).isEqualTo("houseInZone");
    }

    private List<String> order(Team... teams) {
        return rank(teams).stream().map(t -> t.team().id()).toList();
    }

    private List<TeamAdvice> rank(Team... teams) {
        return ranking.rank(
                List.of(teams),
                new TeamRanking.Roads(new Minutes(), new Minutes(), FACTORY.createPolygon()),
                new TeamRanking.Call(PLUGGING, TODAY, false));
    }

    private static Team team(String id, double minutes, @Nullable LocalDate agreementUntil, String... codes) {
        List<Capability> capabilities = List.of(codes).stream()
                .map(code -> new Capability(code, 4.0, ""))
                .toList();
        Position house = new Position(32, 119 + minutes / 100);
        return new Team(
                id, id, null, "fire-station", house, null, null, 60.0, capabilities, null, TODAY, agreementUntil);
    }

    /// A drive by the longitude of the house.
    private static final class Minutes implements Travel {
        @Override
        public Optional<Way> from(Position start) {
            return reach(start).map(r -> new Way(r.time(), r.distance(), FACTORY.createLineString()));
        }

        @Override
        public Optional<Reach> reach(Position start) {
            double minutes = (start.lon() - 119) * 100;
            return Optional.of(new Reach(60 * minutes, 1000 * minutes));
        }
    }
}
