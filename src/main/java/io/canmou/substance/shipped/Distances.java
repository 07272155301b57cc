package io.canmou.substance.shipped;

import io.canmou.substance.TableDistances;
import io.canmou.substance.TableDistances.Container;
import io.canmou.substance.TableDistances.Line;
import io.canmou.substance.TableDistances.Spill;
import io.canmou.substance.TableDistances.WindWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/// Tables 1 and 3 of the emergency guide by UN number.
///
/// Several conditions may share a number (hazard zones A to D, a substance and its solution): then the farthest
/// counts, cell by cell, because a number alone does not tell them apart.
final class Distances {
    private static final double KM = 1000;

    private final Table table1;
    private final Table table3;

    Distances(Table table1, Table table3) {
        this.table1 = table1;
        this.table3 = table3;
    }

    /// The lines of the numbers in `un`, farthest first come; empty if the tables do not have them.
    Optional<TableDistances> of(List<String> un) {
        Map<Object, Line> lines = new LinkedHashMap<>();
        boolean byContainer = false;
        for (String number : un) {
            for (Row row : table1.rows(number)) {
                addTable1(row, lines);
            }
            for (Row row : table3.rows(number)) {
                byContainer = true;
                add(table3Line(row), lines);
            }
        }
        String source = byContainer ? "ERG 2024 tables 1 and 3" : "ERG 2024 table 1";
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableDistances(source, new ArrayList<>(lines.values())));
    }

    private static void addTable1(Row row, Map<Object, Line> lines) {
        boolean water = row.text("condition").equals("when spilled in water");
        List<String> plus = row.list("plus_values");
        for (Spill spill : Spill.values()) {
            String size = spill == Spill.SMALL ? "small" : "large";
            Double isolation = row.number(size + "_iso_m");
            for (boolean night : new boolean[] {false, true}) {
                String cell = size + (night ? "_night" : "_day");
                Double protective = row.number(cell + "_km", KM);
                if (isolation != null && protective != null) {
                    boolean atLeast = plus.contains(cell);
                    add(new Line(spill, null, night, null, water, isolation, protective, atLeast), lines);
                }
            }
        }
    }

    private static Line table3Line(Row row) {
        return new Line(
                Spill.LARGE,
                container(row.text("container")),
                row.text("time").equals("night"),
                WindWord.valueOf(row.text("wind").toUpperCase(java.util.Locale.ROOT)),
                false,
                known(row, "iso_m"),
                known(row, "protect_km") * KM,
                !row.text("plus").isEmpty());
    }

    private static double known(Row row, String column) {
        Double value = row.number(column);
        if (value == null) {
            throw new IllegalStateException("table3.csv, UN " + row.text("un") + ": no " + column);
        }
        return value;
    }

    private static @Nullable Container container(String word) {
        return Container.valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }

    private record Cell(
            Spill spill,
            @Nullable Container container,
            @Nullable Boolean night,
            @Nullable WindWord wind,
            boolean inWater) {}

    private static void add(Line line, Map<Object, Line> lines) {
        BinaryOperator<Line> farther = (a, b) -> new Line(
                a.spill(),
                a.container(),
                a.night(),
                a.wind(),
                a.inWater(),
                Math.max(a.isolation(), b.isolation()),
                Math.max(a.protective(), b.protective()),
                a.protective() >= b.protective() ? a.atLeast() : b.atLeast());
        lines.merge(new Cell(line.spill(), line.container(), line.night(), line.wind(), line.inWater()), line, farther);
    }

    /// The contract's keys for these lines: on land where there is such a line, else in water, and said so.
    static void put(TableDistances tables, Known known) {
        boolean land = tables.lines().stream().anyMatch(l -> !l.inWater());
        for (Line line : tables.lines()) {
            String size = line.spill() == Spill.SMALL ? "small" : "large";
            String time = Boolean.TRUE.equals(line.night()) ? ".night" : ".day";
            String source = tables.source() + (line.inWater() ? ", spilled in water" : "");
            String suffix = line.inWater() && land ? ".inWater" : "";
            if (line.container() == null) {
                known.put("isolation." + size + suffix, line.isolation(), "m", source);
                known.put("protect." + size + time + suffix, line.protective(), "m", source, line.atLeast());
            } else {
                String place = "large." + line.container().word();
                String wind =
                        line.wind() == null ? "" : "." + line.wind().name().toLowerCase(java.util.Locale.ROOT);
                known.put("isolation." + place, line.isolation(), "m", source);
                known.put("protect." + place + time + wind, line.protective(), "m", source, line.atLeast());
            }
        }
    }
}
