package io.canmou.hazard.dispersion;

/// The heights at which a zone is looked at.
public enum Band {
    /// Where people breathe, 1.5 m; where a heavy cloud is shallower than that, its own depth, so that a cloud
    /// which hugs the ground is never overlooked.
    BREATHING,
    /// From the ground to head height, 2 m, wherever it is densest.
    LOW;

    private static final double BREATHING_HEIGHT = 1.5;
    private static final double HEAD_HEIGHT = 2;

    /// Height at which a cross-section of this profile is looked at, m.
    double height(Profile profile) {
        return switch (this) {
            case BREATHING -> profile.centre() > 0 ? BREATHING_HEIGHT : Math.min(BREATHING_HEIGHT, profile.height());
            case LOW -> Math.min(profile.centre(), HEAD_HEIGHT);
        };
    }
}
