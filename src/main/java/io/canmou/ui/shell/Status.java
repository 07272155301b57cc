package io.canmou.ui.shell;

import java.util.Optional;

/// What the status line says at one moment; the elapsed time apart, for it runs.
///
/// @param drill whether it is a drill
/// @param title the incident, or that a new one begins
/// @param subtitle since when and where
/// @param running whether time has elapsed, or the clock of the day is shown
/// @param wind empty: not given yet
/// @param position of the site in grid coordinates; empty: not given yet
public record Status(
        boolean drill,
        String title,
        String subtitle,
        boolean running,
        Connection connection,
        Optional<Item> wind,
        Optional<Item> position) {
    /// One thing with a second line beneath.
    ///
    /// @param stale whether it is too old to count
    public record Item(String text, String second, boolean stale) {}

    /// How what was entered is kept.
    public enum Connection {
        /// No network, all on disk.
        SAVED("saved"),
        /// Something is on its way to the disk.
        SAVING("saving"),
        /// There is no store: nothing outlives the program.
        NOT_KEPT("notKept");

        private final String word;

        Connection(String word) {
            this.word = word;
        }

        /// Its texts are `ui.status.WORD` and `ui.status.WORD.second`.
        public String word() {
            return word;
        }
    }
}
