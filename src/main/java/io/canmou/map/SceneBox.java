package io.canmou.map;

import org.locationtech.jts.geom.Envelope;

/// Which part of the earth a picture of a scene must hold.
public final class SceneBox {
    private SceneBox() {}

    /// The ordered lines, the zones of the two worst levels, the source and the staging area, as far as the map
    /// reaches: a line that runs out of the region is cut at the picture's border, or the region would be a speck
    /// in the void. The whole region where the scene has none of these.
    public static Envelope of(MapScene scene, Envelope region) {
        Envelope box = new Envelope();
        scene.bounds().stream()
                .filter(bound -> bound.stroke() == MapScene.Bound.Stroke.DASHED)
                .forEach(bound -> box.expandToInclude(bound.outline().getEnvelopeInternal()));
        scene.areas().stream()
                .filter(area -> area.level() > 1 || scene.areas().size() == 1)
                .forEach(area -> box.expandToInclude(area.outline().getEnvelopeInternal()));
        scene.posts().stream()
                .filter(post -> post.kind() == MapScene.Post.Kind.STAGING)
                .forEach(post -> box.expandToInclude(
                        post.position().lon(), post.position().lat()));
        MapScene.Source source = scene.source();
        if (source != null) {
            box.expandToInclude(source.position().lon(), source.position().lat());
        }
        Envelope seen = box.intersection(region);
        return seen.isNull() || seen.getArea() == 0 && source == null ? region : seen;
    }
}
