package io.canmou.advice.forces;

import io.canmou.advice.Situation.Stock;
import io.canmou.advice.rules.Defaults;
import io.canmou.resource.Supply;
import io.canmou.route.RoadNetwork.Reach;
import io.canmou.route.RoadNetwork.Travel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What lies in stores of what is asked for: nothing of what has expired, half of what nobody checked for a year
/// (C5), nothing in a unit that says nothing of the code, nothing that no road leads from.
public final class Stores {
    private final Defaults defaults;
    private final Needs needs;
    private final List<Supply> supplies;
    private final Roads roads;

    /// @param slower how much longer drives take today
    /// @param night whether the keepers have to be woken
    public record Roads(Travel toStaging, double slower, boolean night) {}

    public Stores(Defaults defaults, Needs needs, List<Supply> supplies, Roads roads) {
        this.defaults = defaults;
        this.needs = needs;
        this.supplies = supplies;
        this.roads = roads;
    }

    /// @param counted the first to arrive first
    /// @param left the stocks that are not counted because of their unit, amount or way
    record Found(List<Stock> counted, List<Supply> left) {
        double amount() {
            return counted.stream().mapToDouble(Stock::amount).sum();
        }
    }

    /// The stocks for a need.
    Found of(Need need, LocalDate date) {
        List<Stock> counted = new ArrayList<>();
        List<Supply> left = new ArrayList<>();
        List<Needs.StockUnit> units = need.codes().stream()
                .flatMap(code -> needs.stocks(code).stream())
                .toList();
        for (Supply supply : supplies) {
            boolean asked = units.stream()
                    .anyMatch(u -> u.item().equalsIgnoreCase(supply.item().strip()));
            if (!asked || expired(supply, date)) {
                continue;
            }
            counted(supply, units, date).ifPresentOrElse(counted::add, () -> left.add(supply));
        }
        counted.sort(Comparator.comparingDouble(Stock::arrival).thenComparing(Stock::id));
        return new Found(List.copyOf(counted), List.copyOf(left));
    }

    private Optional<Stock> counted(Supply supply, List<Needs.StockUnit> units, LocalDate date) {
        Double has = supply.amount();
        Optional<Reach> way = roads.toStaging().reach(supply.position());
        return units.stream()
                .filter(u -> u.item().equalsIgnoreCase(supply.item().strip()))
                .filter(u -> u.unit().equalsIgnoreCase(supply.unit().strip()))
                .findFirst()
                .filter(u -> has != null && way.isPresent())
                .map(u -> new Stock(
                        supply.id(),
                        supply.name(),
                        supply.nameEn(),
                        (has == null ? 0 : has) * u.share() * trusted(supply, date),
                        keepers() + way.orElseThrow().time() * roads.slower()));
    }

    private static boolean expired(Supply supply, LocalDate date) {
        LocalDate until = supply.expires();
        return until != null && until.isBefore(date);
    }

    private double trusted(Supply supply, LocalDate date) {
        LocalDate checked = supply.checked();
        boolean stale = checked != null
                && checked.plusMonths((long) defaults.number("C5", "staleMonths"))
                        .isBefore(date);
        return stale ? defaults.number("C5", "staleShare") : 1;
    }

    /// s until somebody has opened and loaded: no list says it, so what the rules give for others (A1).
    private double keepers() {
        return defaults.numbers("A1", "other")[roads.night() ? 1 : 0];
    }
}
