package io.canmou.substance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Initial isolation and protective action distances of one substance, as the emergency tables give them.
///
/// Source: Emergency Response Guidebook 2024, tables 1 and 3, and guide distances.
///
/// @param lines all lines; those of table 3 carry a container and a wind
public record TableDistances(String source, List<Line> lines) {
    public TableDistances {
        lines = List.copyOf(lines);
    }

    /// One line.
    ///
    /// @param container null: table 1
    /// @param night null: both
    /// @param wind null: any
    /// @param inWater true: the line "when spilled in water"
    public record Line(
            Spill spill,
            @Nullable Container container,
            @Nullable Boolean night,
            @Nullable WindWord wind,
            boolean inWater,
            double isolation,
            double protective,
            boolean atLeast) {}

    /// Size of the spill, table 1.
    public enum Spill {
        SMALL,
        LARGE
    }

    /// Wind of table 3: below 10, 10 to 20, above 20 km/h.
    public enum WindWord {
        LOW,
        MODERATE,
        HIGH;

        private static final double KMH = 1 / 3.6;

        /// The word for a wind at 10 m in m/s. Within a tenth above a limit the lower word holds, which is the
        /// safe side (rule W7).
        public static WindWord of(double windSpeed) {
            if (windSpeed <= 1.1 * 10 * KMH) {
                return LOW;
            }
            return windSpeed <= 1.1 * 20 * KMH ? MODERATE : HIGH;
        }
    }

    /// Containers of table 3, the largest first; `word` is the contract's.
    public enum Container {
        RAIL_TANK_CAR("railTankCar"),
        HIGHWAY_TANK("highwayTank"),
        NURSE_TANK("nurseTank"),
        TON_CYLINDERS("tonCylinders"),
        SMALL_OR_ONE_TON("smallOrOneTon"),
        SMALL_CYLINDERS("smallCylinders");

        private final String word;

        Container(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /// The line that stands for a fixed tank with `mass` (kg), which table 3 does not have (rule R15).
        public static Container ofFixedTank(double mass) {
            return mass <= 30_000 ? HIGHWAY_TANK : RAIL_TANK_CAR;
        }
    }

    /// Whether the large spills of this substance go by container and wind.
    public boolean byContainer() {
        return lines.stream().anyMatch(l -> l.container() != null);
    }

    /// The line for a spill; for a large one of a table-3 gas the container and the wind matter.
    ///
    /// Where the container has no line of its own, the nearest larger one that the table carries is taken; an
    /// unknown container is a highway tank (rules R14, R15). Empty: the tables have no line, so the guide's
    /// distances hold.
    public Optional<Line> line(
            Spill spill, boolean night, @Nullable Container container, WindWord wind, boolean inWater) {
        Container asked = container == null ? Container.HIGHWAY_TANK : container;
        return lines.stream()
                .filter(l -> l.spill() == spill && l.inWater() == inWater)
                .filter(l -> l.night() == null || l.night() == night)
                .filter(l -> l.wind() == null || l.wind() == wind)
                .filter(l -> l.container() == null || l.container().compareTo(asked) <= 0)
                .max(Comparator.comparing((Line l) -> l.container() == null ? asked : l.container())
                        .thenComparingDouble(Line::protective));
    }
}
