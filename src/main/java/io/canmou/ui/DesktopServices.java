package io.canmou.ui;

import io.canmou.advice.Situation;
import io.canmou.geo.Position;
import io.canmou.incident.Facts;
import io.canmou.resource.Resources;
import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.sheet.Sheet;
import io.canmou.ui.incident.Archive;
import io.canmou.ui.incident.IncidentModel.Staffs;
import io.canmou.ui.incident.IncidentModel.Threads;
import io.canmou.ui.incident.Ledger;
import io.canmou.ui.incident.MapSurface;
import io.canmou.ui.incident.TaskText;
import io.canmou.ui.own.OwnModel;
import io.canmou.ui.shell.Display;
import io.canmou.ui.start.PlaceFinder;
import io.canmou.words.Words;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/// Everything that the desktop is given; it makes none of it itself.
///
/// @param regionName name of the region that is open, empty: none
/// @param drillRegion whether the region is a drill's
/// @param ledger makes the ledger of an incident; its argument: whether it is a drill
/// @param places makes the search for places, which answers in the words of the moment
/// @param archive the incidents that can go on
/// @param map makes the map of a screen
/// @param naming says positions in words
/// @param plans writes the plan of a situation
/// @param sheets makes the sheet of a substance
/// @param own the user's own substances
/// @param warm wakes what the first search and the first assessment need; called off the JavaFX thread
public record DesktopServices(
        Staffs staffs,
        Catalogue catalogue,
        Supplier<Resources> resources,
        Function<Supplier<Words>, PlaceFinder> places,
        String regionName,
        boolean drillRegion,
        List<DrillScenario> drills,
        Function<Boolean, Ledger> ledger,
        Archive archive,
        boolean kept,
        Function<Display, MapSurface> map,
        TaskText.Source texts,
        Naming naming,
        PlanMaker plans,
        Function<Entry, Sheet> sheets,
        OwnModel.Means own,
        Runnable warm,
        InstantSource clock,
        Threads threads) {
    public DesktopServices {
        drills = List.copyOf(drills);
    }

    /// A position in words.
    ///
    /// @param grid in grid coordinates, for the radio
    /// @param place the facility or place that it lies at; empty: none known
    public record Naming(Function<Position, String> grid, BiFunction<Position, Words, String> place) {}

    /// Writes a plan's files, by name.
    @FunctionalInterface
    public interface PlanMaker {
        Map<String, byte[]> write(Situation situation, Words words);
    }

    /// A scenario that is ready to be opened; its name is `ui.drill.ID`.
    public record DrillScenario(String id, Supplier<Facts> facts) {}
}
