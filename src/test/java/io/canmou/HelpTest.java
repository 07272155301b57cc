package io.canmou;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.ui.Toolkit;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {
    private final StringWriter err = new StringWriter();
    private final StringWriter out = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCommandOptionAndParameterIsExplainedInTheLanguageThatIsAskedFor(String language) {
        boolean chinese = language.equals("zh");
        List<String> texts = new ArrayList<>();
        explain(Main.commands(new Toolkit(), List.of("--lang", language)), texts);
        assertThat(texts).hasSizeGreaterThan(60).allSatisfy(text -> {
            assertThat(text).doesNotEndWith(": ");
            boolean han = text.substring(text.indexOf(": ")).codePoints().anyMatch(c -> c >= 0x4E00 && c < 0xA000);
            assertThat(han || text.contains("Canmou")).as(text).isEqualTo(chinese || text.contains("Canmou"));
        });
    }

    private static void explain(CommandLine command, List<String> texts) {
        String name = command.getCommandSpec().qualifiedName();
        texts.add(name + ": "
                + String.join(" ", command.getCommandSpec().usageMessage().description()));
        for (ArgSpec argument : command.getCommandSpec().args()) {
            String label = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
            texts.add(name + " " + label + ": " + String.join(" ", argument.description()));
        }
        command.getSubcommands().values().forEach(sub -> explain(sub, texts));
    }

    @Test
    void aWrongCallIsExplainedInItsLanguageAndIsWrongInput() {
        assertThat(run("resource", "import", "--lang", "zh")).isEqualTo(2);
        assertThat(err.toString()).contains("缺少参数").contains("FILE").contains("canmou resource import --help");
        assertThat(run("assess", "--bach", "x", "--lang", "en")).isEqualTo(2);
        assertThat(err.toString()).contains("did you mean --batch");
        assertThat(run("substance", "x", "--lang", "fr")).isEqualTo(2);
        assertThat(err.toString()).contains("fr");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return Main.commands(new Toolkit(), List.of(arguments))
                .setErr(new PrintWriter(err, true))
                .setOut(new PrintWriter(out, true))
                .execute(arguments);
    }
}
