package io.canmou.hazard.source;

/// A pool at one time: s, vapour of the substance kg/s, m, K.
record PoolRow(double time, double rate, double diameter, double temperature) {}
