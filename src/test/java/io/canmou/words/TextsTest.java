package io.canmou.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every text is there in both languages, with the same arguments, and is used.
class TextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/io/canmou/words");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files
                    .map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith("_zh.properties") || n.endsWith("_en.properties"))
                    .map(n -> n.substring(0, n.lastIndexOf('_')))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Properties read(String bundle, String language) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(
                TEXTS.resolve(bundle + "_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameTexts(String bundle) {
        assertThat(new TreeSet<>(read(bundle, "zh").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(read(bundle, "en").stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesTakeTheSameArguments(String bundle) {
        Properties zh = read(bundle, "zh");
        Properties en = read(bundle, "en");
        List<String> different = zh.stringPropertyNames().stream()
                .filter(key ->
                        en.containsKey(key) && !arguments(zh.getProperty(key)).equals(arguments(en.getProperty(key))))
                .sorted()
                .toList();
        assertThat(different).isEmpty();
    }

    /// The later of two silently replaces the first.
    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyStandsTwice(String bundle) throws IOException {
        for (String language : List.of("zh", "en")) {
            List<String> keys = Files.readAllLines(TEXTS.resolve(bundle + "_" + language + ".properties")).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(language).doesNotHaveDuplicates();
        }
    }

    private static Set<String> arguments(String pattern) {
        new MessageFormat(pattern); // a pattern that cannot be read fails here
        Matcher m = ARGUMENT.matcher(pattern);
        return m.results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /// A key counts as used where the source holds it whole, or holds a beginning that it is put together from.
    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsUsed(String bundle) throws IOException {
        Set<String> literals = literals();
        List<String> unused = read(bundle, "zh").stringPropertyNames().stream()
                .map(key -> bundle + "." + key)
                .filter(key -> literals.stream().noneMatch(l -> uses(l, key) || uses(bundle + "." + l, key)))
                .sorted()
                .toList();
        assertThat(unused).isEmpty();
    }

    private static boolean uses(String literal, String key) {
        boolean beginning = literal.length() > 3 && literal.endsWith(".") && key.startsWith(literal);
        return literal.equals(key) || beginning || (literal.indexOf('.') > 0 && key.equals(literal + ".second"));
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(TextsTest::inFile)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> inFile(Path file) {
        try {
            return LITERAL.matcher(Files.readString(file)).results().map(r -> r.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
