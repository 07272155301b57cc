package io.canmou.hazard;

import org.locationtech.jts.geom.Geometry;

/// The outer line of all hazards, for those who work and for those who must leave.
///
/// @param reach m
/// @param outline metres east and north of the release
public record Envelope(Who who, double reach, Geometry outline) {
    /// For whom the line is.
    public enum Who {
        CREWS("crews"),
        PUBLIC("public");

        private final String word;

        Who(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
