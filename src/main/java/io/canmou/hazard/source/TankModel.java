package io.canmou.hazard.source;

import static org.hipparchus.util.FastMath.pow;

import io.canmou.hazard.Release;
import io.canmou.hazard.substance.Fluid;
import io.canmou.hazard.substance.Physics;
import java.util.List;

/// A vessel with a hole, until it is empty, at rest, or the horizon is reached.
///
/// Liquid above the hole leaves first; then, from a closed vessel, the vapour that boils off; a vessel without
/// liquid blows down as an adiabatic ideal gas. A closed vessel whose liquid is above its boiling point holds
/// saturation pressure and cools as it fills the emptied space with vapour; a pad of other gas expands at constant
/// temperature; a vented one stays at ambient pressure, and so does one whose pressure would fall below it (air
/// comes in). Source: Yellow Book (1997) sections 2.5.2 to 2.5.4; rates [LiquidOrifice], [FlashingFlow],
/// [GasOrifice]. Midpoint steps of at most 2 % of what can still flow. Valid: no heat through the wall, no swelling
/// of boiling liquid up to a hole above it.
final class TankModel {
    private static final double SHARE_PER_STEP = 0.02;
    private static final double KELVIN_PER_STEP = 0.5;
    private static final double LEAST_COOLING = 0.02;
    private static final double AT_REST = 3e-4;
    /// Near rest a step is no smaller than that of this share of all that flows.
    private static final double LEAST_STEP = 0.01;
    /// Darcy's factor of a stub of pipe that runs full of liquid; Yellow Book (1997) section 2.5.3.4, rough steel.
    private static final double STUB_FRICTION = 0.02;
    /// A vessel filled to the top still has this share of its volume to expand into.
    private static final double LEAST_ULLAGE = 0.005;

    private final Vessel vessel;
    private final Release.Hole hole;
    private final Fluid fluid;
    private final double ambient;
    private final double padPressure;
    private final boolean vented;
    private final double boilingPoint;

    /// The vessel and what is around it.
    ///
    /// @param ambient Pa
    record Around(Vessel vessel, Release.Hole hole, double ambient) {}

    /// What is above the liquid.
    ///
    /// @param pad pressure of other gas at the beginning, Pa; 0: none
    /// @param vented whether it stays at ambient pressure
    record Above(double pad, boolean vented) {}

    TankModel(Around around, Fluid fluid, Above above) {
        vessel = around.vessel();
        hole = around.hole();
        ambient = around.ambient();
        this.fluid = fluid;
        padPressure = above.pad();
        vented = above.vented();
        boilingPoint = fluid.saturationTemperature(ambient);
    }

    /// Contents at the beginning: share of the volume that is liquid, and temperature (K).
    record Filling(double fillFraction, double temperature, double pressure) {}

    /// What a vessel did; the rates hold at the rows' times and run straight between them.
    record Course(List<VesselRow> rows, double liquid, double gas) {}

    /// kg of liquid and K.
    private record Contents(double liquid, double temperature) {
        Contents plus(Contents rate, double step) {
            return new Contents(
                    Math.max(liquid + step * rate.liquid, 0), Math.max(temperature + step * rate.temperature, 20));
        }
    }

    Course run(Filling filling, double horizon) {
        VesselTally tally = new VesselTally(horizon);
        if (filling.fillFraction() > 0) {
            double mass = filling.fillFraction() * vessel.volume() * fluid.liquidDensity(filling.temperature());
            Contents contents = new Contents(mass, filling.temperature());
            double gap = Math.max(1 - filling.fillFraction(), LEAST_ULLAGE) * vessel.volume();
            contents = drain(contents, gap, tally);
            if (vented || tally.over()) {
                tally.rest(contents.temperature(), ambient);
            } else {
                boilOff(contents, tally);
            }
        } else {
            blowDown(filling.pressure(), filling.temperature(), tally);
        }
        return tally.course();
    }

    /// One way in which a vessel that holds liquid loses it.
    private interface Flow {
        VesselRow row(Contents now, double time);

        /// What changes in the vessel for each kilogram that leaves it.
        Contents perKilogram(Contents now);

        /// kg that may leave in one step; 0: the flow is over.
        double step(Contents now);
    }

    /// Stepped by the mass that leaves; each step lasts as long as the mean of its two rates takes, so that the
    /// printed course holds just what left the vessel.
    private Contents march(Contents start, VesselTally tally, Flow flow) {
        Contents now = start;
        VesselRow row = flow.row(now, tally.time());
        double out = flow.step(now);
        tally.add(row);
        while (!tally.over() && out > 0 && row.liquidRate() + row.gasRate() > 0) {
            Contents slope = flow.perKilogram(now);
            out = Math.min(out, mostFor(now, slope));
            Contents middle = now.plus(slope, out / 2);
            Contents next = now.plus(flow.perKilogram(middle), out);
            VesselRow after = flow.row(next, tally.time());
            double rate = 0.5 * (row.liquidRate() + row.gasRate() + after.liquidRate() + after.gasRate());
            double part = Math.min(tally.left() * rate / out, 1);
            now = part < 1 ? now.plus(flow.perKilogram(middle), part * out) : next;
            if (part < 1) {
                tally.end();
            } else {
                tally.advance(out / rate);
            }
            row = flow.row(now, tally.time());
            out = flow.step(now);
            tally.add(row);
        }
        return now;
    }

    /// kg until the contents cool by as much as one step may, less near the boiling point, where the flow dies
    /// down.
    private double mostFor(Contents now, Contents perKilogram) {
        double left = Math.max(now.temperature() - boilingPoint, 0);
        return Math.min(KELVIN_PER_STEP, 0.1 * left + LEAST_COOLING) / Math.max(-perKilogram.temperature(), 1e-12);
    }

    /// Liquid through the hole, until its level is down to it.
    private Contents drain(Contents start, double gap, VesselTally tally) {
        double first = aboveHole(start);
        if (first <= 0) {
            return start;
        }
        return march(start, tally, new Flow() {
            @Override
            public VesselRow row(Contents now, double time) {
                return liquidRow(now, gap, time);
            }

            @Override
            public Contents perKilogram(Contents now) {
                return draining(now);
            }

            @Override
            public double step(Contents now) {
                double left = aboveHole(now);
                return left <= AT_REST * first ? 0 : Math.max(SHARE_PER_STEP * left, AT_REST * first);
            }
        });
    }

    private double aboveHole(Contents now) {
        double density = fluid.liquidDensity(now.temperature());
        return now.liquid() - density * vessel.volumeBelow(hole.height());
    }

    private VesselRow liquidRow(Contents now, double gap, double time) {
        double temperature = now.temperature();
        double density = fluid.liquidDensity(temperature);
        double volume = Math.min(now.liquid() / density, vessel.volume());
        double saturation = fluid.vapourPressure(temperature);
        double space = Math.max(vessel.volume() - volume, gap);
        double closed = saturation + padPressure * gap / space;
        double pressure = vented ? ambient : Math.max(closed, ambient);
        double head = Math.max(vessel.level(volume) - hole.height(), 0) * density * Gravity.STANDARD;
        double drop = pressure + head - ambient;
        double rate = area() * liquidFlux(temperature, drop, pressure + head - saturation, saturation);
        return new VesselRow(time, rate, 0, temperature, pressure, drop);
    }

    private double liquidFlux(double temperature, double drop, double subcooling, double saturation) {
        double length = hole.pipeLength();
        if (length > 0 && saturation > ambient && !vented) {
            return FlashingFlow.of(fluid, temperature)
                    .flux(hole.dischargeCoefficient(), length, hole.diameter(), drop, subcooling);
        }
        double coefficient = hole.dischargeCoefficient();
        double resistance = 1 / (coefficient * coefficient) + STUB_FRICTION * length / hole.diameter();
        return LiquidOrifice.flux(1 / Math.sqrt(resistance), fluid.liquidDensity(temperature), drop);
    }

    private double area() {
        return StrictMath.PI * hole.diameter() * hole.diameter() / 4;
    }

    /// For each kilogram that leaves as liquid.
    private Contents draining(Contents now) {
        double density = fluid.liquidDensity(now.temperature());
        double vapour = fluid.gasDensity(fluid.vapourPressure(now.temperature()), now.temperature());
        boolean boils = !vented && padPressure <= 0 && fluid.vapourPressure(now.temperature()) > ambient;
        double boiling = boils ? boiling(now, vapour / density) : 0;
        return new Contents(-1 - boiling, cooling(now, boiling));
    }

    /// kg of liquid that evaporate where `wanted` kg of vapour are taken away or needed to fill the space.
    private double boiling(Contents now, double wanted) {
        double temperature = now.temperature();
        double density = fluid.liquidDensity(temperature);
        double here = fluid.gasDensity(fluid.vapourPressure(temperature), temperature);
        double warmer = fluid.gasDensity(fluid.vapourPressure(temperature + 0.5), temperature + 0.5);
        double space = Math.max(vessel.volume() - now.liquid() / density, 0);
        double capacity = Math.max(now.liquid(), 1e-9) * fluid.liquidHeatCapacity(temperature);
        double stored = space * 2 * (warmer - here) * fluid.latentHeat(temperature) / capacity;
        return wanted / Math.max(1 - here / density + stored, 0.1);
    }

    private double cooling(Contents now, double boiling) {
        double capacity = Math.max(now.liquid(), 1e-9) * fluid.liquidHeatCapacity(now.temperature());
        return -boiling * fluid.latentHeat(now.temperature()) / capacity;
    }

    /// Vapour through the hole above the liquid, until the liquid is at its boiling point at ambient pressure,
    /// or gone.
    private void boilOff(Contents start, VesselTally tally) {
        Contents end = march(start, tally, new Flow() {
            @Override
            public VesselRow row(Contents now, double time) {
                return vapourRow(now, time);
            }

            @Override
            public Contents perKilogram(Contents now) {
                double boiling = boiling(now, 1);
                return new Contents(-boiling, cooling(now, boiling));
            }

            @Override
            public double step(Contents now) {
                boolean over = now.temperature() <= boilingPoint + 0.05 || gone(now, start);
                return over ? 0 : SHARE_PER_STEP * now.liquid();
            }
        });
        if (!tally.over() && gone(end, start)) {
            blowDown(vapourRow(end, tally.time()).pressure(), end.temperature(), tally);
        } else {
            tally.rest(end.temperature(), ambient);
        }
    }

    private static boolean gone(Contents now, Contents start) {
        return now.liquid() <= AT_REST * start.liquid();
    }

    private VesselRow vapourRow(Contents now, double time) {
        double pressure = fluid.vapourPressure(now.temperature());
        double flux = gas().flux(pressure, now.temperature(), ambient);
        double rate = hole.dischargeCoefficient() * area() * flux;
        return new VesselRow(time, 0, rate, now.temperature(), pressure, pressure - ambient);
    }

    private GasOrifice gas() {
        return new GasOrifice(fluid.molarMass(), fluid.gamma(), 1);
    }

    /// An ideal gas that expands in the vessel without heat, down to ambient pressure.
    ///
    /// Stepped by mass, and each step lasts as long as the mean of its two rates takes: so the printed course holds
    /// just what left the vessel, also towards rest, where the rate falls with an infinite slope.
    private void blowDown(double pressure, double temperature, VesselTally tally) {
        double gamma = fluid.gamma();
        double first = pressure * vessel.volume() * fluid.molarMass() / (Physics.GAS_CONSTANT * temperature);
        double last = first * pow(ambient / pressure, 1 / gamma);
        double mass = first;
        VesselRow row = gasRow(pressure, temperature, 1, tally.time());
        tally.add(row);
        while (mass - last > AT_REST * (first - last) && !tally.over()) {
            double out = SHARE_PER_STEP * Math.max(mass - last, LEAST_STEP * (first - last));
            double step = out
                    / (0.5
                            * (row.gasRate()
                                    + gasRow(pressure, temperature, (mass - out) / first, 0)
                                            .gasRate()));
            double part = Math.min(tally.left() / step, 1);
            mass -= part * out;
            tally.advance(part * step);
            row = gasRow(pressure, temperature, mass / first, tally.time());
            tally.add(row);
        }
        tally.rest(row.temperature(), ambient);
    }

    private VesselRow gasRow(double pressure, double temperature, double left, double time) {
        double gamma = fluid.gamma();
        double nowPressure = pressure * pow(left, gamma);
        double nowTemperature = temperature * pow(left, gamma - 1);
        double flux = gas().flux(nowPressure, nowTemperature, ambient);
        double rate = hole.dischargeCoefficient() * area() * flux;
        return new VesselRow(time, 0, rate, nowTemperature, nowPressure, nowPressure - ambient);
    }
}
