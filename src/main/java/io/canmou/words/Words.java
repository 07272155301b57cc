package io.canmou.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/// The texts of one language. Immutable; a switch of language is another `Words`.
///
/// A key is `ROOM.name`; its text lies in `words/ROOM_LANG.properties` (UTF-8) and may take arguments as
/// [MessageFormat] does. Numbers come as they are worded by the caller: `MessageFormat` never rounds here,
/// because arguments are turned to text first.
public final class Words {
    /// Simplified Chinese.
    public static final Words ZH = new Words(Locale.SIMPLIFIED_CHINESE, "zh");

    /// English.
    public static final Words EN = new Words(Locale.ENGLISH, "en");

    private final Locale locale;
    private final String language;

    private Words(Locale locale, String language) {
        this.locale = locale;
        this.language = language;
    }

    /// The words for `zh` or `en`.
    public static Words of(String language) {
        return language.toLowerCase(Locale.ROOT).startsWith("zh") ? ZH : EN;
    }

    /// `zh` or `en`.
    public String language() {
        return language;
    }

    /// Whether these are the Chinese ones.
    public boolean chinese() {
        return language.equals("zh");
    }

    /// Chinese or English, whichever these words are, of two names; the other where there is none in this language.
    public String choose(String zh, String en) {
        String first = chinese() ? zh : en;
        String second = chinese() ? en : zh;
        return first.isBlank() ? second : first;
    }

    /// Whether there is a text for `key`.
    public boolean has(String key) {
        try {
            return bundle(key).containsKey(key.substring(key.indexOf('.') + 1));
        } catch (MissingResourceException e) {
            return false;
        }
    }

    /// The text for `key` with its arguments; a missing key is a fault of ours and shows as the key itself.
    public String say(String key, Object... arguments) {
        try {
            String pattern = bundle(key).getString(key.substring(key.indexOf('.') + 1));
            Object[] texts = new Object[arguments.length];
            for (int i = 0; i < arguments.length; i++) {
                texts[i] = arguments[i] instanceof Spoken spoken ? spoken.in(this) : String.valueOf(arguments[i]);
            }
            return new MessageFormat(pattern, Locale.ROOT).format(texts);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /// The keys of a room, without its name.
    public Set<String> keys(String room) {
        return bundle(room + ".").keySet();
    }

    private ResourceBundle bundle(String key) {
        String room = key.substring(0, Math.max(0, key.indexOf('.')));
        return ResourceBundle.getBundle(
                "io.canmou.words." + room,
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
