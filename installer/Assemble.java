import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Last step of `package`: start scripts beside the jars, `plans`, the drill region's pack, and the AOT cache.
///
/// Arguments: the project's folder, the folder of the program. Needs no class of ours, so that it runs as a source file.
public final class Assemble {
    private final Path project;
    private final Path program;

    private Assemble(Path project, Path program) {
        this.project = project;
        this.program = program;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new Assemble(Path.of(args[0]), Path.of(args[1])).run();
    }

    private void run() throws IOException, InterruptedException {
        scripts();
        copyTree(project.resolve("plans"), program.resolve("plans"));
        drillRegion();
        aotCache();
    }

    private void scripts() throws IOException {
        Path bin = Files.createDirectories(program.resolve("bin"));
        Path shell = bin.resolve("canmou");
        Files.copy(project.resolve("installer/bin/canmou"), shell, StandardCopyOption.REPLACE_EXISTING);
        shell.toFile().setExecutable(true, false);
        String batch = Files.readString(project.resolve("installer/bin/canmou.bat"));
        Files.writeString(bin.resolve("canmou.bat"), batch.replace("\r\n", "\n").replace("\n", "\r\n"));
        Files.writeString(bin.resolve("jdk.path"), System.getProperty("java.home") + "\n", StandardCharsets.UTF_8);
    }

    /// Builds the pack of the drill region unless the one in place is newer than what it is made from.
    private void drillRegion() throws IOException, InterruptedException {
        Path source = project.resolve("maps/canglan");
        if (!Files.isDirectory(source)) {
            return;
        }
        Path maps = Files.createDirectories(program.resolve("maps"));
        Path pack = maps.resolve("canglan");
        Path lists = maps.resolve("canglan-lists");
        copyTree(source.resolve("lists"), lists);
        copyTree(source.resolve("incidents"), maps.resolve("canglan-incidents"));
        if (newestIn(source) < newestIn(pack) && newestIn(program.resolve("lib/canmou.jar")) < newestIn(pack)) {
            return;
        }
        System.out.println("Building the drill region's map (about ten seconds) ...");
        List<String> command = new ArrayList<>(List.of("region", "import", source.resolve("canglan.osm.pbf").toString()));
        command.addAll(List.of("--name", "沧澜区演练区域 Canglan drill district", "--out", pack.toString()));
        addIfThere(command, "--elevation", source.resolve("elevation.tif"));
        addIfThere(command, "--population", source.resolve("population.tif"));
        int status = java(List.of(), "io.canmou.Main", command);
        if (status != 0) {
            throw new IOException("the drill region could not be built, exit status " + status);
        }
    }

    private void addIfThere(List<String> command, String option, Path file) {
        if (Files.exists(file)) {
            command.add(option);
            command.add(file.toString());
        }
    }

    /// The classes that a start needs, linked beforehand; without it a start takes three times as long. Going through every
    /// screen once and opening the window is the training.
    private void aotCache() throws IOException, InterruptedException {
        if (System.getenv("CANMOU_NO_AOT") != null || !Files.isDirectory(program.resolve("maps/canglan"))) {
            return;
        }
        System.out.println("Preparing a fast start (about twenty seconds) ...");
        Path cache = program.resolve("lib/canmou.aot");
        Files.deleteIfExists(cache);
        Path home = Files.createTempDirectory("canmou-train");
        try {
            List<String> options = List.of(
                    "-XX:AOTCacheOutput=" + cache,
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw",
                    "-Dcanmou.probe=" + home.resolve("probe"));
            int status = java(options, "io.canmou.Training", List.of(home.toString(), home.resolve("shots").toString()));
            if (status != 0) {
                Files.deleteIfExists(cache);
                System.out.println("No fast start: the training run ended with " + status + ". The program works without it.");
            }
        } finally {
            deleteTree(home);
        }
    }

    private int java(List<String> options, String main, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Xmx2g", "-XX:+UseSerialGC", "-Xlog:disable", "-Xlog:all=error,aot*=off,cds*=off:stderr"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.add("-Djava.awt.headless=true");
        command.addAll(List.of("-Dcanmou.app=" + program.toAbsolutePath(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-cp", program.resolve("lib/canmou.jar").toString()));
        command.add(main);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(options.isEmpty() ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start().waitFor();
    }

    private static long newestIn(Path path) throws IOException {
        if (!Files.exists(path)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().lastModified()).max().orElse(0);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted((a, b) -> b.compareTo(a))::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }
}
