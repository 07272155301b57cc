package io.canmou.ui.incident;

/// Minutes after the beginning along a line: what is near takes more room than what is far.
///
/// @param span s that the line holds
public record TimeAxis(double span) {
    private static final double KNEE = 600;
    private static final double HOUR = 3600;

    /// An axis that holds an hour, or as much more as the incident is old.
    public static TimeAxis reaching(double elapsed) {
        return new TimeAxis(elapsed < 0.75 * HOUR ? HOUR : Math.ceil((elapsed + 0.5 * HOUR) / HOUR) * HOUR);
    }

    /// Where `seconds` lies, 0 at the beginning and 1 at the end.
    public double at(double seconds) {
        double inside = Math.clamp(seconds, 0, span);
        return Math.log1p(inside / KNEE) / Math.log1p(span / KNEE);
    }
}
