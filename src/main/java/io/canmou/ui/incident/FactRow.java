package io.canmou.ui.incident;

import io.canmou.incident.Origin;

/// A line of the facts panel.
///
/// @param id what is refined when it is tapped; its label is `ui.fact.ID`
/// @param source who or what says so, or what the rule that filled it in says
/// @param age empty for an assumption
/// @param rule id of the rule for an assumption, else empty
/// @param stale whether it is past its own limit, and so counts as assumed
public record FactRow(Id id, String value, Origin origin, String source, String age, String rule, boolean stale) {
    /// What can be refined.
    public enum Id {
        SUBSTANCE("substance"),
        PLACE("place"),
        WIND("wind"),
        AMOUNT("amount"),
        HOLE("hole"),
        FIRE("fire"),
        AIR("air"),
        TIME("time");

        private final String word;

        Id(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
