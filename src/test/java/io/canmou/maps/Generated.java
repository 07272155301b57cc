package io.canmou.maps;

/// The drill region as the tests of this run look at it; made once, by the first that asks.
final class Generated {
    static final DrillDistrict.Made MADE = DrillDistrict.make();

    private Generated() {}
}
