package io.canmou.cli;

import io.canmou.words.Words;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The texts of `--help` in one language, under the names that picocli asks for (`canmou.assess.batch`).
public final class HelpTexts extends ResourceBundle {
    private static final String LANGUAGE = "--lang";

    private final Words words;

    public HelpTexts(Words words) {
        this.words = words;
    }

    /// What they are worded by.
    public Words words() {
        return words;
    }

    /// In the language of the arguments, which are not parsed yet, else in that of the system.
    public static HelpTexts of(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(LANGUAGE + "=")) {
                return new HelpTexts(Words.of(argument.substring(LANGUAGE.length() + 1)));
            }
            if (argument.equals(LANGUAGE) && i + 1 < arguments.size()) {
                return new HelpTexts(Words.of(arguments.get(i + 1)));
            }
        }
        return new HelpTexts(ofSystem());
    }

    /// Chinese where the system is Chinese or says nothing of a language that we speak.
    static Words ofSystem() {
        return Locale.getDefault().getLanguage().equals("en") ? Words.EN : Words.ZH;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.has("help." + key) ? words.say("help." + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keys("help"));
    }
}
