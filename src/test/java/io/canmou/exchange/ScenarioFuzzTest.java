package io.canmou.exchange;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.canmou.hazard.engine.Engine;
import io.canmou.hazard.engine.HazardEngine;
import io.canmou.substance.Catalogue;
import io.canmou.substance.shipped.ShippedCatalogue;

/// Whatever text comes in, reading gives a scenario or its faults, and a scenario gives a verdict: nothing throws.
class ScenarioFuzzTest {
    private static final Catalogue CATALOGUE = new ShippedCatalogue();
    private static final HazardEngine ENGINE = new Engine();

    @FuzzTest(maxDuration = "5m")
    void noTextThrows(FuzzedDataProvider data) {
        ScenarioReading reading = new ScenarioReader(CATALOGUE).read(data.consumeRemainingAsString());
        if (reading instanceof ScenarioReading.Read read) {
            ENGINE.assess(read.input().scenario());
        }
    }
}
