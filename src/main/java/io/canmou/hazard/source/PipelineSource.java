package io.canmou.hazard.source;

import io.canmou.hazard.Fault;
import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.dispersion.DispersionSource;
import io.canmou.hazard.dispersion.Emission;
import io.canmou.hazard.substance.Fluid;
import io.canmou.hazard.substance.Physics;
import java.util.ArrayList;
import java.util.List;

/// A gas pipeline that is torn or has a hole.
///
/// Source: [WilsonBlowdown]; with a reservoir behind it never below the steady isothermal flow of rough pipe, q² =
/// A² M (p1² − p2²)/(R T (fD L/D + 2 ln(p1/p2))) (Crane TP-410, 1988, eq. 1-6), into the choked or subsonic exit. A
/// hole has Cd = 0.85, of choked gas through a sharp edge (Perry 1949). Valid: ideal gas at constant temperature in
/// the pipe.
final class PipelineSource {
    /// Commercial steel, m; Moody (1944).
    private static final double STEEL_ROUGHNESS = 4.6e-5;

    private static final double HOLE_COEFFICIENT = 0.85;
    private static final double GROWTH = 1.06;

    private final Release.Pipeline pipeline;
    private final Fluid fluid;
    private final GasOrifice gas;
    private final double temperature;
    private final double ambient;
    private final double horizon;

    private PipelineSource(Release.Pipeline pipeline, Fluid fluid, Scenario scenario) {
        this.pipeline = pipeline;
        this.fluid = fluid;
        gas = new GasOrifice(fluid.molarMass(), fluid.gamma(), 1);
        temperature = temperature(pipeline, scenario);
        ambient = scenario.weather().pressure();
        horizon = scenario.horizon();
    }

    private static double temperature(Release.Pipeline pipeline, Scenario scenario) {
        return pipeline.temperature() != null
                ? pipeline.temperature()
                : scenario.weather().temperature();
    }

    static SourceVerdict of(Release.Pipeline pipeline, Scenario scenario, String path) {
        if (scenario.massFraction() != null && scenario.massFraction() < 1) {
            return SourceVerdict.Refused.of("substance.massFraction", "pipelineHoldsGas");
        }
        Contents.Made made = Contents.of(scenario, false);
        if (made instanceof Contents.Refused refused) {
            return new SourceVerdict.Refused(refused.faults());
        }
        Contents contents = ((Contents.Ready) made).contents();
        List<Fault> faults = faults(pipeline, scenario, contents.fluid(), path);
        return faults.isEmpty()
                ? new PipelineSource(pipeline, contents.fluid(), scenario).run(contents)
                : new SourceVerdict.Refused(faults);
    }

    /// What cannot be, all at once.
    private static List<Fault> faults(Release.Pipeline pipeline, Scenario scenario, Fluid fluid, String path) {
        List<Fault> faults = new ArrayList<>();
        Double hole = pipeline.holeDiameter();
        if (hole != null && hole > pipeline.diameter()) {
            faults.add(Fault.of(path + ".holeDiameter", "holeLargerThanPipe", hole, pipeline.diameter()));
        }
        double pressure = pipeline.pressure();
        double ambient = scenario.weather().pressure();
        if (pressure <= ambient) {
            faults.add(Fault.of(path + ".pressure", "pipeAtAmbient", pressure, ambient));
        }
        double temperature = temperature(pipeline, scenario);
        double saturation = fluid.condenses() && fluid.mayBeLiquid(temperature)
                ? fluid.vapourPressure(temperature)
                : Double.POSITIVE_INFINITY;
        if (pressure > 1.05 * saturation) {
            faults.add(Fault.of(path + ".pressure", "gasWouldCondense", pressure, saturation, temperature));
        }
        return faults;
    }

    /// The flow at one time: s, kg/s.
    private record Flow(double time, double rate) {}

    private SourceVerdict run(Contents contents) {
        double bore = area(pipeline.diameter());
        double perArea = gas.flux(pipeline.pressure(), temperature, ambient);
        Double hole = pipeline.holeDiameter();
        boolean whole = hole == null || hole >= pipeline.diameter();
        double opening = whole || hole == null ? bore : HOLE_COEFFICIENT * area(hole);
        double friction = WilsonBlowdown.roughFriction(
                pipeline.roughness() != null ? pipeline.roughness() : STEEL_ROUGHNESS, pipeline.diameter());
        double inventory = bore * pipeline.length() * fluid.gasDensity(pipeline.pressure(), temperature);
        double constant = WilsonBlowdown.timeConstant(
                fluid.gamma(), friction, pipeline.length(), pipeline.diameter(), gas.soundSpeed(temperature));
        WilsonBlowdown full = new WilsonBlowdown(opening * perArea, inventory, constant);
        WilsonBlowdown wilson = whole ? full : full.limitedByHole();
        double floor = pipeline.closedEnd() ? 0 : steadyRate(bore, opening, friction);
        Course course = Course.of(flows(wilson, floor), Flow::time, Flow::rate);
        SourceAssembly assembly = new SourceAssembly(course, Course.none(), Course.none(), null, _ -> temperature);
        double released = course.until(horizon);
        return new SourceVerdict.Found(
                "gas pipeline",
                assembly.term(released, horizon),
                new DispersionSource(jets(course, opening * perArea)),
                contents.warnings());
    }

    private static double area(double diameter) {
        return StrictMath.PI * diameter * diameter / 4;
    }

    /// Nodes that grow with time, until nearly all is out or the horizon is reached.
    private List<Flow> flows(WilsonBlowdown wilson, double floor) {
        double quick = wilson.inventory() / wilson.initialRate();
        double step = 0.02 * Math.min(quick * quick / wilson.timeConstant(), wilson.timeConstant());
        double last = Math.max(horizon * 1e-6, step);
        List<Flow> flows = new ArrayList<>();
        flows.add(new Flow(0, Math.max(wilson.rate(0), floor)));
        double time = Math.min(last, horizon);
        while (true) {
            double rate = Math.max(wilson.rate(time), floor);
            flows.add(new Flow(time, rate));
            boolean empty = floor <= 0 && wilson.released(time) > (1 - 1e-4) * wilson.inventory();
            if (time >= horizon || empty) {
                break;
            }
            time = Math.min(time * GROWTH, horizon);
        }
        return flows;
    }

    /// kg/s once the pipe's own store is used up, with its inlet held at pressure.
    private double steadyRate(double bore, double opening, double friction) {
        double low = ambient;
        double high = pipeline.pressure();
        for (int i = 0; i < 60; i++) {
            double exit = 0.5 * (low + high);
            if (throughPipe(bore, friction, exit) > opening * gas.flux(exit, temperature, ambient)) {
                low = exit;
            } else {
                high = exit;
            }
        }
        return opening * gas.flux(0.5 * (low + high), temperature, ambient);
    }

    private double throughPipe(double bore, double friction, double exit) {
        double inlet = pipeline.pressure();
        double resistance = friction * pipeline.length() / pipeline.diameter() + 2 * StrictMath.log(inlet / exit);
        double drive = fluid.molarMass() * (inlet * inlet - exit * exit) / (Physics.GAS_CONSTANT * temperature);
        return bore * Math.sqrt(Math.max(drive, 0) / Math.max(resistance, 1e-9));
    }

    /// Jets whose pressure at the exit falls with the rate.
    private List<Emission> jets(Course course, double choked) {
        List<Emission> emissions = new ArrayList<>();
        double density = fluid.gasDensity(ambient, temperature);
        for (SourceAssembly.Stretch stretch : SourceAssembly.stretches(course)) {
            double exit = Math.max(pipeline.pressure() * stretch.rate() / choked, 1.001 * ambient);
            JetExpansion jet = JetExpansion.byMomentum(gas, exit, temperature, ambient);
            double diameter = JetExpansion.diameter(stretch.rate(), density, jet.velocity());
            emissions.add(new Emission.Steady(
                    stretch.start(),
                    stretch.duration(),
                    stretch.rate(),
                    temperature,
                    0,
                    new Emission.Opening.Jet(0, diameter, jet.velocity(), false)));
        }
        return emissions;
    }
}
