package underlag.dialogue;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * The program's words, in Swedish and English. A key's first word names its bundle, {@code
 * underlag/messages/WORD_sv.properties}, so that each package keeps its words beside its code.
 * Texts are {@link MessageFormat} patterns: an apostrophe is written twice. Thread-safe.
 */
public final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final List<ClassLoader> PLUGINS = new CopyOnWriteArrayList<>();

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");

    private Messages() {}

    /**
     * The text of a key with its placeholders filled in.
     *
     * @throws MissingResourceException where the key or its bundle does not exist
     */
    public static String text(ReaderLanguage language, String key, List<?> arguments) {
        String name = "underlag.messages." + key.substring(0, key.indexOf('.'));
        String pattern = bundle(name, language.locale()).getString(key);
        return new MessageFormat(pattern, formatLocale(language))
                .format(withNumbers(pattern, arguments));
    }

    /** As {@link #text(ReaderLanguage, String, List)}. */
    public static String text(ReaderLanguage language, String key, Object... arguments) {
        return text(language, key, List.of(arguments));
    }

    /** Looks for bundles here too, after the program's own: a plugin brings its words with it. */
    public static void alsoIn(ClassLoader plugin) {
        PLUGINS.add(plugin);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        try {
            return ResourceBundle.getBundle(name, locale, NO_FALLBACK);
        } catch (MissingResourceException e) {
            return PLUGINS.stream()
                    .flatMap(plugin -> bundle(name, locale, plugin).stream())
                    .findFirst()
                    .orElseThrow(() -> e);
        }
    }

    private static Optional<ResourceBundle> bundle(String name, Locale locale, ClassLoader plugin) {
        try {
            return Optional.of(ResourceBundle.getBundle(name, locale, plugin, NO_FALLBACK));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /**
     * Findings and notes carry their arguments as strings. Those whose placeholder asks for a
     * number or a choice ({@code {0,number,percent}}, {@code {0,choice,…}}) are made numbers here.
     */
    private static Object[] withNumbers(String pattern, List<?> arguments) {
        Object[] values = arguments.toArray();
        for (int i = 0; i < values.length; i++) {
            boolean asked = pattern.contains("{" + i + ",");
            if (asked && values[i] instanceof String text && NUMBER.matcher(text).matches()) {
                values[i] = Double.valueOf(text);
            }
        }
        return values;
    }

    private static Locale formatLocale(ReaderLanguage language) {
        return language == ReaderLanguage.SWEDISH ? Locale.of("sv", "SE") : Locale.UK;
    }
}
