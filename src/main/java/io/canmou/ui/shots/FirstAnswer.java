package io.canmou.ui.shots;

import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.WindTold;
import io.canmou.ui.Desktop;
import io.canmou.ui.DesktopModel;
import io.canmou.ui.DesktopModel.Screen;
import io.canmou.ui.DesktopServices;
import io.canmou.ui.DesktopView;
import io.canmou.ui.Fonts;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Size;
import io.canmou.ui.shell.Theme;
import io.canmou.ui.start.StartModel;
import io.canmou.ui.start.What;
import io.canmou.ui.start.Where;
import io.canmou.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javafx.scene.Scene;

/// How long the commander waits: from the third input until the zone is painted.
public final class FirstAnswer {
    private static final int WARM_UP = 3;
    private static final long PATIENCE = 30_000_000_000L;

    private FirstAnswer() {}

    /// Milliseconds of each of `samples` incidents, the place of the first drill, chlorine, wind from all sides.
    public static List<Double> times(Function<Executor, DesktopServices> opener, int samples) {
        Studio.open();
        Fonts.load();
        DesktopServices services = opener.apply(Desktop.screen());
        Display display = new Display(Words.ZH, Theme.DAY, Size.FIELD, Size.FIELD.designPpi());
        DesktopModel model = Studio.on(() -> new DesktopModel(services, display));
        DesktopView view = Studio.on(() -> new DesktopView(display, model, services));
        Scene scene = Studio.scene(view, 1366, 768);
        Facts drill = services.drills().getFirst().facts().get();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < samples + WARM_UP; i++) {
            Studio.run(model::begin);
            StartModel inputs = ((Screen.Start) model.screen().get()).model();
            Studio.run(() -> {
                inputs.choose(new What.Known(
                        services.catalogue().search("UN 1017", 1).getFirst(),
                        drill.value(FactKey.SUBSTANCE).orElseThrow()));
                inputs.choose(Where.point(drill.value(FactKey.SITE).orElseThrow(), ""));
            });
            double from = i * 12.0 % 360;
            long start = System.nanoTime();
            Studio.run(() -> inputs.choose(new WindTold.Blowing(from, 2.0, null), ""));
            painted(model, scene, start);
            double time = (System.nanoTime() - start) / 1e6;
            if (i >= WARM_UP) {
                times.add(time);
            }
        }
        return times;
    }

    /// Waits for the first situation, then paints what shows it.
    private static void painted(DesktopModel model, Scene scene, long start) {
        boolean there = false;
        while (!there && System.nanoTime() - start < PATIENCE) {
            there = Studio.on(() ->
                    model.incident().map(i -> i.situation().get().isPresent()).orElse(false));
            if (!there) {
                LockSupport.parkNanos(1_000_000);
            }
        }
        Studio.picture(scene);
    }
}
