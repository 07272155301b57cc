package io.canmou.ui;

import io.canmou.geo.Position;
import io.canmou.resource.Facility;
import io.canmou.resource.Resources;
import io.canmou.ui.incident.IncidentModel.Threads;
import io.canmou.ui.incident.Ledger;
import io.canmou.ui.incident.LogLine;
import io.canmou.ui.incident.MapSurface;
import io.canmou.ui.incident.TaskText;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Size;
import io.canmou.ui.shell.Theme;
import io.canmou.ui.shots.Studio;
import io.canmou.words.Words;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/// By hand: pictures of the screens over the waterworks situation. Arguments: folder, then language, theme, size.
public final class LookAtScreens {
    private LookAtScreens() {}

    static DesktopServices services(io.canmou.advice.Staff staff) {
        return new DesktopServices(
                new io.canmou.ui.incident.IncidentModel.Staffs(staff, Optional.empty()),
                Waterworks.CATALOGUE,
                () -> new Resources(
                        List.of(new Facility(
                                "F19",
                                "澜清水厂",
                                null,
                                "waterworks",
                                Waterworks.SITE,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(new Facility.Stock(
                                        "CY", "氯", "7782-50-5", "cylinder", 6, null, null, null, null, null, 1000.0)))),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                (q, n) -> List.of(),
                "沧澜区演练区域（虚构）",
                true,
                List.of(
                        new DesktopServices.DrillScenario("S1", Waterworks::facts),
                        new DesktopServices.DrillScenario("S2", Waterworks::facts),
                        new DesktopServices.DrillScenario("S3", Waterworks::facts)),
                drill -> Ledger.NONE,
                true,
                display -> MapSurface.blank(),
                (s, t, w) ->
                        new TaskText(t.action(), t.role(), "关窗停空调，上楼进内间，湿毛巾掩口鼻", "云团已到；步行撤出要 30 分，来不及", "5 分内全部应答"),
                (Position p) -> "50S QA 377 950",
                InstantSource.fixed(Waterworks.BEGAN.plusSeconds(220).toInstant()),
                new Threads(Runnable::run, Runnable::run, Runnable::run));
    }

    public static void main(String[] args) throws Exception {
        try {
            look(args);
        } catch (Throwable t) {
            t.printStackTrace();
        } finally {
            System.exit(0);
        }
    }

    private static void look(String[] args) throws Exception {
        Path out = Path.of(args[0]);
        Studio.open();
        Words words = Words.of(args[1]);
        Theme theme = Theme.valueOf(args[2]);
        Size size = Size.valueOf(args[3]);
        double w = size == Size.FIELD ? 1366 : 1920;
        double h = size == Size.FIELD ? 768 : 1080;
        String tail = "-" + args[1] + "-" + args[2] + "-" + args[3] + ".png";
        io.canmou.ui.Fonts.load();
        Display display = Studio.on(() -> new Display(words, theme, size, size.designPpi()));
        DesktopServices services = services(f -> args.length > 4 ? Waterworks.burning() : Waterworks.situation());
        DesktopModel model = Studio.on(() -> new DesktopModel(services, display));
        DesktopView view = Studio.on(() -> new DesktopView(display, model, services));
        Scene scene = Studio.scene(view, w, h);
        Studio.on(() -> {
            view.start().orElseThrow().focusFirst();
            ((javafx.scene.control.TextField) view.lookup("#what")).setText(words.chinese() ? "lv" : "chl");
            return 0;
        });
        ImageIO.write(Studio.picture(scene), "png", out.resolve("start" + tail).toFile());
        Studio.on(() -> {
            model.openDrill(Waterworks.facts());
            model.incident()
                    .orElseThrow()
                    .write(new LogLine(Waterworks.TOLD, "值班员：“喷液，两人未找到”", io.canmou.incident.Origin.REPORTED, ""));
            return 0;
        });
        ImageIO.write(
                Studio.picture(scene), "png", out.resolve("incident" + tail).toFile());
        Studio.on(() -> {
            view.incident().orElseThrow().showAssumed();
            return 0;
        });
        ImageIO.write(
                Studio.picture(scene), "png", out.resolve("assumed" + tail).toFile());
        Studio.on(() -> {
            view.incident().orElseThrow().refine(io.canmou.ui.incident.FactRow.Id.WIND);
            return 0;
        });
        ImageIO.write(Studio.picture(scene), "png", out.resolve("refine" + tail).toFile());
    }
}
