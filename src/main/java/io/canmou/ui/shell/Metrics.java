package io.canmou.ui.shell;

/// Millimetres of the real screen as pixels.
///
/// Everything is laid out in the pixels of the design's screen (118 ppi in the field, 92 in the vehicle) and scaled
/// by what the screen at hand reports, so that a button that was drawn 20 mm high is 20 mm high.
///
/// @param ppi logical pixels per inch of the screen
public record Metrics(Size size, double ppi) {
    private static final double LOWEST_CREDIBLE = 70;
    private static final double HIGHEST_CREDIBLE = 400;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    /// Metrics for what a screen reports; a missing or absurd report counts as the design's own screen.
    public static Metrics reported(Size size, double ppi) {
        return new Metrics(size, ppi >= LOWEST_CREDIBLE && ppi <= HIGHEST_CREDIBLE ? ppi : size.designPpi());
    }

    /// By how much the design's pixels grow or shrink.
    public double scale() {
        return ppi / size.designPpi();
    }

    /// Pixels of the design on this screen, rounded up so that nothing falls short of its millimetres.
    public double px(double design) {
        return Math.ceil(design * scale() - 1e-6);
    }

    /// One of two design sizes, in the field or in the vehicle.
    public double px(double field, double vehicle) {
        return px(size == Size.FIELD ? field : vehicle);
    }

    /// Pixels of `millimetres`.
    public double mm(double millimetres) {
        return Math.ceil(millimetres * ppi / MILLIMETRES_PER_INCH - 1e-6);
    }
}
