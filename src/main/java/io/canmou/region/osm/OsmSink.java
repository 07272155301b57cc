package io.canmou.region.osm;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;

/// Takes what a reader finds, in the order of the file.
///
/// Texts come as numbers that [#text] gave out. Coordinates are in 1e-7 degrees. Lists are the reader's own and are
/// emptied after the call.
interface OsmSink {
    /// The number of a text.
    int text(String text);

    /// What the head of the file says; degrees.
    void box(double west, double south, double east, double north);

    /// Name of the program that wrote the file.
    void generator(String generator);

    /// The time of an edit or of the whole file, ISO 8601.
    void timestamp(String timestamp);

    /// Text that the server left in the file instead of data (a query that ran out of time).
    void remark(String remark);

    void node(long id, int lat, int lon, IntArrayList tags);

    void way(long id, LongArrayList refs, IntArrayList tags);

    /// `types`: 0 node, 1 way, 2 relation.
    void relation(long id, Members members, IntArrayList tags);

    /// An object that an earlier entry described and that is gone.
    void deleted(int type, long id);

    /// Members of a relation, three columns.
    record Members(IntArrayList types, LongArrayList refs, IntArrayList roles) {
        Members() {
            this(new IntArrayList(), new LongArrayList(), new IntArrayList());
        }

        void clear() {
            types.elementsCount = 0;
            refs.elementsCount = 0;
            roles.elementsCount = 0;
        }
    }
}
