package io.canmou.route;

import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValueImpl;
import com.graphhopper.routing.ev.IntEncodedValue;
import com.graphhopper.routing.ev.IntEncodedValueImpl;
import com.graphhopper.routing.util.EncodingManager;
import java.util.List;

/// What each edge of the graph on disk carries, and in which order; a change is another format of packs.
///
/// @param speed   of a fire engine, km/h, both directions, 0: closed
/// @param name    number of the road's name
/// @param road    number of the road's class in [#CLASSES]
/// @param signals bit 0: signal at the edge's first node, bit 1: at its last, from bit 2 on: how many between
record RoadCodes(DecimalEncodedValue speed, IntEncodedValue name, IntEncodedValue road, IntEncodedValue signals) {
    static final List<String> CLASSES = List.of(
            "other",
            "motorway",
            "motorway_link",
            "trunk",
            "trunk_link",
            "primary",
            "primary_link",
            "secondary",
            "secondary_link",
            "tertiary",
            "tertiary_link",
            "unclassified",
            "residential",
            "living_street",
            "service",
            "road",
            "track");

    /// Half a km/h is the finest difference between two rules of the table.
    static final double SPEED_STEP = 0.5;

    static RoadCodes create() {
        return new RoadCodes(
                new DecimalEncodedValueImpl("speed", 8, SPEED_STEP, true),
                new IntEncodedValueImpl("name", 24, false),
                new IntEncodedValueImpl("road", 5, false),
                new IntEncodedValueImpl("signals", 4, false));
    }

    EncodingManager manager() {
        return EncodingManager.start()
                .add(speed)
                .add(name)
                .add(road)
                .add(signals)
                .build();
    }
}
