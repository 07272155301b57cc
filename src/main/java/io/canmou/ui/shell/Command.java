package io.canmou.ui.shell;

import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// A thing the user can have done. Declared once; menu, command box and help are made from the declarations.
///
/// @param id its text is `ui.command.ID`, what it is for `ui.command.ID.help`
/// @param keys null: no key of its own
/// @param act what it does
public record Command(String id, @Nullable KeyCombination keys, Group group, Runnable act) {
    /// Which part of the menu it stands in.
    public enum Group {
        INCIDENT("incident"),
        VIEW("view"),
        PROGRAM("program");

        private final String word;

        Group(String word) {
            this.word = word;
        }

        /// Its heading is `ui.group.WORD`.
        public String word() {
            return word;
        }
    }

    /// A command with the keys that `combination` names, for example `Shortcut+L` or `B`.
    public static Command of(String id, String combination, Group group, Runnable act) {
        return new Command(id, KeyCombination.valueOf(combination), group, act);
    }

    /// The key of its text.
    public String textKey() {
        return "ui.command." + id;
    }

    /// Whether its keys are a plain letter or digit, which must stay silent while text is typed.
    public boolean plainKey() {
        return keys != null && keys.getName().length() == 1;
    }

    /// The keys as they are shown.
    public String keyText() {
        return keys == null ? "" : keys.getDisplayText();
    }
}
