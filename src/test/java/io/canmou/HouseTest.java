package io.canmou;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// The sizes that a reader can hold in mind: what outgrows them has a second noun in it that wants a file of its
/// own.
class HouseTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final int LINES_OF_A_FILE = 400;
    private static final int LINES_OF_A_METHOD = 60;

    /// Coefficients that stand as the report prints them, a line each.
    private static final Set<String> PRINTED_TABLES = Set.of("KingeryBulmash.surface", "KingeryBulmash.air");

    @Test
    void noFileIsLongerThanAReaderHoldsInMind() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LINES_OF_A_FILE);
        }
    }

    @Test
    void noMethodIsLongerThanAPage() throws IOException {
        assertThat(methods()
                        .filter(method -> method.lines() > LINES_OF_A_METHOD)
                        .map(Method::name)
                        .filter(name -> !PRINTED_TABLES.contains(name)))
                .as("methods of more than %d lines", LINES_OF_A_METHOD)
                .isEmpty();
    }

    @Test
    void mostMethodsAreShort() throws IOException {
        List<Integer> lines = methods()
                .filter(method -> !PRINTED_TABLES.contains(method.name()))
                .map(Method::lines)
                .sorted()
                .toList();
        assertThat(lines.get(lines.size() / 2)).as("median").isLessThanOrEqualTo(6);
        assertThat(lines.get(lines.size() * 95 / 100)).as("19 of 20").isLessThanOrEqualTo(25);
    }

    @Test
    void everyPackageHasAPageThatMakesItNullMarked() throws IOException {
        for (Path folder : sources().stream().map(Path::getParent).distinct().toList()) {
            if (folder.startsWith(MAIN.resolve("io"))) {
                assertThat(folder.resolve("package-info.java"))
                        .exists()
                        .content()
                        .contains("NullMarked");
            }
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> walk = Files.walk(MAIN)) {
            return walk.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    /// A method with a body: `Class.method` and the lines from its opening to its closing brace.
    private record Method(String name, int lines) {}

    private static Stream<Method> methods() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources()));
            List<Method> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Finder(Trees.instance(task), found).scan(unit, unit);
            }
            assertThat(found).as("a rule that reads nothing proves nothing").hasSizeGreaterThan(1000);
            return found.stream();
        }
    }

    private static final class Finder extends TreePathScanner<Void, CompilationUnitTree> {
        private final Trees trees;
        private final List<Method> found;

        Finder(Trees trees, List<Method> found) {
            this.trees = trees;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            if (method.getBody() != null) {
                long from = trees.getSourcePositions().getStartPosition(unit, method.getBody());
                long to = trees.getSourcePositions().getEndPosition(unit, method.getBody());
                int lines = (int) (unit.getLineMap().getLineNumber(to)
                                - unit.getLineMap().getLineNumber(from))
                        + 1;
                found.add(new Method(type(unit) + "." + method.getName(), lines));
            }
            return super.visitMethod(method, unit);
        }

        private static String type(CompilationUnitTree unit) {
            String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
            return file.substring(0, file.length() - ".java".length());
        }
    }
}
