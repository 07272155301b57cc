package io.canmou.substance.unknown;

import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.Once;
import io.canmou.substance.TableDistances;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Ranks what an unnamed substance may be. Immutable, safe for several threads; the first ranking reads the
/// descriptions.
///
/// For a clue c that fits a substance to the degree f (0 to 1), with a share b of the catalogue fitting as well,
/// the logarithm of the likelihood ratio is ln((1 − q + (2q − 1) f) / (1 − q + (2q − 1) b)); q says how far
/// descriptions of that kind can be trusted ([ClueKind]). A feature that is not known adds nothing.
public final class UnknownSubstance {
    /// One that the clues make ten times less likely than the best is no longer credible.
    private static final double CREDIBLE = 2.3;

    /// Pa.
    private static final double ATMOSPHERE = 101_325;

    private final Catalogue catalogue;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Fit fit = new Fit(vocabulary);
    private final Profiles maker = new Profiles(vocabulary);
    private final Once<List<Profile>> profiles;

    /// Over the substances of `catalogue`.
    public UnknownSubstance(Catalogue catalogue) {
        this.catalogue = catalogue;
        profiles = Once.of(() -> maker.of(catalogue));
    }

    /// Understands `kind=value`.
    public ClueReading read(String text) {
        int at = text.indexOf('=');
        Optional<ClueKind> kind = at < 0 ? Optional.empty() : ClueKind.of(text.substring(0, at));
        if (kind.isEmpty()) {
            return new ClueReading.NoSuchKind(text);
        }
        Clue clue = new Clue(kind.get(), text.substring(at + 1).strip());
        return understood(clue) ? new ClueReading.Read(clue) : new ClueReading.NotUnderstood(clue.kind(), clue.value());
    }

    /// What can be said of `kind`, for a message to somebody whose word was not understood.
    public List<String> choices(ClueKind kind, boolean chinese) {
        return switch (kind) {
            case NEAR -> List.of();
            case READING -> fit.sensors().stream().map(s -> s + ">10").toList();
            case FIRE -> FireWords.choices(chinese);
            case PLACARD -> {
                List<String> choices = new ArrayList<>(List.of("2.3", "1017", "268", "268/1017"));
                choices.addAll(vocabulary.choices(kind, chinese));
                yield choices;
            }
            case STATE, COLOUR, ODOUR, VAPOUR, WATER, CONTAINER, LABEL, SYMPTOM -> vocabulary.choices(kind, chinese);
        };
    }

    private boolean understood(Clue clue) {
        return switch (clue.kind()) {
            case NEAR -> !clue.value().isEmpty();
            case READING -> Reading.of(clue.value()).filter(fit::knows).isPresent();
            case FIRE -> !FireWords.of(clue.value()).isEmpty();
            case PLACARD -> Placard.understood(clue.value(), vocabulary);
            case STATE, COLOUR, ODOUR, VAPOUR, WATER, CONTAINER, LABEL, SYMPTOM ->
                !vocabulary.terms(clue.kind(), clue.value()).isEmpty();
        };
    }

    /// Candidates, best first.
    public List<Candidate> rank(List<Clue> clues, Nearby nearby, int limit) {
        List<Profile> pool = pool(nearby);
        double[] score = new double[pool.size()];
        double[][] weight = new double[clues.size()][];
        for (int c = 0; c < clues.size(); c++) {
            weight[c] = weights(clues.get(c), pool);
        }
        for (int i = 0; i < score.length; i++) {
            score[i] = pool.get(i).prior() + nearby.prior(pool.get(i).entry().id());
            for (double[] one : weight) {
                score[i] += one[i];
            }
        }
        double best = java.util.Arrays.stream(score).max().orElse(0);
        double all = java.util.Arrays.stream(score)
                .map(s -> StrictMath.exp(s - best))
                .sum();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < score.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -score[i]).thenComparing(i -> i));
        return order.stream()
                .limit(limit)
                .map(i -> {
                    double[] weights = java.util.Arrays.stream(weight)
                            .mapToDouble(w -> w[i])
                            .toArray();
                    boolean about = nearby.prior(pool.get(i).entry().id()) > 0;
                    double share = StrictMath.exp(score[i] - best) / all;
                    return candidate(pool.get(i).entry(), share, clues, weights, about);
                })
                .toList();
    }

    private List<Profile> pool(Nearby nearby) {
        List<Profile> pool = new ArrayList<>(profiles.get());
        Set<String> there = new HashSet<>();
        pool.forEach(p -> there.add(p.entry().id()));
        Set<String> about = new HashSet<>(nearby.stored());
        about.addAll(nearby.carried());
        about.stream()
                .sorted()
                .filter(there::add)
                .forEach(id -> catalogue.byId(id).map(maker::profile).ifPresent(pool::add));
        return pool;
    }

    private double[] weights(Clue clue, List<Profile> pool) {
        double[] fits = new double[pool.size()];
        double sum = 0;
        double mass = 0;
        for (int i = 0; i < fits.length; i++) {
            OptionalDouble one = fit.of(clue, pool.get(i));
            fits[i] = one.orElse(Double.NaN);
            if (one.isPresent()) {
                double share = StrictMath.exp(pool.get(i).prior() / 2); // common ones count more, not all
                sum += share * one.getAsDouble();
                mass += share;
            }
        }
        double base = mass == 0 ? 0 : sum / mass;
        double q = vocabulary.telling(clue);
        double[] weights = new double[fits.length];
        for (int i = 0; i < fits.length; i++) {
            weights[i] = Double.isNaN(fits[i]) ? 0 : StrictMath.log(chance(q, fits[i]) / chance(q, base));
        }
        return weights;
    }

    private static double chance(double telling, double fits) {
        return 1 - telling + (2 * telling - 1) * fits;
    }

    private static Candidate candidate(Entry entry, double share, List<Clue> clues, double[] weights, boolean about) {
        List<Clue> why = new ArrayList<>();
        List<Clue> against = new ArrayList<>();
        for (int c = 0; c < weights.length; c++) {
            boolean near = clues.get(c).kind() == ClueKind.NEAR && about;
            if (weights[c] > 0.1 || near) {
                why.add(clues.get(c));
            } else if (weights[c] < -0.1) {
                against.add(clues.get(c));
            }
        }
        return new Candidate(entry, share, List.copyOf(why), List.copyOf(against), about);
    }

    /// Those that the clues still allow: not much less likely than the best.
    public List<Candidate> credible(List<Candidate> ranked) {
        if (ranked.isEmpty()) {
            return List.of();
        }
        double least = ranked.getFirst().share() * StrictMath.exp(-CREDIBLE);
        return ranked.stream().filter(c -> c.share() >= least).toList();
    }

    /// The credible candidate with the farthest zone, which decides the first answer (rule P5): by the farthest
    /// line of its table, else by the lowest level that disables (AEGL-2, else ERPG-2, PAC-2, a tenth of the IDLH).
    public Optional<Candidate> worst(List<Candidate> ranked) {
        return credible(ranked).stream().max(Comparator.comparingDouble(c -> danger(c.entry())));
    }

    private static double danger(Entry entry) {
        TableDistances tables = entry.tables();
        double reach = tables == null
                ? 0
                : tables.lines().stream()
                        .mapToDouble(TableDistances.Line::protective)
                        .max()
                        .orElse(0);
        return reach + vapourDanger(entry);
    }

    /// The lower the level, the farther it reaches; nothing where even saturated vapour stays below it.
    private static double vapourDanger(Entry entry) {
        var ppm = entry.substance().toxicity().ppm();
        double level = ppm.getOrDefault(
                "aegl2.60min",
                ppm.getOrDefault("erpg2", ppm.getOrDefault("pac2", 0.1 * ppm.getOrDefault("idlh", 1e7))));
        Entry.Value pressure = entry.values().get("vapourPressure");
        boolean stays = pressure != null && pressure.value() / ATMOSPHERE * 1e6 < level;
        return stays ? 0 : Math.min(1000, 100 / level);
    }
}
