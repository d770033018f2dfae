package underlag.dialogue;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The program's words, in Swedish and English. A key's first word names its bundle, {@code
 * underlag/messages/WORD_sv.properties}, so that each package keeps its words beside its code.
 * Texts are {@link MessageFormat} patterns: an apostrophe is written twice. Thread-safe.
 */
public final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /**
     * The text of a key with its placeholders filled in.
     *
     * @throws MissingResourceException where the key or its bundle does not exist
     */
    public static String text(ReaderLanguage language, String key, List<?> arguments) {
        String bundle = key.substring(0, key.indexOf('.'));
        String pattern =
                ResourceBundle.getBundle(
                                "underlag.messages." + bundle, language.locale(), NO_FALLBACK)
                        .getString(key);
        return new MessageFormat(pattern, formatLocale(language)).format(arguments.toArray());
    }

    /** As {@link #text(ReaderLanguage, String, List)}. */
    public static String text(ReaderLanguage language, String key, Object... arguments) {
        return text(language, key, List.of(arguments));
    }

    private static Locale formatLocale(ReaderLanguage language) {
        return language == ReaderLanguage.SWEDISH ? Locale.of("sv", "SE") : Locale.UK;
    }
}
