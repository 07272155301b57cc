package io.canmou.advice.zones;

import io.canmou.advice.rules.Container;
import io.canmou.advice.rules.Defaults;
import io.canmou.advice.rules.Filled;
import io.canmou.advice.rules.SubstanceClass;
import io.canmou.geo.LocalPlane;
import io.canmou.hazard.Release;
import io.canmou.hazard.blast.TntBlast;
import io.canmou.incident.FactKey;
import io.canmou.resource.Facility;
import io.canmou.substance.Entry;
import io.canmou.substance.GuideDistances;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;

/// Standing distances of fire and explosion, before and beside any model (rules F1 to F11, K3, K8 to K12).
public final class FireDistances {
    private static final double ROOM = 298.15;
    private static final String OXYGEN = "7782-44-7";

    /// Plan types that say that something may explode before its name is known.
    private static final Set<String> EXPLOSIVE_TYPES = Set.of("fireworks", "explosives-an", "lpg");

    /// Containers that hold gas under pressure as often as not.
    private static final Set<String> PRESSURE_SHAPES = Set.of(
            "railTankCar",
            "highwayTank",
            "nurseTank",
            "tonCylinders",
            "smallOrOneTon",
            "smallCylinders",
            "cylinder",
            "receiver",
            "fixedTank");

    /// What the emergency guides mean by "tank, rail tank car or highway tank".
    private static final Set<Container> TANKS = EnumSet.of(
            Container.HIGHWAY_TANK,
            Container.RAIL_TANK_CAR,
            Container.NURSE_TANK,
            Container.FIXED_TANK,
            Container.RECEIVER);

    private final Defaults defaults;
    private final Function<String, Optional<GuideDistances>> guides;
    private final List<Facility> facilities;

    /// @param guides the emergency guide's distances by its number
    /// @param facilities whose stocks count when it burns near them
    public FireDistances(
            Defaults defaults, Function<String, Optional<GuideDistances>> guides, List<Facility> facilities) {
        this.defaults = defaults;
        this.guides = guides;
        this.facilities = List.copyOf(facilities);
    }

    /// Distances by one rule, m.
    ///
    /// @param downwind public, downwind only where it is farther than `around`
    /// @param around public, on all sides
    /// @param crews on all sides
    /// @param informed outer line of those who are told; 0: none
    public record Standing(String rule, double crews, double around, double downwind, double informed) {
        static Standing circle(String rule, double crews, double around) {
            return new Standing(rule, crews, around, around, 0);
        }

        /// The farthest that the public line goes.
        public double reach() {
            return Math.max(around, downwind);
        }
    }

    /// All rules that apply here; the outermost counts.
    public List<Standing> of(Filled filled) {
        List<Standing> standings = new ArrayList<>();
        Entry entry = filled.entry();
        if (entry == null) {
            standings.add(filled.fire() ? unnamedFire(filled) : unknown(filled));
        } else {
            vessel(filled, entry).ifPresent(standings::add);
            explosion(filled, entry).ifPresent(standings::add);
            if (filled.fire() && (burningLiquid(filled, entry) || heatedTank(filled))) {
                standings.add(Standing.circle("F10", defaults.number("F10", "crews"), heated(entry)));
            }
            byClass(filled, entry).ifPresent(standings::add);
            if (filled.vessel().container() == Container.CONFINED_SPACE) {
                standings.add(Standing.circle("CS", defaults.number("CS", "clear"), defaults.number("CS", "clear")));
            }
        }
        if (filled.fire()) {
            stores(filled).flatMap(store -> stored(store).stream()).forEach(standings::add);
        }
        return standings;
    }

    private static boolean burningLiquid(Filled filled, Entry entry) {
        return filled.substanceClass() == SubstanceClass.K6
                || filled.substanceClass() == SubstanceClass.K5
                        && entry.substance().flammability().lel() != null;
    }

    /// A tank of anything else: its contents need not burn for the shell to give way.
    private static boolean heatedTank(Filled filled) {
        return TANKS.contains(filled.vessel().container())
                && switch (filled.substanceClass()) {
                    case K1, K2 -> false; // vessels of liquefied gas have lines of their own
                    case K3, K4, K5, K6, K7, K8, K9, K10, K11, K12 -> true;
                };
    }

    /// Where the public stands when a tank of it is heated (F10): as its emergency guide says, 800 m or 1,600 m.
    private double heated(Entry entry) {
        return guides.apply(entry.guide()).map(GuideDistances::fire).orElseGet(() -> defaults.number("F10", "public"));
    }

    /// F3, F4: a vessel of liquefied gas in flames, at once where nobody has excluded a fire; one whose gas does
    /// not burn bursts too (F10, tank heated).
    private Optional<Standing> vessel(Filled filled, Entry entry) {
        boolean burns = entry.substance().flammability().lel() != null;
        boolean fireExcluded = filled.known(FactKey.FIRE) && !filled.fire();
        return switch (filled.substanceClass()) {
            case K2 ->
                fireExcluded
                        ? Optional.empty()
                        : Optional.of(liquefiedGas(filled.vessel().content()));
            case K1 ->
                filled.fire()
                        ? Optional.of(
                                burns
                                        ? liquefiedGas(filled.vessel().content())
                                        : Standing.circle("F10", heated(entry), heated(entry)))
                        : Optional.empty();
            case K3 ->
                filled.fire() && burns
                        ? Optional.of(liquefiedGas(filled.vessel().content()))
                        : Optional.empty();
            case K4, K5, K6, K7, K8, K9, K10, K11, K12 -> Optional.empty();
        };
    }

    /// F5, F6: what explodes in mass. Class 1 keeps its distance without fire too; the rest only in a fire.
    private Optional<Standing> explosion(Filled filled, Entry entry) {
        if (!filled.fire() && !entry.hazardClass().startsWith("1")) {
            return Optional.empty();
        }
        return MassExplosion.of(entry).map(kind -> {
            double mass = filled.vessel().content();
            Double equivalence = entry.substance().flammability().tntEquivalence();
            return standing(kind, mass, equivalence == null ? mass : equivalence * mass);
        });
    }

    /// @param tnt kg of TNT that an explosive counts as
    private Standing standing(MassExplosion kind, double mass, double tnt) {
        return switch (kind) {
            case NITRATE -> mass >= defaults.number("F5", "from") ? nitrate(mass) : heatedStore();
            case EXPLOSIVE -> explosives(tnt);
            case OXIDISER -> heatedStore();
        };
    }

    /// F2 for a store of which no mass explosion is on record for what is known to lie there.
    private Standing heatedStore() {
        double distance = defaults.number("F2", "distance");
        return Standing.circle("F2", distance, distance);
    }

    /// By what lies in one place, all of a kind together: what explodes there explodes as one.
    private List<Standing> stored(Facility store) {
        Map<MassExplosion, Double> masses = new EnumMap<>(MassExplosion.class);
        double tnt = 0;
        for (Facility.Stock stock : store.stocks()) {
            Optional<MassExplosion> kind = MassExplosion.of(stock);
            if (kind.isPresent()) {
                Double listed = MassExplosion.mass(stock);
                double mass = listed == null ? defaults.number("F5", "from") : listed;
                masses.merge(kind.get(), mass, Double::sum);
                tnt += kind.get() == MassExplosion.EXPLOSIVE ? equivalence(stock) * mass : 0;
            }
        }
        double charge = tnt;
        return masses.entrySet().stream()
                .map(of -> standing(of.getKey(), of.getValue(), charge))
                .toList();
    }

    private double equivalence(Facility.Stock stock) {
        return MassExplosion.fireworks(stock) ? defaults.number("F6", "fireworks") : 1;
    }

    /// The place where it burns, and those so near that the fire and its brands may come to what lies there.
    private Stream<Facility> stores(Filled filled) {
        LocalPlane plane = new LocalPlane(filled.site());
        double near = defaults.number("F6", "near");
        return facilities.stream()
                .filter(facility -> facility.equals(filled.facility()) || outside(plane, facility) <= near);
    }

    /// m from the fire to the edge of a plot.
    private static double outside(LocalPlane plane, Facility facility) {
        Coordinate centre = plane.toLocal(facility.position());
        double east = facility.halfEast() == null ? 0 : facility.halfEast();
        double north = facility.halfNorth() == null ? 0 : facility.halfNorth();
        return StrictMath.hypot(Math.max(0, Math.abs(centre.x) - east), Math.max(0, Math.abs(centre.y) - north));
    }

    private Optional<Standing> byClass(Filled filled, Entry entry) {
        return switch (filled.substanceClass()) {
            case K3 ->
                OXYGEN.equals(entry.cas())
                        ? Optional.of(
                                Standing.circle("K3", defaults.number("K3", "oxygen"), defaults.number("K3", "oxygen")))
                        : Optional.empty();
            case K6 ->
                Optional.of(new Standing(
                        "K6",
                        defaults.number("K6", "isolation"),
                        defaults.number("K6", "isolation"),
                        defaults.number("K6", "large"),
                        0));
            case K8 -> {
                double isolation = defaults.number("K8", solid(entry) ? "solid" : "liquid");
                yield Optional.of(Standing.circle("K8", isolation, isolation));
            }
            case K9 ->
                Optional.of(new Standing(
                        "K9",
                        defaults.number("K9", "isolation"),
                        defaults.number("K9", "isolation"),
                        filled.fire() ? defaults.number("K9", "downwind") : defaults.number("K9", "isolation"),
                        0));
            case K11 -> {
                double isolation = defaults.number("K11", filled.fire() ? "explosion" : "isolation");
                yield Optional.of(Standing.circle("K11", isolation, isolation));
            }
            case K12 -> Optional.of(filled.fire() ? unnamedFire(filled) : unknown(filled));
            case K1, K2, K4, K5, K7, K10 -> Optional.empty();
        };
    }

    private static boolean solid(Entry entry) {
        Entry.Value melting = entry.values().get("meltingPoint");
        return melting != null && melting.value() > ROOM;
    }

    /// F1: anything unknown, no fire; with people down at a distance K12.
    private Standing unknown(Filled filled) {
        if (filled.known(FactKey.SYMPTOMS)) {
            double shelter = defaults.number("K12", "shelter");
            return new Standing("K12", defaults.number("K12", "isolation"), shelter, shelter, 0);
        }
        double isolation = defaults.number("F1", "isolation");
        return new Standing("F1", isolation, isolation, defaults.number("F1", "downwind"), 0);
    }

    /// F2: an unnamed load or store on fire; the longer one where explosives or liquefied gas are possible on
    /// paper, by what it was called, or by the shape of what burns.
    private Standing unnamedFire(Filled filled) {
        Facility facility = filled.facility();
        boolean paper = facility != null
                && (facility.type().equals("fireworks")
                        || facility.stocks().stream().anyMatch(FireDistances::mayExplode));
        boolean called = filled.facts()
                .value(FactKey.TYPE)
                .filter(EXPLOSIVE_TYPES::contains)
                .isPresent();
        boolean shape = filled.facts()
                .value(FactKey.CONTAINER)
                .filter(PRESSURE_SHAPES::contains)
                .isPresent();
        double distance = defaults.number("F2", paper || called || shape ? "explosive" : "distance");
        return Standing.circle("F2", distance, distance);
    }

    private static boolean mayExplode(Facility.Stock stock) {
        return MassExplosion.of(stock).isPresent()
                || stock.substance().matches("(?i).*(液化气|液化石油气|LPG|propane|butane|丙烷|丁烷|硝化|nitro).*");
    }

    /// F3: a vessel of liquefied gas, full content.
    public Standing liquefiedGas(double mass) {
        double radius = fireballRadius(mass);
        return new Standing(
                "F3",
                Math.max(defaults.number("F3", "crewsTimes") * radius, defaults.number("F3", "crewsLeast")),
                Math.max(defaults.number("F3", "publicTimes") * radius, defaults.number("F3", "publicLeast")),
                0,
                defaults.number("F3", "informedTimes") * radius);
    }

    /// R = 3 m^(1/3), m of a fireball of `mass` kg.
    public double fireballRadius(double mass) {
        return defaults.number("F3", "radiusFactor") * StrictMath.cbrt(mass);
    }

    /// F5: ammonium nitrate of `mass` kg in fire.
    public Standing nitrate(double mass) {
        double ring = defaults.number("F5", "factor") * StrictMath.cbrt(defaults.number("F5", "equivalence") * mass);
        double distance = Math.max(defaults.number("F5", "least"), ring);
        return Standing.circle("F5", distance, distance);
    }

    /// F6: the blast of `tnt` kg of TNT on the ground, where it goes farther than the standing distance.
    private Standing explosives(double tnt) {
        double ring =
                tnt <= 0 ? 0 : new TntBlast(tnt, Release.Burst.SURFACE).reach(defaults.number("Z2", "overpressure"));
        double distance = Math.max(defaults.number("F6", "least"), ring);
        return Standing.circle("F6", distance, distance);
    }
}
