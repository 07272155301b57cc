package io.canmou.ui.shots;

import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.WindTold;
import io.canmou.ui.DesktopModel;
import io.canmou.ui.DesktopServices;
import io.canmou.ui.DesktopView;
import io.canmou.ui.Fonts;
import io.canmou.ui.incident.FactRow;
import io.canmou.ui.incident.IncidentModel;
import io.canmou.ui.incident.IncidentView;
import io.canmou.ui.shell.Display;
import io.canmou.ui.start.StartModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextField;

/// The main job from the first start to the plan, with a picture of each screen.
public final class Shots {
    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();
    private static final long PAUSE = Duration.ofMillis(40).toNanos();
    private static final Duration INTO_IT = Duration.ofSeconds(220);

    private final ShotClock clock;
    private final Display display;
    private final Album album;
    private final DesktopModel model;
    private final DesktopView view;
    private final Scene scene;

    private Shots(DesktopServices services, ShotClock clock, Display display, Frame frame) throws IOException {
        this.clock = clock;
        this.display = display;
        this.album = new Album(frame.folder());
        this.model = Studio.on(() -> new DesktopModel(services, display));
        this.view = Studio.on(() -> new DesktopView(display, model, services));
        this.scene = Studio.scene(view, frame.width(), frame.height());
    }

    /// Where the pictures go and how large they are.
    public record Frame(Path folder, int width, int height) {}

    /// Goes through the job.
    ///
    /// @param facts of the incident that is gone through
    /// @return what is wrong with the pictures, one line each
    public static List<String> take(
            DesktopServices services, ShotClock clock, Display display, Frame frame, Facts facts) throws IOException {
        Studio.open();
        Fonts.load();
        Shots shots = new Shots(services, clock, display, frame);
        shots.start();
        shots.incident(facts);
        shots.weather(facts);
        return shots.album.faults();
    }

    private void start() {
        settle();
        album.take(scene, "first-start");
        type("#what", display.words().get().say("ui.shots.query"));
        await(() -> model.screen().get() instanceof DesktopModel.Screen.Start start
                && !start.model().substances().get().isEmpty());
        settle();
        album.take(scene, "search");
        Studio.run(view::openOwn);
        settle();
        album.take(scene, "own-substances");
        Studio.run(view::closeOwn);
    }

    private void incident(Facts facts) {
        open(facts);
        album.take(scene, "incident");
        panel(IncidentView::showAssumed, "assumed");
        panel(IncidentView::showBasis, "basis");
        panel(IncidentView::readAloud, "read-aloud");
        panel(v -> v.refine(FactRow.Id.SUBSTANCE), "substance-sheet");
        panel(v -> v.refine(FactRow.Id.AMOUNT), "refine-amount");
        panel(v -> v.refine(FactRow.Id.WIND), "refine-wind");
        Studio.run(() -> incidentView().back());
        panel(IncidentView::showTeams, "teams");
        Studio.run(() -> incidentView().back());
        Studio.run(() -> incidentView().switchFullMap());
        settle();
        album.take(scene, "full-map");
        Studio.run(() -> incidentView().switchFullMap());
        Studio.run(model::switchPlan);
        settle();
        album.take(scene, "plan");
    }

    private void weather(Facts facts) {
        Facts still = facts.without(FactKey.STABILITY);
        java.time.Instant told = facts.find(FactKey.TIME).map(f -> f.time()).orElse(clock.instant());
        open(StartModel.withWind(still, new WindTold.Unknown(), "", told));
        album.take(scene, "wind-unknown");
        open(StartModel.withWind(
                still, new WindTold.Calm(), display.words().get().say("ui.wind.calm"), told));
        album.take(scene, "calm");
    }

    private void open(Facts facts) {
        Studio.run(() -> model.openDrill(facts));
        await(() -> !model.incident().orElseThrow().computing().get());
        clock.advance(INTO_IT);
        Studio.run(model::tick);
        settle();
    }

    private void panel(java.util.function.Consumer<IncidentView> show, String name) {
        Studio.run(() -> show.accept(incidentView()));
        settle();
        album.take(scene, name);
    }

    private IncidentView incidentView() {
        return view.incident().orElseThrow();
    }

    private void type(String field, String text) {
        Studio.run(() -> {
            TextField input = (TextField) view.lookup(field);
            input.requestFocus();
            input.setText(text);
        });
    }

    /// Waits until nothing that is seen is still on its way.
    private void settle() {
        await(() -> {
            view.applyCss();
            view.layout();
            boolean computing = model.incident()
                    .map(IncidentModel::computing)
                    .map(c -> c.get())
                    .orElse(false);
            return !computing && view.settled();
        });
    }

    private void await(BooleanSupplier done) {
        long start = System.nanoTime();
        int good = 0;
        while (good < 3 && System.nanoTime() - start < PATIENCE) {
            good = Studio.on(done::getAsBoolean) ? good + 1 : 0;
            LockSupport.parkNanos(PAUSE);
        }
    }
}
