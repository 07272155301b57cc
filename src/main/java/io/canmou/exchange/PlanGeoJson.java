package io.canmou.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.ZonePeople;
import io.canmou.geo.Position;
import io.canmou.words.Words;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Writes zones, lines, source, staging, posts and routes as one GeoJSON collection (RFC 7946).
public record PlanGeoJson(Words words) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /// The collection, the widest area first so that the narrower ones are drawn above.
    public ObjectNode write(Situation situation) {
        ObjectNode root = NODES.objectNode().put("type", "FeatureCollection");
        ArrayNode features = root.putArray("features");
        for (Cordon cordon : situation.cordons().reversed()) {
            ObjectNode properties = NODES.objectNode()
                    .put("kind", "cordon")
                    .put("cordon", cordon.kind().word())
                    .put("name", words.say("plan.cordon." + cordon.kind().word()))
                    .put("decidedBy", cordon.decidedBy().word())
                    .put("rule", cordon.rule())
                    .put("reach", JsonNumbers.six(cordon.reach()));
            feature(features, GeoJson.area(cordon.outline()), properties);
        }
        for (ZonePeople zone : situation.zones()) {
            ObjectNode properties = NODES.objectNode()
                    .put("kind", "zone")
                    .put("level", zone.zone().level().name())
                    .put("name", zone.zone().level().name())
                    .put("hazard", zone.zone().level().kind().hazard())
                    .put("reach", JsonNumbers.six(zone.zone().reach()));
            feature(features, area(zone.outline()), properties);
        }
        point(features, situation.site(), "source", words.say("plan.source"));
        Situation.NamedPosition staging = situation.staging();
        if (staging != null) {
            point(features, staging.position(), "staging", words.say("plan.staging"));
        }
        situation
                .roadblocks()
                .forEach(b ->
                        point(features, b.position(), "roadblock", new PlanFigures(words).name(b.road(), b.roadEn())));
        situation.teams().forEach(t -> {
            if (t.route() != null && t.capable()) {
                feature(
                        features,
                        GeoJson.line(t.route()),
                        NODES.objectNode()
                                .put("kind", "route")
                                .put("name", t.team().id()));
            }
        });
        return root;
    }

    private static @Nullable ObjectNode area(Geometry outline) {
        return outline.isEmpty() ? null : GeoJson.area(outline);
    }

    private static void point(ArrayNode features, Position position, String kind, String name) {
        ObjectNode geometry = NODES.objectNode().put("type", "Point");
        geometry.putArray("coordinates")
                .add(JsonNumbers.coordinate(position.lon()))
                .add(JsonNumbers.coordinate(position.lat()));
        feature(features, geometry, NODES.objectNode().put("kind", kind).put("name", name));
    }

    private static void feature(ArrayNode features, @Nullable ObjectNode geometry, ObjectNode properties) {
        if (geometry == null) {
            return;
        }
        ObjectNode feature = features.addObject().put("type", "Feature");
        feature.set("properties", properties);
        feature.set("geometry", geometry);
    }
}
