package io.canmou;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.cli.CanmouCommand;
import io.canmou.cli.PlainStart;
import io.canmou.ui.Toolkit;
import io.canmou.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

class PlainStartTest {
    @Test
    void noArgumentAsksForNothing() {
        assertThat(PlainStart.of(List.of()))
                .hasValue(new PlainStart(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--home h",
                "--lang en",
                "--home h --lang zh",
                "desktop",
                "desktop --region r",
                "desktop --lang EN --region r --home h",
                "--lang zh desktop --home h --region r",
                "--home h desktop --region r"
            })
    void whatIsReadWithoutTheParserMeansWhatTheParserReads(String line) {
        List<String> arguments = List.of(line.split(" "));
        CommandLine commands = Main.commands(new Toolkit(), arguments);
        ParseResult parsed = commands.parseArgs(arguments.toArray(String[]::new));
        PlainStart plain = PlainStart.of(arguments).orElseThrow();

        CanmouCommand root = commands.getCommand();
        CanmouCommand quick = new CanmouCommand(() -> {}, plain);
        assertThat(quick.home()).isEqualTo(root.home());
        assertThat(quick.words()).isEqualTo(root.words());
        assertThat(plain.region()).isEqualTo(region(parsed));
    }

    private static Optional<Path> region(ParseResult parsed) {
        return Optional.ofNullable(parsed.subcommand()).map(sub -> sub.matchedOptionValue("--region", (Path) null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "desktop --help",
                "desktop desktop",
                "--region r desktop",
                "desktop --home",
                "desktop --home --lang",
                "desktop --home a --home b",
                "desktop --lang de",
                "--home=h desktop",
                "desktop --region @file",
                "desktop extra",
                "plan",
                "--home desktop"
            })
    void whatIsNotExactlyOfThePlainFormIsTheParsers(String line) {
        assertThat(PlainStart.of(List.of(line.split(" ")))).isEmpty();
    }

    @Test
    void languageAndFoldersAreTakenAsTheyStand() {
        assertThat(PlainStart.of(List.of("desktop", "--lang", "en", "--home", "a b", "--region", "c")))
                .hasValue(
                        new PlainStart(Optional.of(Path.of("a b")), Optional.of(Words.EN), Optional.of(Path.of("c"))));
    }
}
