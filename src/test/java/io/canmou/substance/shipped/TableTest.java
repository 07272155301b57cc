package io.canmou.substance.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    @Test
    void cellsKeepTheirCommasQuotesAndBars() {
        Table table = Table.of("id,name,list,number\na,\"x, \"\"y\"\"\",p||q,1.5\nb,,,NR\n");
        Row first = table.rows("a").getFirst();
        assertThat(first.text("name")).isEqualTo("x, \"y\"");
        assertThat(first.list("list")).containsExactly("p", "q");
        assertThat(first.number("number")).isEqualTo(1.5);
        assertThat(table.rows("b").getFirst().number("number")).isNull();
        assertThat(table.rows("c")).isEmpty();
    }

    @Test
    void aColumnThatIsNotThereIsAFault() {
        Row row = Table.of("id,name\na,x\n").rows("a").getFirst();
        assertThatThrownBy(() -> row.text("nome")).hasMessageContaining("nome");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identity",
                "un",
                "levels",
                "flammability",
                "thermo",
                "correlations",
                "probits",
                "table1",
                "table3",
                "water_reactive",
                "guides",
                "ghs",
                "clues",
                "clues_added",
                "substance_groups",
                "surrogates"
            })
    void rowsOfOneKeyStandSideBySide(String name) {
        // else a look-up would miss the ones that stand apart
        Table table = Table.shipped(name);
        int found = table.keys().stream().mapToInt(k -> table.rows(k).size()).sum();
        assertThat(found).isEqualTo(table.rows().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identity",
                "levels",
                "flammability",
                "thermo",
                "ghs",
                "clues",
                "substance_groups",
                "nfpa704",
                "oel"
            })
    void aSubstanceHasOneLineInATableOfItsFigures(String name) {
        Table table = Table.shipped(name);
        Set<String> twice = new HashSet<>();
        table.keys().stream()
                .filter(k -> !k.isEmpty() && table.rows(k).size() > 1)
                .forEach(twice::add);
        assertThat(twice).isEmpty();
    }

    /// What the check for duplicates counts: a key that stands twice has two rows.
    @Test
    void aSubstanceThatStandsTwiceIsSeen() {
        Table twice = Table.of("id,lel\n74-82-8,0.044\n74-82-8,0.05\n");
        assertThat(twice.keys()).hasSize(1);
        assertThat(twice.rows()).hasSize(2);
    }
}
