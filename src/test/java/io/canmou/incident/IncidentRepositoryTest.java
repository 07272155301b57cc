package io.canmou.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.geo.Position;
import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Release;
import io.canmou.hazard.weather.StabilityClass;
import io.canmou.store.Store;
import io.canmou.substance.SubstanceRef;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class IncidentRepositoryTest {
    private static final Instant T0 = Instant.parse("2026-09-17T18:12:00Z");

    @TempDir
    Path folder;

    @Test
    void everyKindOfFactComesBackAsItWasSaved() {
        try (Store store = open()) {
            IncidentRepository repository = new IncidentRepository(store, Clock.systemUTC());
            String id = repository.open("水厂氯泄漏", true).id();
            Facts facts = Facts.of(id)
                    .with(FactKey.SUBSTANCE, told(new SubstanceRef.Cas("7782-50-5")))
                    .with(FactKey.SITE, told(new Position(32.457, 119.535)))
                    .with(FactKey.TIME, told(OffsetDateTime.parse("2026-09-18T02:12:00+08:00")))
                    .with(FactKey.WIND_WORDS, told("西北风3级"))
                    .with(FactKey.WIND_FROM, told(315.0))
                    .with(FactKey.STABILITY, told(StabilityClass.F))
                    .with(FactKey.FIRE, told(false))
                    .with(FactKey.CLOSED_ROADS, told(new GeometryFactory().createPoint(new Coordinate(119.5, 32.4))))
                    .with(FactKey.LEVELS, told(new FactKey.LevelList(List.of(new Level("mine", LevelKind.TOXIC, 3)))))
                    .with(
                            FactKey.RELEASE,
                            told(new Release.Tank(
                                    Release.TankShape.HORIZONTAL,
                                    0.8,
                                    2.02,
                                    0.8,
                                    291.15,
                                    null,
                                    new Release.Hole(0.006, 0.4, 0.61, 0),
                                    null)));
            repository.save(facts);
            assertThat(repository.facts(id)).isEqualTo(facts);
        }
    }

    @Test
    void aCloudExplosionKeepsItsMethodAndSource() {
        try (Store store = open()) {
            IncidentRepository repository = new IncidentRepository(store, Clock.systemUTC());
            Release release = new Release.VapourCloudExplosion(
                    null, new Release.Plume(2, 60, 0, 1, null), new Release.BlastMethod.MultiEnergy(7, 400.0));
            repository.save("i", FactKey.RELEASE, told(release));
            assertThat(repository.facts("i").value(FactKey.RELEASE)).contains(release);
        }
    }

    @Test
    void aFactThatIsTakenBackIsUnknownAgainButStillCountedBefore() {
        Minutes clock = new Minutes();
        try (Store store = Store.open(folder, IncidentRepository.SCHEMA, clock)) {
            IncidentRepository repository = new IncidentRepository(store, clock);
            Facts known = Facts.of("i").with(FactKey.WIND_FROM, told(280.0)).with(FactKey.FIRE, told(true));
            repository.save(known);
            Instant before = clock.instant();
            clock.minute = 10;
            repository.save(known.without(FactKey.WIND_FROM), List.of(FactKey.WIND_FROM));
            assertThat(repository.facts("i")).isEqualTo(known.without(FactKey.WIND_FROM));
            assertThat(repository.factsAt("i", before)).isEqualTo(known);
            clock.minute = 20;
            repository.save("i", FactKey.WIND_FROM, told(300.0));
            assertThat(repository.facts("i").value(FactKey.WIND_FROM)).contains(300.0);
        }
    }

    @Test
    void theFactsOfAnyPastMomentCanBeReadAgain() {
        Minutes clock = new Minutes();
        try (Store store = Store.open(folder, IncidentRepository.SCHEMA, clock)) {
            IncidentRepository repository = new IncidentRepository(store, clock);
            repository.save("i", FactKey.WIND_FROM, told(280.0));
            clock.minute = 10;
            repository.save("i", FactKey.WIND_FROM, told(300.0));
            assertThat(repository.facts("i").value(FactKey.WIND_FROM)).contains(300.0);
            assertThat(repository.factsAt("i", T0.plusSeconds(300)).value(FactKey.WIND_FROM))
                    .contains(280.0);
            assertThat(repository.factsAt("i", T0.minusSeconds(1)).keys()).isEmpty();
        }
    }

    @Test
    void savingFactsThatDidNotChangeWritesNothing() {
        try (Store store = open()) {
            IncidentRepository repository = new IncidentRepository(store, Clock.systemUTC());
            Facts facts = Facts.of("i").with(FactKey.AMOUNT, told(900.0));
            repository.save(facts);
            int changes = store.changes().size();
            repository.save(facts);
            assertThat(store.changes()).hasSize(changes);
        }
    }

    @Test
    void theLogKeepsTheOrderInWhichThingsWereDone() {
        try (Store store = open()) {
            IncidentRepository repository = new IncidentRepository(store, Clock.systemUTC());
            repository.log("i", "order", "令水岸名邸就地避险", "演指挥");
            repository.log("i", "note", "东墙检测 ≥ 48 ppm", "");
            assertThat(repository.log("i").stream().map(LogEntry::text)).containsExactly("令水岸名邸就地避险", "东墙检测 ≥ 48 ppm");
        }
    }

    private Store open() {
        return Store.open(folder, IncidentRepository.SCHEMA, Clock.systemUTC());
    }

    private static <T> Fact<T> told(T value) {
        return Fact.of(value, Origin.REPORTED, "值班员", T0);
    }

    /// A clock that a test sets.
    private static final class Minutes extends Clock {
        private long minute;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return T0.plusSeconds(60 * minute);
        }
    }
}
