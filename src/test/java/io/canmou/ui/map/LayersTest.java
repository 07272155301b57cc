package io.canmou.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.exchange.SituationScene;
import io.canmou.map.MapScene;
import io.canmou.ui.Waterworks;
import io.canmou.ui.map.Layers.Layer;
import io.canmou.words.Words;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final MapScene SCENE =
            SituationScene.of(Waterworks.situation(), Words.ZH).scene();

    private static MapScene without(Layer layer) {
        return Layers.ALL.with(layer, false).of(SCENE);
    }

    @Test
    void withoutZonesTheOrderedLineAndTheSourceStay() {
        MapScene left = without(Layer.ZONES);
        assertThat(left.areas()).isEmpty();
        assertThat(left.source()).isEqualTo(SCENE.source());
        assertThat(left.bounds())
                .extracting(MapScene.Bound::stroke)
                .isNotEmpty()
                .containsOnly(MapScene.Bound.Stroke.DASHED);
    }

    @Test
    void eachOtherLayerTakesAwayWhatItIsCalled() {
        assertThat(without(Layer.SITES).chips()).isEmpty();
        assertThat(without(Layer.TEAMS).teams()).isEmpty();
        assertThat(without(Layer.ROADS).roadblocks()).isEmpty();
        assertThat(without(Layer.LABELS).areas())
                .isNotEmpty()
                .allMatch(a -> a.label().isEmpty());
        assertThat(without(Layer.SITES).areas()).isEqualTo(SCENE.areas());
    }

    @Test
    void withEverythingOnTheSceneIsUntouched() {
        Layers again = Layers.ALL.with(Layer.TEAMS, false).with(Layer.TEAMS, true);
        assertThat(again.of(SCENE)).isSameAs(SCENE);
    }
}
