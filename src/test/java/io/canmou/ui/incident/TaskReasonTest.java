package io.canmou.ui.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.Situation.Task;
import io.canmou.advice.Situation.Wording;
import io.canmou.ui.Waterworks;
import io.canmou.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TaskReasonTest {
    private static String why(String id, String rule, Words words) {
        return new TaskReason(Waterworks.situation(), words)
                .of(new Task(id, "IC", id, "A0", 300, rule, new Wording("做", "do")));
    }

    @Test
    void theStagingAreaSaysWhichLineItLiesOutsideOf() {
        assertThat(why("C01", "A5", Words.ZH)).contains("3.4 km").doesNotContain("A5");
        assertThat(why("C01", "A5", Words.EN)).contains("3.4 km").doesNotContain("A5");
    }

    @Test
    void theCordonSaysWhoDecidedIt() {
        assertThat(why("C04", "P1", Words.ZH))
                .isEqualTo(KeepOut.of(Waterworks.situation(), Words.ZH).decided());
    }

    @Test
    void whoIsToldFirstIsNamedWithTheMinutes() {
        assertThat(why("C05", "P9", Words.ZH)).contains("水岸名邸");
    }

    static Stream<List<String>> tasks() throws IOException {
        try (Stream<Path> plans = Files.list(Path.of("plans"))) {
            return plans
                    .filter(p -> p.toString().endsWith(".plan.txt"))
                    .flatMap(TaskReasonTest::lines)
                    .map(l -> List.of(l.split(" \\| ")))
                    .filter(f -> f.size() > 6 && f.getFirst().matches("[A-Z]+[0-9]+"))
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> lines(Path plan) {
        try {
            return Files.readAllLines(plan).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void everyTaskOfEveryPlanHasAReasonInWords(List<String> task) {
        for (Words words : List.of(Words.ZH, Words.EN)) {
            assertThat(why(task.getFirst(), task.get(6).strip(), words))
                    .isNotBlank()
                    .isNotEqualTo(task.get(6))
                    .doesNotContain("{");
        }
    }
}
