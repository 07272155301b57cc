package io.canmou.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.hazard.Envelope;
import io.canmou.hazard.Fault;
import io.canmou.hazard.HazardOutcome;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.SourceTerm;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Warning;
import io.canmou.hazard.Zone;
import io.canmou.hazard.harm.Domino;
import io.canmou.hazard.harm.Harm;
import io.canmou.hazard.substance.Substance;
import io.canmou.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Writes what the engine found as the result object of the contract (`assess`).
///
/// @param words in which the messages are worded
public record ResultWriter(Words words) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /// The faults of a scenario in its place.
    public ObjectNode faults(@Nullable Object id, List<Fault> faults) {
        ObjectNode node = NODES.objectNode();
        node.putPOJO("id", id);
        ArrayNode errors = node.putArray("errors");
        for (Fault fault : faults) {
            errors.addObject().put("path", fault.path()).put("message", message(fault));
        }
        return node;
    }

    /// The sentence of a fault.
    public String message(Fault fault) {
        return words.say("fault." + fault.code(), worded(fault.arguments()));
    }

    /// The result of one scenario; the faults in its place if the engine refused.
    public ObjectNode result(ScenarioInput input, Verdict verdict, double computeTime) {
        return switch (verdict) {
            case Verdict.Refused refused -> faults(input.id(), refused.faults());
            case Verdict.Assessed assessed -> assessed(input, assessed, computeTime);
        };
    }

    private ObjectNode assessed(ScenarioInput input, Verdict.Assessed found, double computeTime) {
        ObjectNode node = NODES.objectNode();
        node.putPOJO("id", input.id());
        node.put("model", found.model());
        List<Warning> all = new ArrayList<>(input.warnings());
        all.addAll(found.warnings());
        node.set("warnings", warnings(all));
        node.set("source", found.source() == null ? NODES.nullNode() : source(found.source()));
        node.set("zones", zones(found.zones(), input.site()));
        if (!found.zonesExposureTrue().isEmpty()) {
            node.set("zonesExposureTrue", zones(found.zonesExposureTrue(), input.site()));
        }
        if (input.scenario().everyHazard()) {
            node.set("hazards", hazards(found.hazards()));
            node.set("envelopes", envelopes(found.envelopes(), input.site()));
        }
        node.set("receptors", receptors(found.receptors(), input.scenario().substance()));
        node.set("quantities", quantities(found.quantities()));
        node.put("computeTime", JsonNumbers.six(computeTime));
        return node;
    }

    /// Warnings with their sentences.
    public ArrayNode warnings(List<Warning> warnings) {
        ArrayNode list = NODES.arrayNode();
        for (Warning warning : warnings) {
            list.addObject().put("code", warning.code()).put("message", message(warning));
        }
        return list;
    }

    /// The sentence of a warning.
    public String message(Warning warning) {
        return words.say("warning." + warning.code(), worded(warning.arguments()));
    }

    private static Object[] worded(List<Object> arguments) {
        return arguments.stream()
                .map(a -> a instanceof Double number ? JsonNumbers.text(number) : a)
                .toArray();
    }

    private static ObjectNode source(SourceTerm source) {
        ObjectNode node = NODES.objectNode();
        ArrayNode series = node.putArray("series");
        for (SourceTerm.Row row : source.rows()) {
            ObjectNode line = series.addObject();
            number(line, "time", row.time());
            number(line, "vapourRate", row.vapourRate());
            number(line, "liquidRate", row.liquidRate());
            number(line, "temperature", row.temperature());
        }
        number(node, "totalMass", source.totalMass());
        number(node, "vapourMass", source.vapourMass());
        number(node, "poolDiameter", source.poolDiameter());
        return node;
    }

    /// Zones of the contract; geometry only with a site.
    public ArrayNode zones(List<Zone> zones, @Nullable Position site) {
        ArrayNode list = NODES.arrayNode();
        zones.forEach(zone -> list.add(zone(zone, site)));
        return list;
    }

    private static ObjectNode zone(Zone zone, @Nullable Position site) {
        ObjectNode node = NODES.objectNode();
        node.put("level", zone.level().name());
        node.put("hazard", zone.level().kind().hazard());
        number(node, "value", zone.level().value());
        node.put("unit", zone.level().kind().unit());
        number(node, "reach", zone.reach());
        number(node, "halfWidth", zone.halfWidth());
        number(node, "upwind", zone.upwind());
        number(node, "area", zone.area());
        geometry(node, zone.outline(), site);
        if (!zone.at().isEmpty()) {
            ArrayNode at = node.putArray("at");
            for (Zone.At moment : zone.at()) {
                ObjectNode line = at.addObject();
                number(line, "time", moment.time());
                geometry(line, moment.outline(), site);
                number(line, "area", moment.area());
            }
        }
        if (zone.reachP50() != null) {
            number(node, "reachP50", zone.reachP50());
            number(node, "reachP90", zone.reachP90());
            ArrayNode probability = node.putArray("probability");
            for (Zone.Contour contour : zone.probability()) {
                ObjectNode line = probability.addObject();
                number(line, "p", contour.p());
                geometry(line, contour.outline(), site);
            }
        }
        return node;
    }

    private ArrayNode hazards(List<HazardOutcome> outcomes) {
        ArrayNode list = NODES.arrayNode();
        for (HazardOutcome outcome : outcomes) {
            ObjectNode node = list.addObject();
            node.put("hazard", outcome.kind().word());
            node.put("applies", outcome.applies());
            node.put("reason", words.say("reason." + outcome.reason()));
            node.put("model", outcome.model());
            ArrayNode names = node.putArray("zones");
            outcome.zones().forEach(names::add);
            node.set("quantities", quantities(outcome.quantities()));
        }
        return list;
    }

    private static ArrayNode envelopes(List<Envelope> envelopes, @Nullable Position site) {
        ArrayNode list = NODES.arrayNode();
        for (Envelope envelope : envelopes) {
            ObjectNode node = list.addObject();
            node.put("for", envelope.who().word());
            number(node, "reach", envelope.reach());
            geometry(node, envelope.outline(), site);
        }
        return list;
    }

    private static ArrayNode receptors(List<ReceptorResult> receptors, Substance substance) {
        ArrayNode list = NODES.arrayNode();
        for (ReceptorResult result : receptors) {
            ObjectNode node = list.addObject();
            node.put("id", result.id());
            number(node, "arrival", result.arrival());
            number(node, "departure", result.departure());
            if (result.peakPpm() != null) {
                number(node, "peakPpm", result.peakPpm());
                number(node, "peakTime", result.peakTime());
                number(node, "meanPpm", result.meanPpm());
            }
            present(node, "toxicLoad", result.toxicLoad());
            present(node, "exponent", result.exponent());
            present(node, "indoorPeakPpm", result.indoorPeakPpm());
            present(node, "overpressure", result.overpressure());
            present(node, "impulse", result.impulse());
            present(node, "thermalFlux", result.thermalFlux());
            present(node, "thermalDose", result.thermalDose());
            harm(node, result, substance);
            if (!result.series().isEmpty()) {
                ArrayNode series = node.putArray("series");
                for (ReceptorResult.Sample sample : result.series()) {
                    ObjectNode line = series.addObject();
                    number(line, "time", sample.time());
                    number(line, "ppm", sample.ppm());
                    present(line, "indoorPpm", sample.indoorPpm());
                }
            }
        }
        return list;
    }

    /// Beside the contract: what the loads do to people and houses, and which equipment they may break.
    private static void harm(ObjectNode node, ReceptorResult result, Substance substance) {
        Map<String, Double> probabilities = Harm.of(result, substance);
        if (!probabilities.isEmpty()) {
            node.set("probability", quantities(probabilities));
        }
        List<Domino> exceeded = Domino.exceeded(result);
        if (!exceeded.isEmpty()) {
            ArrayNode equipment = node.putArray("domino");
            exceeded.forEach(one -> equipment.add(one.name().toLowerCase(Locale.ROOT)));
        }
    }

    private static ObjectNode quantities(Map<String, Double> quantities) {
        ObjectNode node = NODES.objectNode();
        new TreeMap<>(quantities).forEach((name, value) -> number(node, name, value));
        return node;
    }

    private static void geometry(ObjectNode node, Geometry metres, @Nullable Position site) {
        ObjectNode written =
                site == null || metres.isEmpty() ? null : GeoJson.area(new LocalPlane(site).toDegrees(metres));
        node.set("geometry", written == null ? NODES.nullNode() : written);
    }

    private static void present(ObjectNode node, String key, @Nullable Double value) {
        if (value != null) {
            number(node, key, value);
        }
    }

    private static void number(ObjectNode node, String key, @Nullable Double value) {
        if (value == null || !Double.isFinite(value)) {
            node.putNull(key);
        } else {
            node.put(key, JsonNumbers.six(value));
        }
    }
}
