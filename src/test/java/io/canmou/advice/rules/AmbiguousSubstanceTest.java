package io.canmou.advice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.Given;
import io.canmou.incident.FactKey;
import io.canmou.substance.SubstanceRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rule R22: an ambiguous name is read as the more dangerous substance, and that is said; the names are the
/// catalogue's.
class AmbiguousSubstanceTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"氨, 7664-41-7", "氯, 7782-50-5", "液氯, 7782-50-5", "煤气, un:1023", "石油气, 68476-85-7"})
    void theMoreDangerousReadingIsTakenAndSaid(String name, String id) {
        assertThat(filled(name).assumed())
                .anyMatch(a -> a.path().equals("substance")
                        && a.rule().equals("R22")
                        && a.value().equals(id));
    }

    @ParameterizedTest
    @CsvSource({"环氧乙烷", "甲苯", "7782-50-5"})
    void aClearNameIsNoAssumption(String name) {
        assertThat(filled(name).assumed()).noneMatch(a -> a.rule().equals("R22"));
    }

    private static Filled filled(String name) {
        return Given.unnamed()
                .and(FactKey.UNNAMED, false)
                .and(FactKey.SUBSTANCE, SubstanceRef.of(name))
                .filled();
    }
}
