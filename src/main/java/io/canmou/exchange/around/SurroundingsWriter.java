package io.canmou.exchange.around;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.canmou.advice.ground.LowPlace;
import io.canmou.exchange.JsonNumbers;
import io.canmou.geo.Position;
import io.canmou.words.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the keys `exposure` and `lowPlaces` of the contract (`assess --region`).
///
/// @param words in which reasons and things without a name are worded
public record SurroundingsWriter(Words words) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /// Both keys, where they apply.
    public Map<String, JsonNode> keys(Surroundings.Found found) {
        ObjectNode exposure = exposure(found.inside());
        List<LowPlace> low = found.lowPlaces();
        return low == null ? Map.of("exposure", exposure) : Map.of("exposure", exposure, "lowPlaces", lowPlaces(low));
    }

    private ObjectNode exposure(Inside inside) {
        ObjectNode node = NODES.objectNode();
        ArrayNode zones = node.putArray("zones");
        for (Inside.ZonePeople zone : inside.zones()) {
            ObjectNode people = zones.addObject().put("level", zone.level()).putObject("people");
            number(people, "count", zone.count());
            number(people, "day", zone.day());
            number(people, "night", zone.night());
            people.put("basis", zone.basis());
        }
        ArrayNode sites = node.putArray("sites");
        for (Inside.SiteInside inZone : inside.sites()) {
            ObjectNode site = sites.addObject();
            site.put("id", inZone.site().id());
            site.put("name", inZone.site().name());
            site.put("kind", inZone.site().kind().word());
            place(site, inZone.site().position());
            site.put("zone", inZone.zone());
            number(site, "arrival", inZone.arrival());
        }
        ArrayNode roads = node.putArray("roads");
        for (Inside.RoadInside road : inside.roads()) {
            String name = road.name();
            ObjectNode line = roads.addObject().put("name", name == null ? words.say("low.unnamedRoads") : name);
            number(line, "length", road.length());
        }
        return node;
    }

    private ArrayNode lowPlaces(List<LowPlace> places) {
        ArrayNode list = NODES.arrayNode();
        for (LowPlace place : places) {
            ObjectNode node = list.addObject();
            place(node, place.position());
            String name = place.name();
            node.put("name", name == null ? words.say("low.unnamed") : name);
            node.put("reason", reason(place));
        }
        return list;
    }

    private String reason(LowPlace place) {
        Double depth = place.depth();
        return words.say("low." + place.reason().word(), depth == null ? "" : JsonNumbers.text(Math.rint(depth)));
    }

    private static void place(ObjectNode node, Position position) {
        node.put("lat", JsonNumbers.coordinate(position.lat()));
        node.put("lon", JsonNumbers.coordinate(position.lon()));
    }

    private static void number(ObjectNode node, String key, @Nullable Double value) {
        if (value == null) {
            node.putNull(key);
        } else {
            node.put(key, JsonNumbers.six(value));
        }
    }
}
