package io.canmou.region.osm;

import java.util.List;

/// The content of an extract is not what it should be; [OsmFiles] adds the file's name.
final class BadExtract extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> where;

    BadExtract(String code, Object... where) {
        super(code);
        this.code = code;
        this.where = List.of(where);
    }

    String code() {
        return code;
    }

    List<Object> where() {
        return where;
    }
}
