package io.canmou.exchange;

import io.canmou.advice.Situation;
import io.canmou.map.MapPalettes;
import io.canmou.map.MapPicture;
import io.canmou.map.MapScene;
import io.canmou.region.RegionPack;
import io.canmou.words.Words;

/// Draws the map block of a plan from a region pack.
public record PlanMap(RegionPack region) implements PlanFiles.Picture {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 408;

    @Override
    public byte[] png(Situation situation, Words words, PlanFiles.Look look) {
        MapScene scene = SituationScene.of(situation, words).scene();
        MapPicture picture =
                new MapPicture(region, look == PlanFiles.Look.PAPER ? MapPalettes.PAPER : MapPalettes.DAY, words, true);
        return picture.png(scene, picture.frame(scene, WIDTH, HEIGHT), true);
    }
}
