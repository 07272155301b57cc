package io.canmou.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.NamedPosition;
import io.canmou.advice.Situation.People;
import io.canmou.advice.Situation.PlaceAdvice;
import io.canmou.advice.Situation.ReportLine;
import io.canmou.advice.Situation.SiteAdvice;
import io.canmou.advice.Situation.Task;
import io.canmou.advice.Situation.TeamAdvice;
import io.canmou.advice.Situation.ZonePeople;
import io.canmou.advice.ground.LowPlace;
import io.canmou.geo.Position;
import io.canmou.hazard.Warning;
import io.canmou.resource.Team;
import io.canmou.words.Words;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Writes a situation as plan.json of the contract.
///
/// @param words in which sentences are worded
public record PlanJson(Words words) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /// The whole plan.
    public ObjectNode write(Situation situation) {
        ObjectNode node = NODES.objectNode();
        node.put("incident", situation.facts().incident());
        node.put("type", situation.type());
        node.put("time", situation.time().toString());
        node.set("assumed", assumed(situation));
        node.set("wind", wind(situation.wind()));
        node.set("zones", zones(situation));
        node.set("isolation", isolation(situation.isolation()));
        ArrayNode cordons = node.putArray("cordons");
        situation.cordons().forEach(c -> cordons.add(cordon(c)));
        ArrayNode rings = node.putArray("rings");
        situation.rings().forEach(r -> rings.add(ring(r)));
        ArrayNode sites = node.putArray("sites");
        situation.sites().forEach(s -> sites.add(site(s)));
        ArrayNode lows = node.putArray("lowPlaces");
        situation.lowPlaces().forEach(p -> lows.add(low(p)));
        ArrayNode teams = node.putArray("teams");
        situation.teams().forEach(t -> teams.add(team(t)));
        node.set("staging", staging(situation.staging()));
        ArrayNode posts = node.putArray("roadblocks");
        situation
                .roadblocks()
                .forEach(b -> position(posts.addObject(), b.position())
                        .put("road", name(b.road(), b.roadEn()))
                        .put("order", posts.size())
                        .put("through", b.through())
                        .put("hood", b.hood())
                        .put("heldBy", holder(b.holder())));
        ArrayNode cuts = node.putArray("roadsCut");
        situation.roadsCut().forEach(c -> number(cuts.addObject().put("name", c.name()), "length", c.length()));
        ArrayNode shelters = node.putArray("shelters");
        situation.shelters().forEach(p -> shelters.add(place(p)));
        ArrayNode hospitals = node.putArray("hospitals");
        situation.hospitals().forEach(p -> hospitals.add(place(p)));
        node.set("gap", gap(situation));
        node.set("nextQuestions", questions(situation));
        ArrayNode tasks = node.putArray("tasks");
        situation.tasks().forEach(t -> tasks.add(task(t)));
        node.set("report", report(situation));
        node.set("withdrawal", withdrawal(situation));
        node.set("warnings", warnings(situation));
        return node;
    }

    private static ArrayNode assumed(Situation situation) {
        ArrayNode list = NODES.arrayNode();
        situation.assumed().forEach(a -> {
            ObjectNode row = list.addObject().put("path", a.path()).put("rule", a.rule());
            row.set("value", value(a.value()));
        });
        return list;
    }

    /// A number where the text is one.
    private static JsonNode value(String text) {
        try {
            return NODES.numberNode(JsonNumbers.six(Double.parseDouble(text)));
        } catch (NumberFormatException e) {
            return NODES.textNode(text);
        }
    }

    private static ObjectNode wind(Situation.Wind wind) {
        ObjectNode node = NODES.objectNode();
        number(node, "from", wind.from());
        number(node, "speed", wind.speed());
        number(node, "halfAngle", wind.halfAngle());
        node.put("stability", wind.stability());
        node.put("calm", wind.calm());
        return node;
    }

    private ArrayNode zones(Situation situation) {
        ArrayNode list = new ResultWriter(words)
                .zones(situation.zones().stream().map(ZonePeople::zone).toList(), situation.site());
        for (int i = 0; i < list.size(); i++) {
            ((ObjectNode) list.get(i))
                    .set("people", people(situation.zones().get(i).people()));
        }
        return list;
    }

    private static ObjectNode people(People people) {
        ObjectNode node = NODES.objectNode();
        number(node, "count", people.count());
        node.put("basis", people.basis());
        if (people.low() != null) {
            number(node, "low", people.low());
            number(node, "high", people.high());
        }
        return node;
    }

    private static JsonNode isolation(Situation.@Nullable Isolation isolation) {
        if (isolation == null) {
            return NODES.nullNode();
        }
        ObjectNode node = NODES.objectNode();
        number(node, "initialIsolation", isolation.initialIsolation());
        number(node, "protectiveAction", isolation.protectiveAction());
        node.put("atLeast", isolation.atLeast());
        node.put("source", isolation.source());
        node.put("line", isolation.line());
        return node;
    }

    private static ObjectNode cordon(Cordon cordon) {
        ObjectNode node = NODES.objectNode();
        node.put("kind", cordon.kind().word());
        node.put("decidedBy", cordon.decidedBy().word());
        node.put("rule", cordon.rule());
        node.put("confidence", cordon.confidence());
        number(node, "reach", cordon.reach());
        number(node, "elsewhere", cordon.elsewhere());
        node.set("geometry", area(cordon.outline()));
        node.set("people", people(cordon.people()));
        return node;
    }

    private static JsonNode area(Geometry outline) {
        ObjectNode written = GeoJson.area(outline);
        return written == null ? NODES.nullNode() : written;
    }

    private ObjectNode ring(Situation.Ring ring) {
        ObjectNode node = NODES.objectNode();
        node.put("turn", ring.turn().word());
        number(node, "reach", ring.reach());
        node.set("geometry", area(ring.outline()));
        node.set("people", people(ring.people()));
        node.put("action", ring.action().word());
        node.put("reason", sentence("advice.reason.", ring.reason()));
        return node.put("alone", ring.alone());
    }

    private ObjectNode low(LowPlace place) {
        ObjectNode node = position(NODES.objectNode(), place.position());
        node.put("name", place.name());
        String depth = place.depth() == null ? "" : JsonNumbers.text(Math.rint(10 * place.depth()) / 10);
        node.put("reason", words.say("low." + place.reason().word(), depth));
        number(node, "depth", place.depth());
        return node;
    }

    private ObjectNode site(SiteAdvice site) {
        ObjectNode node = NODES.objectNode();
        node.put("id", site.id());
        node.put("name", name(site.name(), site.nameEn()));
        node.put("kind", site.kind().word());
        position(node, site.position());
        node.put("zone", site.zone() == null ? null : site.zone().word());
        number(node, "arrival", site.arrival());
        number(node, "arrivalEarliest", site.arrivalEarliest());
        node.set("people", people(site.people()));
        node.put("action", site.action().word());
        node.put("reason", sentence("advice.reason.", site.reason()));
        return node;
    }

    private ObjectNode team(TeamAdvice advice) {
        Team team = advice.team();
        ObjectNode node = NODES.objectNode();
        node.put("id", team.id());
        node.put("name", name(team.name(), team.nameEn()));
        node.put("rank", advice.rank());
        node.put("capable", advice.capable());
        number(node, "travelTime", advice.travelTime());
        number(node, "freeTime", advice.freeTime());
        number(node, "travelTimeAtBest", advice.atBest());
        number(node, "travelTimeAtWorst", advice.atWorst());
        number(node, "mobilisation", advice.mobilisation());
        number(node, "distance", advice.distance());
        node.set("route", advice.route() == null ? NODES.nullNode() : GeoJson.line(advice.route()));
        ArrayNode capabilities = node.putArray("capabilities");
        team.capabilities()
                .forEach(c -> capabilities.add(
                        c.amount() == null ? c.code() : c.code() + ":" + JsonNumbers.text(c.amount())));
        ArrayNode lacks = node.putArray("lacks");
        advice.lacks().forEach(lacks::add);
        ArrayNode brings = node.putArray("brings");
        advice.brings().forEach(brings::add);
        node.put("reason", sentence("advice.team.", advice.reason()));
        return node;
    }

    private JsonNode staging(@Nullable NamedPosition staging) {
        if (staging == null) {
            return NODES.nullNode();
        }
        ObjectNode node = position(NODES.objectNode(), staging.position());
        return node.put("name", name(staging.name(), staging.nameEn()));
    }

    private String holder(String holder) {
        String key = "advice.holder." + holder;
        return words.has(key) ? words.say(key) : holder;
    }

    private ObjectNode place(PlaceAdvice place) {
        ObjectNode node = NODES.objectNode();
        node.put("id", place.id());
        node.put("name", name(place.name(), place.nameEn()));
        position(node, place.position());
        node.put("capacity", place.capacity());
        number(node, "travelTime", place.travelTime());
        node.put("usable", place.usable());
        node.put("reason", sentence("advice.place.", place.reason()));
        return node;
    }

    private static ArrayNode gap(Situation situation) {
        ArrayNode list = NODES.arrayNode();
        situation.gap().forEach(g -> {
            ObjectNode node = list.addObject().put("item", g.item());
            number(node, "needed", g.needed());
            number(node, "available", g.available());
            node.put("unit", g.unit()).put("by", g.by());
            ArrayNode stocks = node.putArray("stocks");
            g.stocks().forEach(stock -> {
                ObjectNode held = stocks.addObject().put("id", stock.id()).put("name", stock.name());
                number(held, "amount", stock.amount());
                number(held, "arrival", stock.arrival());
            });
        });
        return list;
    }

    private ArrayNode questions(Situation situation) {
        ArrayNode list = NODES.arrayNode();
        situation
                .nextQuestions()
                .forEach(q -> list.addObject()
                        .put("path", q.path())
                        .put("question", words.say("advice.question." + q.code()))
                        .put("why", words.say("advice.why." + q.code())));
        return list;
    }

    private ObjectNode task(Task task) {
        ObjectNode node = NODES.objectNode();
        node.put("id", task.id());
        node.put("role", task.role());
        node.put("action", words.choose(task.wording().zh(), task.wording().en()));
        node.put("trigger", words.say("advice.trigger." + task.trigger()));
        number(node, "due", task.due() < 0 ? null : task.due());
        node.put("basis", task.basis());
        return node;
    }

    private static ObjectNode report(Situation situation) {
        ObjectNode node = NODES.objectNode();
        for (ReportLine line : situation.report()) {
            node.put(line.key(), line.value());
        }
        return node;
    }

    private static JsonNode withdrawal(Situation situation) {
        Situation.WithdrawalClock clock = situation.clock();
        if (clock == null) {
            return NODES.nullNode();
        }
        ObjectNode node = NODES.objectNode();
        node.put("since", clock.since().toString());
        number(node, "distance", clock.distance());
        number(node, "earliest", clock.earliest());
        number(node, "latest", clock.latest());
        return node.put("rule", clock.rule());
    }

    private ArrayNode warnings(Situation situation) {
        ArrayNode list = NODES.arrayNode();
        for (Warning warning : situation.warnings()) {
            list.addObject().put("code", warning.code()).put("message", sentence("warning.", warning));
        }
        return list;
    }

    private String sentence(String stem, Warning warning) {
        Object[] arguments = warning.arguments().stream()
                .map(a -> a instanceof Double number ? JsonNumbers.text(number) : a)
                .toArray();
        return words.say(stem + warning.code(), arguments);
    }

    private String name(String zh, @Nullable String en) {
        return words.chinese() || en == null || en.isEmpty() ? zh : en;
    }

    private static ObjectNode position(ObjectNode node, Position position) {
        node.put("lat", JsonNumbers.coordinate(position.lat()));
        node.put("lon", JsonNumbers.coordinate(position.lon()));
        return node;
    }

    private static void number(ObjectNode node, String key, @Nullable Double value) {
        if (value == null || !Double.isFinite(value)) {
            node.putNull(key);
        } else {
            node.put(key, JsonNumbers.six(value));
        }
    }
}
