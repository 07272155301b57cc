package io.canmou.hazard.fire;

/// The heat of a fireball at its steady size and height, facing its centre: F = (D/2)²/X².
record FireballField(Fireball ball, Transmissivity air) implements HeatField {
    @Override
    public double flux(double x, double y, double z) {
        double up = ball.height() - z;
        double squared = x * x + y * y + up * up;
        double radius = ball.diameter() / 2;
        double factor = Math.min(1, radius * radius / squared);
        double path = Math.max(0, Math.sqrt(squared) - radius);
        return ball.surfaceEmissivePower() * factor * air.over(path);
    }

    @Override
    public double duration() {
        return ball.duration();
    }

    @Override
    public boolean round() {
        return true;
    }

    @Override
    public double size() {
        return ball.diameter();
    }
}
