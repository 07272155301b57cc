package io.canmou.hazard.fire;

/// The heat of a solid flame through moist air.
record FlameField(Flame flame, Transmissivity air) implements HeatField {
    @Override
    public double flux(double x, double y, double z) {
        Flame.View view = flame.seenFrom(x, y, z);
        return flame.power() * view.factor() * air.over(view.distance());
    }

    @Override
    public double duration() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public boolean round() {
        return false;
    }

    @Override
    public double size() {
        return flame.size();
    }
}
