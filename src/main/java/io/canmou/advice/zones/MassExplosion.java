package io.canmou.advice.zones;

import io.canmou.resource.Facility;
import io.canmou.substance.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What may explode in mass when it burns, by class and by name: a list on paper holds names alone.
enum MassExplosion {
    /// Ammonium nitrate and what is made of it.
    NITRATE,
    /// Class 1, fireworks, nitrocellulose, organic peroxides.
    EXPLOSIVE,
    /// Oxidisers that have exploded in store fires with what lay beside them: chlorates, hypochlorite, hydrogen
    /// peroxide.
    OXIDISER;

    private static final String AMMONIUM_NITRATE = "6484-52-2";
    private static final List<String> NITRATES = List.of("硝酸铵", "ammonium nitrate", "硝铵", "硝基复合肥");
    private static final List<String> EXPLOSIVES = List.of(
            "火药",
            "炸药",
            "雷管",
            "explosive",
            "gunpowder",
            "black powder",
            "flash powder",
            "硝化棉",
            "硝化纤维",
            "硝化甘油",
            "硝化纸",
            "nitrocellulose",
            "cellulose nitrate",
            "nitroglycerin",
            "tnt",
            "三硝基",
            "trinitro",
            "苦味酸",
            "picric",
            "黑索金",
            "太安");
    private static final List<String> FIREWORKS =
            List.of("烟花", "爆竹", "鞭炮", "烟火", "firework", "firecracker", "pyrotechnic");
    private static final List<String> PEROXIDES = List.of("过氧", "peroxide", "peroxy");
    private static final List<String> HYDROGEN_PEROXIDE = List.of("过氧化氢", "双氧水", "hydrogen peroxide");
    private static final List<String> OXIDISERS =
            List.of("氯酸", "次氯酸钙", "chlorate", "calcium hypochlorite", "高锰酸", "permanganate");

    /// Of a catalogue entry; empty: it does not explode in mass by burning.
    static Optional<MassExplosion> of(Entry entry) {
        if (AMMONIUM_NITRATE.equals(entry.cas())) {
            return Optional.of(NITRATE);
        }
        if (entry.hazardClass().startsWith("1") || entry.hazardClass().startsWith("5.2")) {
            return Optional.of(EXPLOSIVE);
        }
        Optional<MassExplosion> named = named(entry.nameEn() + " " + entry.nameZh());
        return named.isEmpty() && entry.hazardClass().startsWith("5.1") ? Optional.of(OXIDISER) : named;
    }

    /// Of a vessel or a heap in a list.
    static Optional<MassExplosion> of(Facility.Stock stock) {
        return AMMONIUM_NITRATE.equals(stock.cas()) ? Optional.of(NITRATE) : named(stock.substance());
    }

    private static Optional<MassExplosion> named(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        if (holds(name, NITRATES)) {
            return Optional.of(NITRATE);
        }
        if (holds(name, HYDROGEN_PEROXIDE)) {
            return Optional.of(OXIDISER);
        }
        if (holds(name, EXPLOSIVES) || holds(name, FIREWORKS) || holds(name, PEROXIDES)) {
            return Optional.of(EXPLOSIVE);
        }
        return holds(name, OXIDISERS) ? Optional.of(OXIDISER) : Optional.empty();
    }

    /// Whether a list calls it fireworks, of which less explodes than of blasting agents.
    static boolean fireworks(Facility.Stock stock) {
        return holds(stock.substance().toLowerCase(Locale.ROOT), FIREWORKS);
    }

    private static boolean holds(String name, List<String> words) {
        return words.stream().anyMatch(name::contains);
    }

    /// kg of a stock in all its vessels; null where the list does not say.
    static @Nullable Double mass(Facility.Stock stock) {
        return stock.massEach() == null ? null : (Double) (stock.massEach() * Math.max(1, stock.count()));
    }
}
