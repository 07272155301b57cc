package io.canmou.hazard.source;

import io.canmou.hazard.Fault;
import io.canmou.hazard.Release;
import io.canmou.hazard.substance.Fluid;
import java.util.ArrayList;
import java.util.List;

/// What cannot be: vessels that no one can have before him.
///
/// All faults come at once, each at the key that is to be mended, with the figures that contradict each other.
///
/// @param path where the release stands in the scenario
/// @param ambient Pa
record VesselCheck(String path, Fluid fluid, double ambient) {
    /// Slack between a pressure that is told and the saturation pressure by our curve.
    private static final double SLACK = 0.05;

    /// Faults of `tank` at `temperature` K.
    List<Fault> of(Release.Tank tank, double temperature) {
        List<Fault> faults = new ArrayList<>();
        Vessel vessel = Vessel.of(tank);
        if (tank.hole().diameter() > vessel.narrowest()) {
            faults.add(
                    fault("hole.diameter", "holeLargerThanVessel", tank.hole().diameter(), vessel.narrowest()));
        }
        if (tank.hole().height() > vessel.height()) {
            faults.add(fault("hole.height", "holeAboveVessel", tank.hole().height(), vessel.height()));
        }
        Double pressure = tank.pressure();
        if (pressure != null && pressure < ambient * (1 - 1e-9)) {
            faults.add(fault("pressure", "pressureBelowAmbient", pressure, ambient));
        }
        if (tank.fillFraction() > 0) {
            liquid(tank, temperature, faults);
        } else {
            gas(tank, temperature, faults);
        }
        return faults;
    }

    private void liquid(Release.Tank tank, double temperature, List<Fault> faults) {
        if (!fluid.mayBeLiquid(temperature)) {
            faults.add(noLiquid(path, fluid, temperature));
            return;
        }
        double saturation = fluid.vapourPressure(temperature);
        Double pressure = tank.pressure();
        if (pressure != null && pressure < saturation * (1 - SLACK)) {
            faults.add(fault("pressure", "liquidWouldBoil", pressure, saturation, temperature));
        }
        boolean nothingDrives = saturation <= ambient || pressure != null && pressure <= ambient;
        Vessel vessel = Vessel.of(tank);
        boolean dry = vessel.level(tank.fillFraction() * vessel.volume())
                <= tank.hole().height();
        if (faults.isEmpty() && nothingDrives && dry) {
            faults.add(fault(
                    "hole.height",
                    "holeAboveLiquid",
                    tank.hole().height(),
                    vessel.level(tank.fillFraction() * vessel.volume())));
        }
    }

    private void gas(Release.Tank tank, double temperature, List<Fault> faults) {
        Double pressure = tank.pressure();
        boolean canCondense = fluid.condenses() && fluid.mayBeLiquid(temperature);
        if (pressure == null && !canCondense) {
            faults.add(fault("pressure", "gasNeedsPressure", temperature));
            return;
        }
        double saturation = canCondense ? fluid.vapourPressure(temperature) : Double.POSITIVE_INFINITY;
        if (pressure != null && pressure > saturation * (1 + SLACK)) {
            faults.add(fault("fillFraction", "gasWouldCondense", pressure, saturation, temperature));
        }
        double inside = pressure == null ? saturation : pressure;
        if (inside <= ambient) {
            faults.add(fault("fillFraction", "vesselEmpty", ambient));
        }
    }

    /// That `fluid` is no liquid at `temperature` K, which stands in the release at `path`.
    static Fault noLiquid(String path, Fluid fluid, double temperature) {
        double critical = fluid.criticalTemperature();
        return Double.isInfinite(critical)
                ? Fault.of(path + ".temperature", "liquidFarAboveBoiling", temperature, fluid.boilingPoint())
                : Fault.of(path + ".temperature", "liquidAboveCritical", temperature, critical);
    }

    private Fault fault(String key, String code, Object... arguments) {
        return Fault.of(path + "." + key, code, arguments);
    }
}
