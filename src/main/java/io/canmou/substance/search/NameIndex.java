package io.canmou.substance.search;

import io.canmou.substance.Once;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds substances as commanders type: Chinese (whole, part, pinyin, initials, wrong characters of the same
/// sound), English, CAS, UN, plates, formulas; slips of the keyboard are tolerated.
///
/// Immutable, safe for several threads. Every query looks at every name: a few milliseconds for ten thousand
/// substances, so there is nothing to keep in step.
public final class NameIndex {
    /// With fewer straight hits slips are looked for, whatever the limit: the first hit does not depend on it.
    private static final int ENOUGH = 10;

    private final List<Named> all;
    private final Readings readings;
    private final String[][] names;
    private final PinyinName[][] pinyin;
    private final int[] initials;
    private final Once<Map<String, List<Integer>>> formulas = Once.of(this::readFormulas);
    private final Once<String[][]> sounds = Once.of(this::readSounds);
    private final Once<int[][]> masks = Once.of(this::readMasks);

    /// An index over `all`; results are places in it.
    public NameIndex(List<Named> all, Readings readings) {
        this.all = List.copyOf(all);
        this.readings = readings;
        names = new String[all.size()][];
        pinyin = new PinyinName[all.size()][];
        initials = new int[all.size()];
        for (int i = 0; i < names.length; i++) {
            fill(i, all.get(i));
        }
    }

    private void fill(int place, Named named) {
        List<String> spelt = new ArrayList<>(named.synonyms().size() + 2);
        List<PinyinName> chinese = new ArrayList<>();
        add(named.nameZh(), spelt, chinese);
        add(named.nameEn(), spelt, chinese);
        named.synonyms().forEach(s -> add(s, spelt, chinese));
        names[place] = spelt.toArray(String[]::new);
        pinyin[place] = chinese.toArray(PinyinName[]::new);
        chinese.forEach(c -> initials[place] |= c.initialLetters());
    }

    private Map<String, List<Integer>> readFormulas() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            String key = FormulaQuery.key(all.get(i).formula());
            if (!key.isEmpty()) {
                places.computeIfAbsent(key, k -> new ArrayList<>(1)).add(i);
            }
        }
        return places;
    }

    private String[][] readSounds() {
        String[][] spelt = new String[names.length][];
        for (int i = 0; i < spelt.length; i++) {
            spelt[i] = new String[names[i].length];
            for (int n = 0; n < names[i].length; n++) {
                String name = names[i][n];
                spelt[i][n] = Spelling.hasChinese(name) ? readings.spell(name) : name;
            }
        }
        return spelt;
    }

    private int[][] readMasks() {
        return Arrays.stream(sounds.get())
                .map(s -> Arrays.stream(s).mapToInt(Guess::letters).toArray())
                .toArray(int[][]::new);
    }

    private void add(String name, List<String> spelt, List<PinyinName> chinese) {
        String loose = Spelling.loose(name);
        spelt.add(loose);
        if (Spelling.hasChinese(loose)) {
            chinese.add(new PinyinName(loose, readings));
        }
    }

    /// What may be meant by `text`, best first, at most `limit`.
    public List<Hit> search(String text, int limit) {
        String query = Spelling.typed(text);
        String wanted = Spelling.loose(query);
        if (wanted.isEmpty() || limit <= 0) {
            return List.of();
        }
        List<Hit> hits = straight(query, wanted);
        String bare = Spelling.withoutPacking(wanted);
        if (hits.isEmpty() && !bare.equals(wanted)) {
            hits = straight(bare, bare);
        }
        if (hits.size() < Math.max(limit, ENOUGH) && wanted.length() > 1) {
            hits.addAll(new Guess(wanted, readings).search(all, names, sounds.get(), masks.get()));
        }
        if (hits.isEmpty()) {
            hits.addAll(wordByWord(query));
            hits.addAll(containing(query, wanted));
        }
        if (hits.isEmpty()) {
            hits.addAll(new Guess(wanted, readings).inside(all, names, masks.get()));
        }
        Set<Integer> places = new HashSet<>();
        return hits.stream()
                .sorted(Comparator.comparingInt((Hit h) -> h.cost())
                        .thenComparingInt(h -> all.get(h.place()).order())
                        .thenComparingInt(Hit::place))
                .filter(h -> places.add(h.place())) // found in two ways: the better one counts
                .limit(limit)
                .toList();
    }

    private List<Hit> straight(String query, String wanted) {
        NumberQuery number = NumberQuery.of(query);
        Shorthand shorthand = Shorthand.of(query);
        Set<Integer> byFormula = byFormula(query);
        String typed = Spelling.letters(query);
        boolean letters = typed.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == 'ü' || c >= '0' && c <= '9');
        int first = letters && Character.isLetter(typed.charAt(0)) ? 1 << (typed.charAt(0) - 'a') : 0;
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            int cost = number.empty() ? Hit.NONE : number.cost(all.get(i));
            cost = Math.min(cost, byName(i, wanted, shorthand));
            if (byFormula.contains(i)) {
                cost = Math.min(cost, Hit.cost(Hit.SYNONYM + 2, all.get(i).rank(), 5)); // isomers share it
            }
            if ((initials[i] & first) != 0) {
                cost = Math.min(cost, byPinyin(i, typed, shorthand));
            }
            if (cost != Hit.NONE) {
                hits.add(new Hit(i, cost));
            }
        }
        return hits;
    }

    /// The places with the formula `text`, the best known substance first; as it is written if anything is, else in
    /// any way that capitals may stand.
    public List<Integer> ofFormula(String text) {
        List<Integer> written = formulas.get().getOrDefault(FormulaQuery.key(text), List.of());
        return (written.isEmpty() ? byFormula(text) : written)
                .stream()
                        .sorted(Comparator.comparingInt(
                                        (Integer p) -> all.get(p).rank())
                                .thenComparing(p -> all.get(p).un().isEmpty())
                                .thenComparing(p -> p))
                        .toList();
    }

    private Set<Integer> byFormula(String query) {
        Set<Integer> places = new HashSet<>();
        for (String key : FormulaQuery.keys(query)) {
            places.addAll(formulas.get().getOrDefault(key, List.of()));
        }
        return places;
    }

    private int byName(int place, String wanted, Shorthand shorthand) {
        String[] spelt = names[place];
        int rank = all.get(place).rank();
        int best = Hit.NONE;
        for (int n = 0; n < spelt.length; n++) {
            int at = spelt[n].indexOf(wanted);
            if (at < 0) {
                continue;
            }
            int left = spelt[n].length() - wanted.length();
            boolean own = n < 2;
            int kind = left == 0
                    ? (own ? Hit.EXACT : Hit.SYNONYM + shorthand.doubtOfName())
                    : at > 0 ? Hit.INSIDE : own ? Hit.PREFIX : Hit.SYNONYM_PREFIX;
            best = Math.min(best, Hit.cost(kind, rank, left));
        }
        return best;
    }

    private int byPinyin(int place, String typed, Shorthand shorthand) {
        int rank = all.get(place).rank();
        int best = Hit.NONE;
        PinyinName[] chinese = pinyin[place];
        for (int n = 0; n < chinese.length; n++) {
            int misfit = chinese[n].misfit(typed);
            if (misfit == Hit.NONE) {
                continue;
            }
            int kind = switch (misfit) {
                case 0 -> chinese[n].length() == 1 ? Hit.SYNONYM + 5 : Hit.SYNONYM;
                case 1 -> Hit.PREFIX - 10;
                case 2 -> Hit.PREFIX;
                case 3 -> Hit.SYNONYM_PREFIX;
                case 10, 12 -> Hit.INSIDE + misfit - 10;
                default -> Hit.INSIDE + misfit + 20; // initials inside a name fit by chance
            };
            int doubt = kind + shorthand.doubtOfPinyin();
            best = Math.min(best, Hit.cost(doubt, rank, Math.min(n, 9) * 5 + chinese[n].length()));
        }
        return best;
    }

    /// English words in another order: chloride vinyl.
    private List<Hit> wordByWord(String query) {
        List<String> words = Arrays.stream(query.strip().split("[\\s,;/]+"))
                .map(Spelling::loose)
                .filter(w -> !w.isEmpty())
                .toList();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; words.size() > 1 && i < names.length; i++) {
            int shortest = Integer.MAX_VALUE;
            for (String name : names[i]) {
                if (name.length() < shortest && words.stream().allMatch(name::contains)) {
                    shortest = name.length();
                }
            }
            if (shortest < Integer.MAX_VALUE) {
                hits.add(new Hit(i, Hit.cost(Hit.SLIP, all.get(i).rank(), shortest)));
            }
        }
        return hits;
    }

    /// The longest known name inside a longer text: 液氯泄漏 holds 液氯, TDI泄漏 holds TDI.
    private List<Hit> containing(String query, String wanted) {
        Set<String> words = Set.of(Spelling.words(query));
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            int longest = 0;
            for (String name : names[i]) {
                if (name.length() > longest && tells(name, all.get(i).rank(), words, wanted)) {
                    longest = name.length();
                }
            }
            if (longest > 0) {
                hits.add(new Hit(i, Hit.cost(Hit.WORDS, all.get(i).rank(), wanted.length() - longest)));
            }
        }
        return hits;
    }

    /// Whether a name inside `text` says what it is: 氯味很大 begins with its gas, while 环氧树脂 is no oxygen and
    /// 天拿水 no water.
    private static boolean tells(String name, int rank, Set<String> words, String text) {
        if (name.length() == 1) {
            return rank <= Hit.COMMON && text.startsWith(name);
        }
        return text.contains(name) && (name.length() >= 4 || Spelling.hasChinese(name) || words.contains(name));
    }
}
