package io.canmou.region.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.region.osm.Tags;
import org.junit.jupiter.api.Test;

class AreaTagsTest {
    @Test
    void aFencedWorksIsAnAreaAndAFenceAloneIsNot() {
        assertThat(AreaTags.of(Tags.of("landuse", "industrial", "barrier", "fence")))
                .isTrue();
        assertThat(AreaTags.of(Tags.of("barrier", "fence"))).isFalse();
        assertThat(AreaTags.of(Tags.of("barrier", "wall", "man_made", "bund"))).isFalse();
    }
}
