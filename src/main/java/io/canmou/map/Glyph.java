package io.canmou.map;

/// Own drawn signs, one path each on a grid of 24 units, to be stroked 2 units wide with round ends.
///
/// The path is SVG's, in absolute M, L, C and Z only, so that AWT and JavaFX draw the same.
public enum Glyph {
    TOWER(
            "M 5 21 L 5 8 L 12 8 L 12 21 M 12 21 L 12 3 L 19 3 L 19 21 M 3 21 L 21 21 M 8 12 L 9 12 M 8 16 L 9 16 M 15 7 L 16 7"
                    + " M 15 11 L 16 11 M 15 15 L 16 15"),
    HOUSE("M 3 11 L 12 3.5 L 21 11 M 5.5 9.5 L 5.5 20.5 L 18.5 20.5 L 18.5 9.5"),
    SCHOOL(
            "M 2 9.5 L 12 5 L 22 9.5 L 12 14 Z M 6.5 11.8 L 6.5 16.5 C 9 19.5 15 19.5 17.5 16.5 L 17.5 11.8 M 22 9.5 L 22 15"),
    KINDERGARTEN(
            "M 8 3.5 L 16 3.5 L 16 11.5 L 8 11.5 Z M 3.5 12.5 L 11.5 12.5 L 11.5 20.5 L 3.5 20.5 Z M 12.5 12.5 L 20.5"
                    + " 12.5 L 20.5 20.5 L 12.5 20.5 Z"),
    HOSPITAL("M 6 3.5 L 6 20.5 M 18 3.5 L 18 20.5 M 6 12 L 18 12"),
    CARE_HOME(
            "M 12 20.5 L 4 12.5 C 1.5 9 3.5 4.5 7.5 4.5 C 9.8 4.5 11.3 6 12 7.6 C 12.7 6 14.2 4.5 16.5 4.5 C 20.5 4.5 22.5"
                    + " 9 20 12.5 Z"),
    MARKET(
            "M 3 9 L 5 4 L 19 4 L 21 9 M 3 9 C 3 12.5 9 12.5 9 9 C 9 12.5 15 12.5 15 9 C 15 12.5 21 12.5 21 9 M 5 12 L 5 20.5"
                    + " L 19 20.5 L 19 12"),
    STATION(
            "M 6 4 L 18 4 L 18 17 L 6 17 Z M 6 11 L 18 11 M 9 14 L 9.1 14 M 15 14 L 15.1 14 M 8 17 L 5.5 21 M 16 17 L 18.5 21"),
    STADIUM("M 3 12 C 3 3.5 21 3.5 21 12 C 21 20.5 3 20.5 3 12 Z M 8 12 C 8 8.5 16 8.5 16 12 C 16 15.5 8 15.5 8 12 Z"),
    INTAKE(
            "M 12 2.5 L 12 11 M 8.5 7.5 L 12 11 L 15.5 7.5 M 2.5 15 C 5 12.5 7 17.5 9.5 15 C 12 12.5 14 17.5 16.5 15 C 18.5"
                    + " 13 20 15 21.5 15 M 2.5 20 C 5 17.5 7 22.5 9.5 20 C 12 17.5 14 22.5 16.5 20 C 18.5 18 20 20 21.5 20"),
    LOW_GROUND("M 2.5 6 L 7 6 C 9 15 10 18 12 18 C 14 18 15 15 17 6 L 21.5 6 M 12 5 L 12 13 M 9 10 L 12 13 L 15 10"),
    FLAME(
            "M 12 2.5 C 12.5 6.5 18 8.5 18 14 C 18 23 6 23 6 14 C 6 11 7.2 10 8 7.8 C 9.6 8.8 10 9.8 10 11 C 11.3 9 12.3 6.5"
                    + " 12 2.5 Z"),
    COACH("M 3.5 5 L 20.5 5 L 20.5 16.5 L 3.5 16.5 Z M 3.5 11 L 20.5 11 M 7 16.5 L 7 20 M 17 16.5 L 17 20"),
    FLASK(
            "M 9 3 L 15 3 M 10 3 L 10 9 L 5 18.5 C 4.4 19.8 5.2 21 6.5 21 L 17.5 21 C 18.8 21 19.6 19.8 19 18.5 L 14 9 L 14 3"
                    + " M 8 14.5 L 16 14.5"),
    PLACE("M 12 4 C 16.4 4 20 7.600 20 12 C 20 16.4 16.4 20 12 20 C 7.6 20 4 16.4 4 12 C 4 7.6 7.6 4 12 4 Z");

    private final String path;

    Glyph(String path) {
        this.path = path;
    }

    /// The path's text.
    public String path() {
        return path;
    }
}
