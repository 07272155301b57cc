package io.canmou;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.region.SmallMap;
import io.canmou.ui.Toolkit;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that a command cannot use is wrong input: status 2 and a sentence, never the trace of a fault of ours.
class UnusableFilesTest {
    private static final String CHLORINE =
            "{\"site\": {\"lat\": 32.4, \"lon\": 119.5}, \"substance\": {\"name\": \"chlorine\"}}";

    @TempDir
    private Path folder;

    private Path incident;
    private Path pack;

    @BeforeEach
    void aPackAndAnIncident() throws Exception {
        incident = Files.writeString(folder.resolve("incident.json"), CHLORINE);
        pack = folder.resolve("pack");
    }

    @Test
    void aListThatIsNoneIsNamedByThePlan() throws Exception {
        imported();
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Files.writeString(lists.resolve("team.csv"), "foo,bar\n1,2\n");
        assertRefused("team.csv", plan(incident, folder.resolve("out"), "--resources", lists.toString()));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void anIncidentThatIsAFolderIsRefused() {
        assertRefused(folder.toString(), plan(folder, folder.resolve("out")));
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsNamed() throws Exception {
        imported();
        assertRefused(incident.resolve("out").toString(), plan(incident, incident.resolve("out")));
    }

    @Test
    void aScenarioThatIsAFolderOrIsNotThereIsNamed() {
        for (Path path : List.of(folder, folder.resolve("none"), incident.resolve("none"))) {
            assertRefused(path.toString(), call("assess", path.toString()));
            assertRefused(path.toString(), call("assess", "--batch", path.toString()));
        }
    }

    @Test
    void aStoreWithoutItsKeyIsToldByEachCommandThatNeedsIt() throws Exception {
        Path store = Files.createDirectories(folder.resolve("home/store"));
        Files.writeString(store.resolve("canmou.mv.db"), "no database");
        for (String command : List.of("check", "backup", "resource", "unknown")) {
            Answer answer = switch (command) {
                case "backup" -> call(command, folder.resolve("b.zip").toString());
                case "resource" -> call(command, "list", "--kind", "team");
                case "unknown" -> call(command, "--clue", "near=F1");
                default -> call(command);
            };
            assertRefused("canmou.mv.db", answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "NUL", "lpt1.map", "town.", "town ", ".town", "a/b", "a\\b", "a:b", ".."})
    void aRegionCannotBeCalledWhatNoFolderCanBe(String name) throws Exception {
        Path extract = SmallMap.write(folder);
        Answer answer = call("region", "import", extract.toString(), "--name", name);
        assertThat(answer.status()).isEqualTo(2);
        assertThat(folder.resolve("home/regions")).doesNotExist();
    }

    private void imported() throws Exception {
        Path extract = SmallMap.write(folder);
        assertThat(call("region", "import", extract.toString(), "--out", pack.toString())
                        .status())
                .isZero();
    }

    private Answer plan(Path what, Path out, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("plan", what.toString(), "--region", pack.toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        return call(arguments.toArray(String[]::new));
    }

    private static void assertRefused(String named, Answer answer) {
        assertThat(answer.err()).contains(named).doesNotContain("\tat ");
        assertThat(answer.status()).isEqualTo(2);
    }

    private Answer call(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", folder.resolve("home").toString(), "--lang", "en"));
        StringWriter err = new StringWriter();
        int status = Main.commands(new Toolkit(), all)
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
        return new Answer(status, err.toString());
    }

    private record Answer(int status, String err) {}
}
