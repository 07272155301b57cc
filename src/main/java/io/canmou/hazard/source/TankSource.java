package io.canmou.hazard.source;

import io.canmou.hazard.Fault;
import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.SourceTerm;
import io.canmou.hazard.Warning;
import io.canmou.hazard.dispersion.DispersionSource;
import io.canmou.hazard.dispersion.Emission;
import io.canmou.hazard.substance.Fluid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/// A leaking vessel: what flows out, what of it stays in the air, and the pool of what falls.
final class TankSource {
    private final Release.Tank tank;
    private final Scenario scenario;
    private final Contents contents;
    private final double temperature;
    private final double ambient;

    private TankSource(Release.Tank tank, Scenario scenario, Contents contents, double temperature) {
        this.tank = tank;
        this.scenario = scenario;
        this.contents = contents;
        this.temperature = temperature;
        ambient = scenario.weather().pressure();
    }

    static SourceVerdict of(Release.Tank tank, Scenario scenario, String path) {
        boolean liquid = tank.fillFraction() > 0;
        boolean asLiquid = liquid || tank.pressure() == null;
        Contents.Made made = Contents.of(scenario, asLiquid);
        if (made instanceof Contents.Refused refused) {
            return new SourceVerdict.Refused(refused.faults());
        }
        Contents contents = ((Contents.Ready) made).contents();
        double temperature = temperature(tank, scenario, contents.fluid());
        VesselCheck check =
                new VesselCheck(path, contents.fluid(), scenario.weather().pressure());
        List<Fault> faults = check.of(tank, temperature);
        if (!faults.isEmpty()) {
            return new SourceVerdict.Refused(faults);
        }
        return new TankSource(tank, scenario, contents, temperature).run();
    }

    /// As told, else the air's; a liquid at ambient pressure that would boil in it is kept cold.
    private static double temperature(Release.Tank tank, Scenario scenario, Fluid fluid) {
        if (tank.temperature() != null) {
            return tank.temperature();
        }
        double air = scenario.weather().temperature();
        Double pressure = tank.pressure();
        if (pressure == null || tank.fillFraction() <= 0 || !fluid.condenses()) {
            return air;
        }
        return pressure < fluid.vapourPressure(air) ? fluid.saturationTemperature(pressure) : air;
    }

    static Optional<VesselContents> contents(Release.Tank tank, Scenario scenario) {
        boolean liquid = tank.fillFraction() > 0;
        if (!(Contents.of(scenario, liquid || tank.pressure() == null) instanceof Contents.Ready ready)) {
            return Optional.empty();
        }
        Fluid fluid = ready.contents().fluid();
        double ambient = scenario.weather().pressure();
        double temperature = temperature(tank, scenario, fluid);
        if (!new VesselCheck("", fluid, ambient).of(tank, temperature).isEmpty()) {
            return Optional.empty();
        }
        double volume = Vessel.of(tank).volume();
        double saturation = fluid.condenses() ? fluid.vapourPressure(temperature) : 0;
        double mass = liquid ? tank.fillFraction() * volume * fluid.liquidDensity(temperature) : 0;
        return Optional.of(new VesselContents(
                volume,
                mass,
                temperature,
                tank.pressure() != null ? tank.pressure() : Math.max(saturation, ambient),
                liquid ? temperature - fluid.saturationTemperature(ambient) : 0,
                fluid.gamma()));
    }

    private SourceVerdict run() {
        Fluid fluid = contents.fluid();
        double saturation = fluid.condenses() ? fluid.vapourPressure(temperature) : Double.POSITIVE_INFINITY;
        double pressure = tank.pressure() != null ? tank.pressure() : Math.max(saturation, ambient);
        boolean liquid = tank.fillFraction() > 0;
        boolean vented = liquid && pressure <= ambient * 1.001;
        double pad = liquid && !vented && pressure > saturation * 1.05 ? pressure - saturation : 0;
        TankModel model = new TankModel(
                new TankModel.Around(Vessel.of(tank), tank.hole(), ambient), fluid, new TankModel.Above(pad, vented));
        TankModel.Course course =
                model.run(new TankModel.Filling(tank.fillFraction(), temperature, pressure), scenario.horizon());
        return assemble(course.rows());
    }

    /// A row with what becomes of its flow outside.
    private record Split(VesselRow row, double toAir, double toPool, double velocity, double density, Spray spray) {}

    private SourceVerdict assemble(List<VesselRow> rows) {
        List<Split> splits = split(rows);
        Course toAir = Course.of(splits, s -> s.row().time(), Split::toAir);
        Course toPool = Course.of(splits, s -> s.row().time(), Split::toPool);
        Course liquid = Course.of(splits, s -> s.row().time(), s -> s.row().liquidRate());
        double released = toAir.until(scenario.horizon()) + toPool.until(scenario.horizon());
        List<Emission> emissions = new ArrayList<>(jets(splits, toAir));
        double falls = toPool.until(scenario.horizon());
        if (falls <= 1e-9 * released) {
            SourceAssembly assembly = new SourceAssembly(toAir, liquid, Course.none(), null, jetTemperature(splits));
            SourceTerm term = assembly.term(released, scenario.horizon());
            return found(term, emissions, splits.getFirst().row().liquidRate() > 0);
        }
        double poolTemperature = splits.getFirst().spray().temperature();
        PoolSpill spill = new PoolSpill(0, toPool::until, poolTemperature, contents.share(), new double[] {
            rows.getLast().time()
        });
        PoolModel model =
                SpillSource.pool(contents, Release.Surface.CONCRETE, scenario, limit(tank.bundArea()), poolTemperature);
        PoolParts pool = PoolParts.of(model.run(spill, scenario.horizon()));
        emissions.addAll(pool.emissions());
        DoubleUnaryOperator jet = jetTemperature(splits);
        SourceAssembly assembly = new SourceAssembly(
                toAir,
                liquid,
                pool.rate(),
                pool.largestDiameter(),
                time -> toAir.at(time) > 0
                        ? jet.applyAsDouble(time)
                        : pool.temperature().held(time));
        return found(assembly.term(released, scenario.horizon()), emissions, true);
    }

    private static double limit(@Nullable Double area) {
        return area == null ? Double.POSITIVE_INFINITY : area;
    }

    private SourceVerdict found(SourceTerm term, List<Emission> emissions, boolean liquid) {
        List<Warning> warnings = new ArrayList<>(contents.warnings());
        if (tank.fillFraction() > 0 && temperature < contents.fluid().meltingPoint()) {
            warnings.add(Warning.of(
                    "belowMeltingPoint", temperature, contents.fluid().meltingPoint()));
        }
        String model = liquid ? "liquid tank" : tank.fillFraction() > 0 ? "vapour from liquid tank" : "gas tank";
        return new SourceVerdict.Found(model, term, new DispersionSource(emissions), warnings);
    }

    private List<Split> split(List<VesselRow> rows) {
        Fluid fluid = contents.fluid();
        List<Split> splits = new ArrayList<>(rows.size());
        Spray.@Nullable Surroundings around = null;
        for (VesselRow row : rows) {
            if (row.liquidRate() > 0 || around != null) {
                around = around == null ? surroundings(fluid) : around;
                splits.add(liquidSplit(row, around));
            } else {
                splits.add(gasSplit(row));
            }
        }
        return splits;
    }

    private Spray.Surroundings surroundings(Fluid fluid) {
        double air = scenario.weather().temperature();
        return new Spray.Surroundings(
                ambient, air, fluid.saturationTemperature(ambient), WetBulb.of(fluid, air, ambient));
    }

    private Split liquidSplit(VesselRow row, Spray.Surroundings around) {
        if (row.liquidRate() <= 0) {
            return gasSplit(row);
        }
        double area = StrictMath.PI * tank.hole().diameter() * tank.hole().diameter() / 4;
        double saturation = contents.fluid().vapourPressure(row.temperature());
        boolean choked = tank.hole().pipeLength() > 0 && saturation > ambient;
        Spray spray = Spray.of(row, contents.fluid(), row.liquidRate() / area, choked, around);
        double falls = contents.isSolution() ? 1 : spray.rainOut();
        return new Split(
                row,
                (1 - falls) * row.liquidRate(),
                falls * row.liquidRate(),
                spray.velocity(),
                spray.density(),
                spray);
    }

    private Split gasSplit(VesselRow row) {
        Fluid fluid = contents.fluid();
        GasOrifice gas = new GasOrifice(fluid.molarMass(), fluid.gamma(), 1);
        JetExpansion jet = row.pressure() > ambient
                ? JetExpansion.byMomentum(gas, row.pressure(), row.temperature(), ambient)
                : new JetExpansion(0, row.temperature());
        double density = fluid.gasDensity(ambient, row.temperature());
        Spray spray = new Spray(0, 0, jet.velocity(), row.temperature(), density);
        return new Split(row, row.gasRate(), 0, jet.velocity(), density, spray);
    }

    private static DoubleUnaryOperator jetTemperature(List<Split> splits) {
        Course temperature =
                Course.of(splits, s -> s.row().time(), s -> s.spray().temperature());
        double last = splits.getLast().spray().temperature();
        double end = splits.getLast().row().time();
        return time -> time > end ? last : temperature.at(time);
    }

    private List<Emission> jets(List<Split> splits, Course toAir) {
        Course velocity = Course.of(splits, s -> s.row().time(), Split::velocity);
        Course density = Course.of(splits, s -> s.row().time(), Split::density);
        Course drops = Course.of(splits, s -> s.row().time(), s -> s.spray().liquidFraction());
        var temperature = jetTemperature(splits);
        List<Emission> emissions = new ArrayList<>();
        for (SourceAssembly.Stretch stretch : SourceAssembly.stretches(toAir)) {
            double middle = stretch.middle();
            double speed = Math.max(velocity.at(middle), 0.1);
            double diameter = JetExpansion.diameter(stretch.rate(), density.at(middle), speed);
            emissions.add(new Emission.Steady(
                    stretch.start(),
                    stretch.duration(),
                    stretch.rate(),
                    temperature.applyAsDouble(middle),
                    drops.at(middle),
                    new Emission.Opening.Jet(tank.hole().height(), diameter, speed, false)));
        }
        return emissions;
    }
}
