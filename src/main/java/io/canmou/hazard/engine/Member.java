package io.canmou.hazard.engine;

import io.canmou.hazard.EnsembleSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.util.FastMath;

/// How one run of an ensemble differs from the best estimate.
///
/// Wind speed and rate by lognormal factors, the wind's direction by a normal deviation, the sky by a step of
/// Turner's index up or down in a fifth of the members each (a judgement, of the order in which methods of finding
/// the class disagree; two are compared in EPA-454/R-93-055). Drawn one after the other from the seed, so that the
/// same settings give the same members whatever the number of processors. The first member is the best estimate
/// itself.
///
/// @param deviation of the wind's direction, rad
/// @param skyStep of the index of net radiation
record Member(double deviation, double windFactor, double rateFactor, int skyStep) {
    /// Share of members whose sky is a step clearer, and of those whose sky is a step duller.
    static final double STEP_SHARE = 0.2;

    static List<Member> draw(EnsembleSettings settings) {
        SplittableRandom random = new SplittableRandom(settings.seed());
        List<Member> members = new ArrayList<>();
        members.add(new Member(0, 1, 1, 0));
        while (members.size() < settings.members()) {
            double deviation = FastMath.toRadians(settings.windFromSd()) * random.nextGaussian();
            double wind = FastMath.exp(settings.windSpeedFactorSd() * random.nextGaussian());
            double rate = FastMath.exp(settings.rateFactorSd() * random.nextGaussian());
            double sky = random.nextDouble();
            int step = settings.windSpeedFactorSd() == 0 || sky >= 2 * STEP_SHARE ? 0 : sky < STEP_SHARE ? -1 : 1;
            members.add(new Member(deviation, wind, rate, step));
        }
        return members;
    }
}
