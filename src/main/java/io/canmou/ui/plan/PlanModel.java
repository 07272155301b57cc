package io.canmou.ui.plan;

import io.canmou.advice.Situation;
import io.canmou.ui.DesktopServices.PlanMaker;
import io.canmou.ui.incident.IncidentModel;
import io.canmou.ui.incident.IncidentModel.Threads;
import io.canmou.words.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The plan of the situation of the moment, as a picture of its printed page, and its files. Knows no controls.
public final class PlanModel {
    private static final float DPI = 132;

    private final ReadOnlyObjectWrapper<Plan> plan = new ReadOnlyObjectWrapper<>(new Plan.Making());
    private final AtomicLong newest = new AtomicLong();
    private final IncidentModel incident;
    private final PlanMaker maker;
    private final Threads threads;

    public PlanModel(IncidentModel incident, PlanMaker maker, Threads threads) {
        this.incident = incident;
        this.maker = maker;
        this.threads = threads;
    }

    /// What can be shown.
    public sealed interface Plan {
        /// It is being written.
        record Making() implements Plan {}

        /// The page, and all files by name.
        record Made(BufferedImage page, Map<String, byte[]> files) implements Plan {}

        /// It could not be written.
        record Failed(String message) implements Plan {}
    }

    public ReadOnlyObjectProperty<Plan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// The situation that is planned for.
    public ReadOnlyObjectProperty<Optional<Situation>> situation() {
        return incident.situation();
    }

    /// Writes the plan in `words`; a later call overtakes an earlier one.
    public void make(Words words) {
        long ticket = newest.incrementAndGet();
        Optional<Situation> situation = incident.situation().get();
        if (situation.isEmpty()) {
            return;
        }
        threads.work().execute(() -> {
            if (ticket != newest.get()) {
                return; // overtaken while it waited
            }
            Plan made = made(situation.get(), words);
            threads.screen().execute(() -> {
                if (ticket == newest.get()) {
                    plan.set(made);
                }
            });
        });
    }

    private Plan made(Situation situation, Words words) {
        try {
            Map<String, byte[]> files = maker.write(situation, words);
            byte[] pdf = files.get("plan.pdf");
            if (pdf == null) {
                return new Plan.Failed("plan.pdf");
            }
            try (PDDocument document = Loader.loadPDF(pdf)) {
                return new Plan.Made(new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB), files);
            }
        } catch (IOException | RuntimeException e) {
            org.slf4j.LoggerFactory.getLogger(PlanModel.class).error("the plan could not be written", e);
            return new Plan.Failed(String.valueOf(e.getMessage()));
        }
    }

    /// Writes all files into `folder`; empty: done, else what went wrong.
    public Optional<String> export(Path folder) {
        if (!(plan.get() instanceof Plan.Made made)) {
            return Optional.of("");
        }
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : made.files().entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
