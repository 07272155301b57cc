package io.canmou.ui.map;

import io.canmou.map.MapScene;
import io.canmou.map.MapScene.Bound;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which parts of a scene are drawn. Whatever is off, the ordered line and the source stay: nobody may take a map
/// for one without danger.
record Layers(Set<Layer> on) {
    /// Everything.
    static final Layers ALL = new Layers(EnumSet.allOf(Layer.class));

    /// What can be put off; its name is `map.layer.WORD`.
    enum Layer {
        ZONES,
        SITES,
        TEAMS,
        ROADS,
        LABELS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Layers {
        on = Set.copyOf(on);
    }

    /// The same with `layer` on or off.
    Layers with(Layer layer, boolean shown) {
        Set<Layer> next = EnumSet.noneOf(Layer.class);
        next.addAll(on);
        if (shown) {
            next.add(layer);
        } else {
            next.remove(layer);
        }
        return new Layers(next);
    }

    /// Whether something is off.
    boolean hide() {
        return on.size() < Layer.values().length;
    }

    /// What of `scene` is drawn.
    MapScene of(MapScene scene) {
        if (!hide()) {
            return scene;
        }
        boolean zones = on.contains(Layer.ZONES);
        boolean roads = on.contains(Layer.ROADS);
        boolean labels = on.contains(Layer.LABELS);
        return new MapScene(
                scene.areas().stream()
                        .filter(a -> zones)
                        .map(a ->
                                new MapScene.Area(a.id(), a.level(), a.outline(), a.assumed(), labels ? a.label() : ""))
                        .toList(),
                scene.bounds().stream()
                        .filter(b -> zones || b.stroke() == Bound.Stroke.DASHED)
                        .map(b -> new Bound(b.id(), b.outline(), b.stroke(), labels ? b.label() : ""))
                        .toList(),
                zones && labels ? scene.arrivals() : List.of(),
                scene.source(),
                scene.wind(),
                roads ? scene.routes() : List.of(),
                on.contains(Layer.SITES) ? scene.chips() : List.of(),
                on.contains(Layer.TEAMS) ? scene.teams() : List.of(),
                scene.posts(),
                roads ? scene.roadblocks() : List.of());
    }
}
