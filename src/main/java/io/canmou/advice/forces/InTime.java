package io.canmou.advice.forces;

import io.canmou.advice.Situation.TeamAdvice;
import io.canmou.advice.Situation.WithdrawalClock;
import io.canmou.hazard.Warning;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Whether anybody who can cool a vessel in flames is there before it may burst: who comes later does not count for
/// the decision (rule A4).
public final class InTime {
    private static final double MINUTE = 60;

    private InTime() {}

    /// That nobody is, in minutes after `time`; empty: somebody is, or no vessel heats.
    public static Optional<Warning> nobody(WithdrawalClock clock, OffsetDateTime time, List<TeamAdvice> teams) {
        double bursts = Duration.between(time, clock.since()).toSeconds() + clock.earliest();
        OptionalDouble first = teams.stream()
                .filter(TeamAdvice::capable)
                .filter(team -> team.atBest() != null)
                .mapToDouble(team -> team.mobilisation() + (team.atBest() == null ? 0 : team.atBest()))
                .min();
        return clock.rule().equals("F3") && first.isPresent() && first.getAsDouble() > bursts
                ? Optional.of(Warning.of("nobodyInTime", (long) Math.floor(first.getAsDouble() / MINUTE), (long)
                        Math.floor(Math.max(0, bursts) / MINUTE)))
                : Optional.empty();
    }
}
