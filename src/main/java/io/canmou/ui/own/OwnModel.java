package io.canmou.ui.own;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.canmou.hazard.Fault;
import io.canmou.substance.own.OwnReader;
import io.canmou.substance.own.OwnReading;
import io.canmou.substance.own.OwnSubstance;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A user's own substances and what came of the last change. Knows no controls; reads, checks and keeps off the
/// JavaFX thread.
public final class OwnModel {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ReadOnlyObjectWrapper<List<OwnSubstance>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(new Outcome.Nothing());
    private final Means means;
    private final Executor work;
    private final Executor screen;

    /// What it works with.
    ///
    /// @param reader reads and checks; opened when it is first needed
    public record Means(Supplier<OwnReader> reader, OwnShelf shelf) {
        /// Reads nothing and keeps nothing.
        public static final Means NONE = new Means(
                () -> {
                    throw new IllegalStateException("no catalogue");
                },
                OwnShelf.NONE);
    }

    /// @param work reads, checks and keeps
    /// @param screen runs work on the JavaFX thread
    public OwnModel(Means means, Executor work, Executor screen) {
        this.means = means;
        this.work = work;
        this.screen = screen;
        work.execute(() -> {
            List<OwnSubstance> known = means.shelf().all();
            screen.execute(() -> all.set(known));
        });
    }

    /// What came of the last change.
    public sealed interface Outcome {
        /// Nothing was changed yet.
        record Nothing() implements Outcome {}

        /// All of these are on disk.
        record Kept(List<OwnSubstance> substances) implements Outcome {}

        /// One is taken away.
        record Removed() implements Outcome {}

        /// Nothing was taken, for these reasons; the path of each names item or row and field.
        record Faulty(List<Fault> faults) implements Outcome {}

        /// It could not be read or kept.
        record Failed(String message) implements Outcome {}
    }

    /// All own substances.
    public ReadOnlyObjectProperty<List<OwnSubstance>> all() {
        return all.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /// Adds or corrects the substance that a form describes: texts by the names of the fields, several numbers or
    /// synonyms parted by commas.
    public void save(Map<String, String> fields) {
        Map<String, String> cells = new TreeMap<>();
        fields.forEach((name, text) -> {
            if (!text.isBlank()) {
                boolean several = name.equals("un") || name.equals("synonyms");
                cells.put(name, several ? text.strip().replaceAll("\\s*[,，、;；|]\\s*", "|") : text.strip());
            }
        });
        change(() -> means.reader().get().json(json(cells)));
    }

    /// Takes all substances of a CSV or JSON file, or none of them.
    public void read(Path file) {
        change(() -> {
            String text = text(Files.readAllBytes(file));
            boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
            return json ? means.reader().get().json(text) : means.reader().get().csv(text);
        });
    }

    /// Takes one away; the log keeps it.
    public void remove(String id) {
        run(() -> {
            means.shelf().remove(id);
            return new Outcome.Removed();
        });
    }

    private interface Reading {
        OwnReading read() throws IOException;
    }

    private interface Step {
        Outcome take() throws IOException;
    }

    private void change(Reading reading) {
        run(() -> switch (reading.read()) {
            case OwnReading.Faulty faulty -> new Outcome.Faulty(faulty.faults());
            case OwnReading.Read read -> {
                means.shelf().save(read.substances());
                yield new Outcome.Kept(read.substances());
            }
        });
    }

    private void run(Step step) {
        work.execute(() -> {
            Outcome came = outcome(step);
            List<OwnSubstance> known =
                    came instanceof Outcome.Failed ? all.get() : means.shelf().all();
            screen.execute(() -> {
                all.set(known);
                outcome.set(came);
            });
        });
    }

    private static Outcome outcome(Step step) {
        try {
            return step.take();
        } catch (IOException | RuntimeException e) {
            org.slf4j.LoggerFactory.getLogger(OwnModel.class).error("own substance not taken", e);
            return new Outcome.Failed(String.valueOf(e.getMessage()));
        }
    }

    private static String json(Map<String, String> cells) {
        try {
            return JSON.writeValueAsString(cells);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Office programs in China write GB 18030 where they do not write UTF-8.
    private static String text(byte[] bytes) throws CharacterCodingException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return Charset.forName("GB18030")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }
}
