package io.canmou.substance.unknown;

import io.canmou.substance.shipped.Row;
import io.canmou.substance.shipped.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// How well one clue fits one profile: 1 as described, 0 the contrary; empty where the feature is not known.
final class Fit {
    private final Vocabulary vocabulary;
    private final Map<String, Map<String, Double>> sensors = new HashMap<>();

    Fit(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Row row : Table.shipped("sensors").rows()) {
            Double response = row.number("response");
            sensors.computeIfAbsent(row.text("sensor"), k -> new HashMap<>())
                    .put(row.text("id"), response == null ? 0 : response);
        }
    }

    OptionalDouble of(Clue clue, Profile profile) {
        return switch (clue.kind()) {
            case PLACARD -> Placard.fit(clue.value(), vocabulary, profile);
            case READING ->
                Reading.of(clue.value()).map(r -> reading(r, profile)).orElse(OptionalDouble.empty());
            case FIRE -> fire(clue.value(), profile);
            case NEAR -> OptionalDouble.empty(); // counted in the prior
            case STATE, COLOUR, ODOUR, VAPOUR, WATER, CONTAINER, LABEL, SYMPTOM ->
                terms(clue.kind(), vocabulary.terms(clue.kind(), clue.value()), profile);
        };
    }

    /// Several terms in one clue (yellow, green) each count; the mean says how far they are all there.
    private OptionalDouble terms(ClueKind kind, List<String> terms, Profile profile) {
        Map<String, Double> known = profile.features().get(kind);
        if (known == null || terms.isEmpty()) {
            return OptionalDouble.empty();
        }
        return terms.stream()
                .mapToDouble(t -> known.entrySet().stream()
                        .mapToDouble(e -> e.getValue() * vocabulary.likeness(kind, t, e.getKey()))
                        .max()
                        .orElse(0))
                .average();
    }

    /// Whether it ignites by itself is known of all, by the classification; flames are described of some.
    private OptionalDouble fire(String value, Profile profile) {
        Map<String, Double> known = profile.features().getOrDefault(ClueKind.FIRE, Map.of());
        return FireWords.of(value).stream()
                .filter(said -> !known.isEmpty() || said.equals(FireWords.BY_ITSELF))
                .mapToDouble(said -> known.getOrDefault(said, 0.0))
                .average();
    }

    private OptionalDouble reading(Reading reading, Profile profile) {
        double seen = response(reading.sensor(), profile);
        if (Double.isNaN(seen)) {
            return OptionalDouble.empty();
        }
        if (reading.positive()) {
            return OptionalDouble.of(seen);
        }
        // a sensor that shows nothing proves little (it stood beside the plume): half of the contrary
        return OptionalDouble.of(0.75 - 0.5 * seen);
    }

    private double response(String sensor, Profile profile) {
        Profile.Physical physical = profile.physical();
        return switch (sensor) {
            case "lel" -> physical.flammable() ? (physical.volatileEnough() ? 1 : 0.2) : 0;
            case "o2-" -> physical.displacesAir() ? 1 : physical.volatileEnough() ? 0.4 : 0.1;
            case "o2+" -> profile.entry().id().equals("7782-44-7") ? 1 : 0.02;
            case "pid" -> physical.ionised() && physical.volatileEnough() ? 1 : 0.05;
            case "ph-" -> physical.acidity() < 0 ? 1 : 0;
            case "ph+" -> physical.acidity() > 0 ? 1 : 0;
            default -> {
                Map<String, Double> responses = sensors.get(sensor);
                yield responses == null
                        ? Double.NaN
                        : responses.getOrDefault(profile.entry().id(), 0.0);
            }
        };
    }

    /// The names of all sensors.
    List<String> sensors() {
        return Stream.concat(
                        Stream.of("lel", "o2", "pid", "ph"),
                        sensors.keySet().stream().sorted())
                .toList();
    }

    /// Whether there is a sensor of this name.
    boolean knows(Reading reading) {
        return reading.sensor().matches("lel|o2[-+]|pid|ph[-+]") || sensors.containsKey(reading.sensor());
    }
}
