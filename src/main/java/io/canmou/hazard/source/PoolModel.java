package io.canmou.hazard.source;

import java.util.ArrayList;
import java.util.List;

/// A pool that spreads, boils and evaporates: mass and heat balance in time.
///
/// Source: spreading [PoolSpread], heat from the ground [PoolGround], evaporation [MassTransfer]; balance m cp
/// dT/dt = ground + air + sun − L E after Kawamura and Mackay (1987) and Yellow Book (1997) section 3.5. Each step
/// solves the balance for the temperature at its end, so a step of any length is stable; when more heat comes than
/// evaporation below boiling takes, the pool boils at its boiling point and all heat evaporates. Mass is conserved
/// to rounding. Valid: flat ground; percolation and freezing are left out.
///
/// @param largestArea m², of a bund or a limit that is told; infinite: none
/// @param spread acceleration that spreads it, m/s²
record PoolModel(PoolLiquid liquid, PoolGround ground, PoolAir air, double largestArea, double spread) {
    private static final double FIRST_STEP = 1;
    private static final double STEP_GROWTH = 0.04;
    /// Share of all that was spilled below which a pool counts as gone.
    private static final double GONE = 1e-6;

    /// The pool until `horizon` s, or until it is gone.
    PoolCourse run(PoolSpill spill, double horizon) {
        Run run = new Run(spill);
        double time = 0;
        while (time < horizon) {
            double step = Math.min(Math.max(FIRST_STEP, STEP_GROWTH * time), horizon - time);
            step = upToBreak(spill.breaks(), time, step);
            run.step(time, step);
            time += step;
            if (run.gone() && spill.mass(horizon) - spill.mass(time) <= GONE * spill.mass(time)) {
                break;
            }
        }
        return new PoolCourse(run.rows, time, run.vapour, run.mass);
    }

    private static double upToBreak(double[] breaks, double time, double step) {
        for (double at : breaks) {
            if (at > time && at < time + step) {
                return at - time;
            }
        }
        return step;
    }

    /// One pool's state; its fields change from step to step and nowhere else.
    private final class Run {
        private final PoolSpill spill;
        private final WettedGround wetted = new WettedGround(ground);
        private final List<PoolRow> rows = new ArrayList<>();
        private double mass;
        private double substance;
        private double temperature;
        private double radiusSquared;
        private double vapour;

        Run(PoolSpill spill) {
            this.spill = spill;
            mass = spill.atOnce();
            substance = mass * spill.share();
            temperature = spill.temperature();
            if (mass > 0) {
                double radius = StrictMath.cbrt(mass / liquid.density(temperature, spill.share()) / StrictMath.PI);
                radiusSquared = radius * radius;
            }
        }

        boolean gone() {
            return mass <= GONE * (mass + vapour);
        }

        void step(double time, double step) {
            double more = spill.mass(time + step) - spill.mass(time);
            if (mass + more > 0) {
                temperature = (mass * temperature + more * spill.temperature()) / (mass + more);
            }
            mass += more;
            substance += more * spill.share();
            if (mass <= 0) {
                rows.add(new PoolRow(time, 0, 0, temperature));
                return;
            }
            double share = substance / mass;
            double area = area(share, step);
            wetted.cover(area, time);
            PoolStep.Before before = new PoolStep.Before(area, mass, temperature, share);
            PoolStep.Result result = new PoolStep(PoolModel.this, before, wetted.conductance(time, step), step).solve();
            temperature = result.temperature();
            double evaporated = Math.min(result.substance() * step, substance);
            substance -= evaporated;
            mass = Math.max(mass - evaporated - result.water() * step, substance);
            vapour += evaporated;
            double diameter = 2 * Math.sqrt(area / StrictMath.PI);
            rows.add(new PoolRow(time, evaporated / step, diameter, temperature));
        }

        private double area(double share, double step) {
            double volume = mass / liquid.density(temperature, share);
            radiusSquared += step * PoolSpread.squaredRadiusGrowth(volume, spread);
            double area = Math.min(StrictMath.PI * radiusSquared, Math.min(largestArea, volume / ground.leastDepth()));
            radiusSquared = area / StrictMath.PI;
            return Math.max(area, 1e-9);
        }
    }
}
