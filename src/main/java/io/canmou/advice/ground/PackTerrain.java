package io.canmou.advice.ground;

import io.canmou.geo.LocalPlane;
import io.canmou.hazard.dispersion.Terrain;
import io.canmou.region.RegionPack;

/// The heights of a region pack about a release.
record PackTerrain(RegionPack pack, LocalPlane plane) implements Terrain {
    @Override
    public double height(double east, double north) {
        return pack.elevation(plane.toPosition(east, north)).orElse(Double.NaN);
    }
}
