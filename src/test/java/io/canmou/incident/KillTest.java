package io.canmou.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A fact that was shown as saved is on disk, whenever the program is killed.
class KillTest {
    @TempDir
    Path folder;

    @Test
    void noSavedFactIsLostInTwentyKills() throws Exception {
        kill(20);
    }

    @Test
    @Tag("long")
    void noSavedFactIsLostInAThousandKills() throws Exception {
        kill(1_000);
    }

    private void kill(int times) throws Exception {
        Random random = new Random(42);
        List<Long> acknowledged = new ArrayList<>();
        int killedWhileWriting = 0;
        for (int i = 0; i < times; i++) {
            int before = acknowledged.size();
            writeUntilKilled(acknowledged, random.nextInt(400));
            killedWhileWriting += acknowledged.size() > before ? 1 : 0;
            assertAllThere(acknowledged, i);
        }
        assertThat(killedWhileWriting)
                .as("a run without kills in the midst of writing proves nothing")
                .isPositive();
    }

    private void writeUntilKilled(List<Long> acknowledged, int delay) throws IOException, InterruptedException {
        Path complaints = folder.resolve("child.err");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString(),
                        Long.toString(acknowledged.size()))
                .redirectError(complaints.toFile())
                .start();
        try (BufferedReader lines = child.inputReader()) {
            String first = lines.readLine();
            assertThat(first)
                    .as(() -> "opened after " + acknowledged.size() + " facts; the child said: " + said(complaints))
                    .isEqualTo("ready");
            Thread killer = Thread.ofPlatform().start(() -> {
                try {
                    if (!child.waitFor(delay, TimeUnit.MILLISECONDS)) {
                        child.toHandle().destroyForcibly(); // not the process: that would close the stream that is read
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith(".")) {
                    acknowledged.add(Long.valueOf(line.substring(0, line.length() - 1)));
                }
            }
            killer.join();
        }
        child.waitFor();
    }

    private static String said(Path complaints) {
        try {
            return Files.readString(complaints);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void assertAllThere(List<Long> acknowledged, int kill) {
        try (Store store = Store.open(folder, IncidentRepository.SCHEMA, Clock.systemUTC())) {
            List<Long> stored = store.read(handle ->
                    handle
                            .createQuery("SELECT content FROM fact WHERE incident = 'k'")
                            .mapTo(String.class)
                            .list()
                            .stream()
                            .map(text -> Math.round(Double.parseDouble(text)))
                            .toList());
            assertThat(stored).as("after kill %d", kill).containsAll(acknowledged);
            long inLog = store.changes().stream()
                    .filter(c -> c.entity().equals("fact"))
                    .count();
            assertThat(inLog).as("log and table agree after kill %d", kill).isEqualTo(stored.size());
        }
    }

    /// The child: saves facts one after the other and says each number once it is saved.
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) {
            long next = Long.parseLong(args[1]);
            Store store = Store.open(Path.of(args[0]), IncidentRepository.SCHEMA, Clock.systemUTC());
            IncidentRepository repository = new IncidentRepository(store, Clock.systemUTC());
            System.out.println("ready");
            System.out.flush();
            while (true) {
                repository.save("k", FactKey.AMOUNT, Fact.of((double) next, Origin.REPORTED, "child", Instant.EPOCH));
                System.out.println(next + ".");
                System.out.flush();
                next++;
            }
        }
    }
}
