package io.canmou.advice;

import io.canmou.incident.Facts;

/// Turns facts into a situation. Pure: the same facts, region, lists and catalogue give the same situation.
public interface Staff {
    /// Assesses `facts`; a cancelled thread stops it between two links of the chain.
    ///
    /// @throws IncompleteFacts if what or where is missing or not known
    Situation assess(Facts facts);

    /// Why nothing can be said yet.
    final class IncompleteFacts extends IllegalArgumentException {
        private static final long serialVersionUID = 1;
        private final String path;
        private final String code;

        public IncompleteFacts(String path, String code, String message) {
            super(message);
            this.path = path;
            this.code = code;
        }

        /// Which fact.
        public String path() {
            return path;
        }

        /// Worded under `advice.incomplete.CODE`.
        public String code() {
            return code;
        }
    }
}
