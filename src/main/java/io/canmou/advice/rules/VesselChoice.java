package io.canmou.advice.rules;

import io.canmou.hazard.Release;
import io.canmou.hazard.substance.Physics;
import io.canmou.incident.FactKey;
import io.canmou.resource.Facility;
import io.canmou.substance.Entry;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Chooses the vessel that leaks: what was named, else the largest single one of that substance on the site, else
/// by the place, else a road tanker. Never the sum of all vessels.
final class VesselChoice {
    private static final double WATER = 1000;

    /// Type of a facility whose vessels belong to a refrigeration system (R9).
    private static final String COLD_STORE = "cold";

    /// Type of an incident in which nothing leaks out of a vessel: people went down into a closed space.
    private static final String CONFINED = "confined-space";

    private static final double ATMOSPHERE = 101_325;

    private final Defaults defaults;

    VesselChoice(Defaults defaults) {
        this.defaults = defaults;
    }

    /// What is sought where.
    record Wanted(
            @Nullable Entry entry,
            SubstanceClass substanceClass,
            @Nullable Facility facility) {}

    Vessel choose(FactSheet sheet, Wanted wanted) {
        Entry entry = wanted.entry();
        Facility facility = wanted.facility();
        Optional<Container> named = sheet.value(FactKey.CONTAINER).flatMap(Container::of);
        Optional<Facility.Stock> stock =
                facility == null || entry == null ? Optional.empty() : largest(facility, entry);
        boolean cooling = facility != null && facility.type().equals(COLD_STORE);
        Vessel vessel = named.isPresent()
                ? ofContainer(named.get(), entry, stock.filter(s -> container(s) == named.get()))
                : stock.map(s -> ofStock(s, cooling ? Container.RECEIVER : container(s)))
                        .orElseGet(() -> ofContainer(byPlace(sheet, wanted), entry, Optional.empty()));
        if (named.isEmpty() && entry != null) {
            sheet.assume(
                    FactKey.CONTAINER,
                    vessel.container().rule(),
                    vessel.container().word());
        }
        Optional<Double> amount = sheet.value(FactKey.AMOUNT)
                .or(() -> sheet.value(FactKey.RELEASE).flatMap(VesselChoice::massOf));
        if (amount.isPresent()) {
            return new Vessel(
                    vessel.container(),
                    amount.get(),
                    null,
                    null,
                    vessel.temperature(),
                    vessel.pressure(),
                    vessel.tag());
        }
        if (entry != null) {
            sheet.assume(FactKey.AMOUNT, vessel.container().rule(), vessel.content());
        }
        return vessel;
    }

    /// kg that the release itself names.
    private static Optional<Double> massOf(Release release) {
        return switch (release) {
            case Release.Fireball fireball -> Optional.of(fireball.mass());
            case Release.Puff puff -> Optional.of(puff.mass());
            case Release.Explosive charge -> Optional.of(charge.mass());
            case Release.Plume plume -> Optional.of(plume.rate() * plume.duration());
            case Release.Pool pool -> Optional.of(pool.rate() * pool.duration());
            case Release.Jet jet -> Optional.of(jet.rate() * jet.duration());
            case Release.Spill spill -> Optional.ofNullable(spill.mass());
            case Release.VapourCloudExplosion cloud -> Optional.ofNullable(cloud.mass());
            case Release.Tank tank -> Optional.empty();
            case Release.Pipeline pipeline -> Optional.empty();
            case Release.PoolFire fire -> Optional.empty();
            case Release.JetFire fire -> Optional.empty();
            case Release.VesselBurst burst -> Optional.empty();
        };
    }

    private static Container byPlace(FactSheet sheet, Wanted wanted) {
        if (sheet.value(FactKey.TYPE).filter(CONFINED::equals).isPresent()) {
            return Container.CONFINED_SPACE;
        }
        Facility facility = wanted.facility();
        if (wanted.substanceClass() == SubstanceClass.K10) {
            return Container.WAREHOUSE;
        }
        if (facility == null) {
            return Container.HIGHWAY_TANK;
        }
        return switch (facility.type()) {
            case COLD_STORE -> Container.RECEIVER;
            case "gas", "production", "storage", "port", "water" -> Container.FIXED_TANK;
            default -> Container.HIGHWAY_TANK;
        };
    }

    private static Optional<Facility.Stock> largest(Facility facility, Entry entry) {
        return facility.stocks().stream()
                .filter(s -> s.massEach() != null && s.massEach() > 0 && sameSubstance(s, entry))
                .max(Comparator.<Facility.Stock>comparingDouble(s -> s.pressure() != null && s.pressure() > 3e5 ? 1 : 0)
                        .thenComparingDouble(s -> s.massEach() == null ? 0 : s.massEach()));
    }

    private static boolean sameSubstance(Facility.Stock stock, Entry entry) {
        if (stock.cas() != null && entry.cas() != null) {
            return stock.cas().equals(entry.cas());
        }
        return stock.substance().contains(entry.nameZh())
                || stock.substance()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(entry.nameEn().toLowerCase(java.util.Locale.ROOT));
    }

    private static Container container(Facility.Stock stock) {
        return Container.ofForm(stock.form(), stock.massEach() == null ? 0 : stock.massEach());
    }

    private Vessel ofStock(Facility.Stock stock, Container container) {
        double mass = stock.massEach() == null ? 0 : stock.massEach();
        return new Vessel(
                container, mass, stock.diameter(), stock.length(), stock.temperature(), stock.pressure(), stock.tag());
    }

    private Vessel ofContainer(Container container, @Nullable Entry entry, Optional<Facility.Stock> stock) {
        if (stock.isPresent()) {
            return ofStock(stock.get(), container);
        }
        String rule = container.rule();
        double content = switch (container) {
            case DRUM -> defaults.number(rule, "drum") * density(entry);
            case IBC -> defaults.number(rule, "ibc") * density(entry);
            case PIPELINE -> pipeContent(entry);
            default -> defaults.number(rule, "content");
        };
        return new Vessel(
                container,
                content,
                defaults.findNumber(rule, "diameter").orElse(null),
                defaults.findNumber(rule, "length").orElse(null),
                null,
                null,
                "");
    }

    private double pipeContent(@Nullable Entry entry) {
        double diameter = defaults.number("R7", "pipeDiameter");
        double volume = StrictMath.PI * diameter * diameter / 4 * defaults.number("R7", "pipeLength");
        Double molarMass = entry == null ? null : entry.substance().physics().molarMass();
        double pressure = defaults.number("R7", "pipePressure") + ATMOSPHERE;
        return pressure * (molarMass == null ? 0.016 : molarMass) / (Physics.GAS_CONSTANT * 288.15) * volume;
    }

    private static double density(@Nullable Entry entry) {
        Double known = entry == null ? null : entry.substance().physics().liquidDensity();
        return known == null ? WATER : known;
    }
}
