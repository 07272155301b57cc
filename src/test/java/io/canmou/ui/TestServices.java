package io.canmou.ui;

import io.canmou.resource.Facility;
import io.canmou.resource.Resources;
import io.canmou.ui.incident.Archive;
import io.canmou.ui.incident.IncidentModel.Threads;
import io.canmou.ui.incident.Ledger;
import io.canmou.ui.incident.MapSurface;
import io.canmou.ui.incident.TaskText;
import io.canmou.ui.own.OwnModel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// The desktop's services over the waterworks situation: everything at once, nothing kept.
public final class TestServices {
    /// 3 min 40 s in.
    public static final Instant NOW = Waterworks.BEGAN.plusSeconds(220).toInstant();

    private TestServices() {}

    public static DesktopServices services(io.canmou.advice.Staff staff) {
        return services(staff, Archive.NONE, InstantSource.fixed(NOW));
    }

    /// The same with incidents that are kept, by another clock.
    public static DesktopServices services(io.canmou.advice.Staff staff, Archive archive, InstantSource clock) {
        return new DesktopServices(
                new io.canmou.ui.incident.IncidentModel.Staffs(staff, java.util.Optional.empty()),
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
                words -> (query, limit) -> List.of(io.canmou.ui.start.Where.point(Waterworks.SITE, query)),
                "沧澜区演练区域（虚构）",
                true,
                List.of(
                        new DesktopServices.DrillScenario("S1", Waterworks::facts),
                        new DesktopServices.DrillScenario("S2", Waterworks::facts),
                        new DesktopServices.DrillScenario("S3", Waterworks::facts)),
                drill -> Ledger.NONE,
                archive,
                true,
                display -> MapSurface.blank(),
                (s, t, w) ->
                        new TaskText(t.action(), t.role(), "关窗停空调，上楼进内间，湿毛巾掩口鼻", "云团已到；步行撤出要 30 分，来不及", "5 分内全部应答", ""),
                new DesktopServices.Naming(p -> "50S QA 377 950", (p, words) -> "澜清水厂"),
                (situation, words) -> java.util.Map.of(),
                new io.canmou.substance.sheet.Sheets()::of,
                OwnModel.Means.NONE,
                () -> {},
                clock,
                new Threads(Runnable::run, Runnable::run, Runnable::run));
    }
}
