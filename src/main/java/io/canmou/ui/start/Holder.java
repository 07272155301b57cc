package io.canmou.ui.start;

import io.canmou.geo.Position;
import io.canmou.resource.Facility;
import io.canmou.resource.Facility.Stock;
import io.canmou.resource.Resources;
import io.canmou.substance.Entry;
import io.canmou.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Somebody in the region who holds a substance.
///
/// @param nameEn empty: it has no English name
/// @param mass kg of it altogether, as registered; zero: not registered
/// @param vessels number of vessels
/// @param form of the largest vessel
public record Holder(String id, String name, String nameEn, Position position, double mass, int vessels, String form) {
    /// All who hold `entry`, the largest first.
    public static List<Holder> of(Entry entry, Resources resources) {
        return resources.facilities().stream()
                .filter(f -> f.stocks().stream().anyMatch(s -> holds(s, entry)))
                .map(f -> holder(
                        f, f.stocks().stream().filter(s -> holds(s, entry)).toList()))
                .sorted(Comparator.comparingDouble(Holder::mass).reversed())
                .toList();
    }

    /// Its name in the user's language, where it has one.
    public String name(Words words) {
        return words.chinese() || nameEn.isEmpty() ? name : nameEn;
    }

    private static boolean holds(Stock stock, Entry entry) {
        return entry.cas() != null && Objects.equals(stock.cas(), entry.cas());
    }

    private static Holder holder(Facility facility, List<Stock> stocks) {
        double mass = stocks.stream().mapToDouble(Holder::massOf).sum();
        Stock largest =
                stocks.stream().max(Comparator.comparingDouble(Holder::massOf)).orElseThrow();
        return new Holder(
                facility.id(),
                facility.name(),
                Objects.requireNonNullElse(facility.nameEn(), ""),
                facility.position(),
                mass,
                stocks.stream().mapToInt(Stock::count).sum(),
                largest.form());
    }

    private static double massOf(Stock stock) {
        Double each = stock.massEach();
        return each == null ? 0 : each * Math.max(1, stock.count());
    }
}
