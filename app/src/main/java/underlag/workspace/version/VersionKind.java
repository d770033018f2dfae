package underlag.workspace.version;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;

/**
 * What a version of a report is: easy read in Swedish or English, or a translation.
 *
 * @param code ends the names of the version's files: "lattlast", "easy-read", "ar"
 */
public record VersionKind(String code, boolean easyRead, Locale language) {
    private static final VersionKind SWEDISH =
            new VersionKind("lattlast", true, ReaderLanguage.SWEDISH.locale());
    private static final VersionKind ENGLISH =
            new VersionKind("easy-read", true, ReaderLanguage.ENGLISH.locale());

    /** As people may write them. */
    private static final Map<String, VersionKind> EASY_READ =
            Map.of(
                    "lattlast",
                    SWEDISH,
                    "latt-svenska",
                    SWEDISH,
                    "easy-read",
                    ENGLISH,
                    "easyread",
                    ENGLISH);

    /** The minority languages of Sweden, and large ones, that the Java platform does not name. */
    private static final Map<String, String> OWN_NAMES =
            Map.of(
                    "fit", "meänkieli",
                    "rom", "romani čhib",
                    "sma", "åarjelsaemien gïele",
                    "smj", "julevsámegiella",
                    "prs", "دری");

    /**
     * What stands in a file's name: "lattlast" or "lättläst", a language tag (BCP 47), or a
     * language's name in Swedish, in English or its own.
     */
    public static Optional<VersionKind> of(String written) {
        String plain = plain(written);
        VersionKind easy = EASY_READ.get(plain);
        return easy != null
                ? Optional.of(easy)
                : Stream.concat(tagged(plain).stream(), named(plain))
                        .findFirst()
                        .map(locale -> new VersionKind(locale.toLanguageTag(), false, locale));
    }

    private static String plain(String written) {
        return Normalizer.normalize(written.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[_ ]", "-");
    }

    /** The easy read of a language. */
    static VersionKind easyRead(ReaderLanguage language) {
        return language == ReaderLanguage.SWEDISH ? SWEDISH : ENGLISH;
    }

    /** What readers of the version call it: "Lättläst svenska", "English", "العربية". */
    public String name() {
        return easyRead
                ? Messages.text(reader(), "version.easy-read." + reader().code())
                : capital(ownName());
    }

    /** What others call it: "lättläst svenska", "engelska". */
    public String called(ReaderLanguage reader) {
        return easyRead
                ? Messages.text(reader, "version.easy-read.called." + reader().code())
                : language.getDisplayName(reader.locale());
    }

    private ReaderLanguage reader() {
        return language.getLanguage().equals(ReaderLanguage.ENGLISH.code())
                ? ReaderLanguage.ENGLISH
                : ReaderLanguage.SWEDISH;
    }

    /** The words in which the program masks a text in this language. */
    ReaderLanguage words(ReaderLanguage otherwise) {
        return Arrays.stream(ReaderLanguage.values())
                .filter(one -> one.code().equals(language.getLanguage()))
                .findFirst()
                .orElse(otherwise);
    }

    private String ownName() {
        return OWN_NAMES.getOrDefault(language.toLanguageTag(), language.getDisplayName(language));
    }

    static String capital(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toTitleCase(first))
                + name.substring(Character.charCount(first));
    }

    private static Optional<Locale> tagged(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            String language = locale.getLanguage();
            boolean plain = locale.getVariant().isEmpty() && !locale.hasExtensions();
            boolean known =
                    OWN_NAMES.containsKey(tag)
                            || plain
                                    && !language.isEmpty()
                                    && !locale.getDisplayLanguage(Locale.ENGLISH).equals(language);
            return known ? Optional.of(shortest(locale)) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Languages with a code of two letters go by it: "sv" for "swe". */
    private static Locale shortest(Locale locale) {
        String language = locale.getLanguage();
        return languages()
                .filter(one -> language.length() == 3 && one.getISO3Language().equals(language))
                .findFirst()
                .map(
                        one ->
                                new Locale.Builder()
                                        .setLocale(locale)
                                        .setLanguage(one.getLanguage())
                                        .build())
                .orElse(locale);
    }

    private static Stream<Locale> named(String plain) {
        return languages()
                .filter(
                        one ->
                                List.of(Locale.of("sv"), Locale.ENGLISH, one).stream()
                                        .map(one::getDisplayLanguage)
                                        .anyMatch(name -> plain(name).equals(plain)));
    }

    private static Stream<Locale> languages() {
        return Arrays.stream(Locale.getISOLanguages()).sorted().map(Locale::of);
    }
}
