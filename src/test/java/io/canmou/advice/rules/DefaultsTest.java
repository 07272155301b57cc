package io.canmou.advice.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultsTest {
    private static final Path SHIPPED = Path.of("plans");

    @TempDir
    private Path own;

    @Test
    void everyRowSaysWhereItComesFromAndHowFarItIsTrusted() {
        Defaults defaults = Defaults.read(new PlansFolder(List.of(SHIPPED)));
        assertThat(defaults.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.source()).isNotBlank())
                .allSatisfy(row -> assertThat(row.trust()).isIn("E", "M", "P", "S"));
    }

    @Test
    void figuresComeOutInSi() {
        Defaults defaults = Defaults.read(new PlansFolder(List.of(SHIPPED)));
        assertThat(defaults.number("R4", "content")).isEqualTo(25_000);
        assertThat(defaults.number("E1", "reserve")).isEqualTo(300);
        assertThat(defaults.number("Z1", "heat")).isEqualTo(12_500);
    }

    @Test
    void aBureausRowTakesThePlaceOfTheShippedOneAndNothingElseChanges() throws IOException {
        write("rows:\n  - {id: R4, key: content, value: 30, unit: t, trust: P, source: ours, validFrom: 2026-05-01}\n");
        Defaults defaults = Defaults.read(new PlansFolder(List.of(own, SHIPPED)));
        assertThat(defaults.number("R4", "content")).isEqualTo(30_000);
        assertThat(defaults.number("R5", "content")).isEqualTo(50_000);
    }

    @Test
    void allFaultsOfAFileAreNamedAtOnceWithTheirRow() throws IOException {
        write("""
                rows:
                  - {id: R4, key: content, value: many, unit: t, trust: P, source: ours, validFrom: 2026-05-01}
                  - {id: R5, key: content, value: 3, unit: stone, trust: P, source: ours, validFrom: 2026-05-01}
                  - {id: R6, value: 3, unit: t, trust: P, source: ours, validFrom: 2026-05-01}
                """);
        assertThatThrownBy(() -> Defaults.read(new PlansFolder(List.of(own, SHIPPED))))
                .isInstanceOf(RuleFileFault.class)
                .hasMessageContaining("row 1")
                .hasMessageContaining("row 2: unit \"stone\"")
                .hasMessageContaining("row 3: \"key\" is missing");
    }

    @Test
    void withoutAnyFileTheMessageSaysWhereOneWasLookedFor() {
        assertThatThrownBy(() -> Defaults.read(new PlansFolder(List.of(own))))
                .isInstanceOf(RuleFileFault.class)
                .hasMessageContaining(own.toString());
    }

    private void write(String text) throws IOException {
        Files.writeString(own.resolve("defaults.yaml"), text);
    }
}
