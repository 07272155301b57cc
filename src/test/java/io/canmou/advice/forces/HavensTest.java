package io.canmou.advice.forces;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.Given;
import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.People;
import io.canmou.advice.Situation.PlaceAdvice;
import io.canmou.advice.zones.Shapes;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.resource.Medical;
import io.canmou.route.RoadNetwork.Reach;
import io.canmou.route.RoadNetwork.Travel;
import io.canmou.route.RoadNetwork.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Rules H1 and H2 and their test column: a sector of 2,400 m to the east, as the crow flies from the release.
class HavensTest {
    private static final LocalPlane PLANE = new LocalPlane(Given.SITE);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 18);

    private static Havens.Scene scene(boolean burns) {
        Cordon line = new Cordon(
                Cordon.Kind.PUBLIC,
                Cordon.DecidedBy.TABLE,
                "R15",
                null,
                2400,
                150,
                PLANE.toDegrees(Shapes.zone(270.0, 30.0, 2400, 150)),
                People.NONE);
        return new Havens.Scene(Given.SITE, line, new Straight(), TODAY, burns);
    }

    /// Ten metres a second, straight.
    private static final class Straight implements Travel {
        @Override
        public Optional<Way> from(Position start) {
            return Optional.empty();
        }

        @Override
        public Optional<Reach> reach(Position start) {
            var c = PLANE.toLocal(start);
            double distance = Math.hypot(c.x, c.y);
            return Optional.of(new Reach(distance / 10, distance));
        }
    }

    private static Medical hospital(
            String id, double bearing, double distance, @Nullable Integer ventilators, @Nullable Integer burns) {
        return hospital(id, bearing, distance, ventilators, burns, "二级", 300, 10);
    }

    private static Medical hospital(
            String id,
            double bearing,
            double distance,
            @Nullable Integer ventilators,
            @Nullable Integer burns,
            String grade,
            @Nullable Integer beds,
            @Nullable Integer decon) {
        var at = Shapes.at(bearing, distance);
        return new Medical(
                id,
                id,
                null,
                PLANE.toPosition(at.x, at.y),
                grade,
                beds,
                22,
                0,
                ventilators,
                burns,
                decon,
                null,
                null,
                "",
                null,
                null,
                TODAY.minusDays(9));
    }

    private static List<String> order(boolean burns, Medical... hospitals) {
        return new Havens(Given.DEFAULTS)
                .hospitals(List.of(hospitals), scene(burns)).stream()
                        .map(PlaceAdvice::id)
                        .toList();
    }

    @Test
    void whatTheCloudReachesIfTheWindTurnsIsTheLastChoiceAndWhatLiesInsideIsNone() {
        assertThat(order(
                        false,
                        hospital("inside", 90, 1500, 4, 0),
                        hospital("near", 16, 850, 4, 0),
                        hospital("far", 200, 5000, 4, 0)))
                .containsExactly("far", "near", "inside");
    }

    @Test
    void burntPeopleGoWhereThereAreBedsForThemAndPoisonedOnesWhereThereAreVentilators() {
        Medical near = hospital("near", 270, 3000, 4, 0);
        Medical far = hospital("far", 270, 6000, 0, 14);
        assertThat(order(false, near, far)).containsExactly("near", "far");
        assertThat(order(true, near, far)).containsExactly("far", "near");
    }

    @Test
    void aPharmacyIsNoHospitalAndWhatIsNotRecordedIsAsked() {
        Medical pharmacy = hospital("pharmacy", 270, 2500, null, null, "pharmacy", null, null);
        Medical unknown = hospital("unknown", 270, 3500, null, null, "hospital", null, null);
        Medical none = hospital("none", 270, 3000, 4, 0, "二级", 300, 0);
        assertThat(order(false, pharmacy, unknown, none)).containsExactly("unknown", "none", "pharmacy");
    }

    @Test
    void halfOfTheFreeBedsOfAnOldRecordCount() {
        PlaceAdvice advice = new Havens(Given.DEFAULTS)
                .hospitals(List.of(hospital("H02", 270, 5000, 4, 0)), scene(false))
                .getFirst();
        assertThat(advice.capacity()).isEqualTo(11);
    }
}
