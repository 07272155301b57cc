package io.canmou.advice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.Given;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected classes: examples named in the rows K1 to K10.
class SubstanceClassTest {
    @ParameterizedTest(name = "{1} is {2}")
    @CsvSource({
        "7782-50-5, chlorine, K1",
        "7664-41-7, ammonia, K1",
        "7446-09-5, sulfur dioxide, K1",
        "75-44-5, phosgene, K1",
        "7664-39-3, hydrogen fluoride, K1",
        "68476-85-7, LPG, K2",
        "74-98-6, propane, K2",
        "115-07-1, propylene, K2",
        "106-99-0, butadiene, K2",
        "74-82-8, methane, K4",
        "1333-74-0, hydrogen, K4",
        "630-08-0, carbon monoxide, K4",
        "107-13-1, acrylonitrile, K5",
        "7726-95-6, bromine, K5",
        "74-90-8, hydrogen cyanide, K5",
        "86290-81-5, petrol, K6",
        "67-56-1, methanol, K6",
        "71-43-2, benzene, K6",
        "10026-04-7, silicon tetrachloride, K7",
        "7719-12-2, phosphorus trichloride, K7",
        "7664-93-9, sulfuric acid, K8",
        "6484-52-2, ammonium nitrate, K10"
    })
    void substancesFallIntoTheClassOfTheirRow(String cas, String name, SubstanceClass expected) {
        assertThat(SubstanceClass.of(Given.CATALOGUE.byId(cas).orElseThrow()))
                .as(name)
                .isEqualTo(expected);
    }
}
