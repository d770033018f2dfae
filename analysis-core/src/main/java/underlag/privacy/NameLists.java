package underlag.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is known to be a name: lists, and how surnames are made. */
final class NameLists {
    private static final Set<String> FIRST = read("first-names.txt");
    private static final Set<String> LAST = read("last-names.txt");
    private static final Set<String> ALSO_WORDS = read("also-words.txt");

    /** Surnames that are made as no other words are: "Pettersson", "Lindqvist", "Jovanovic". */
    private static final Pattern SURNAME =
            Pattern.compile(
                    ".{2,}(?:sson|ssons|quist|qvist|kvist|ovic|ovics|ović|ević|evic|owski|ewski|owska|nejad|zadeh)s?"
                            + "|.{3,}(?:gren|ström|strand|berg|lund|blad|mark|löf|hjelm|stedt|ander|mans?son)s?");

    private static final Pattern SURELY_SURNAME =
            Pattern.compile(".{2,}(?:sson|qvist|kvist|ovic|ović|ević|owski|ewski)s?");

    private NameLists() {}

    /** Whether this is a first name, in whatever letters, also "Anna-Karins". */
    static boolean isFirst(String word) {
        return holds(word, FIRST::contains);
    }

    /** Whether this is a first name that hardly ever means anything else. */
    static boolean isSurelyFirst(String word) {
        return holds(word, name -> FIRST.contains(name) && !ALSO_WORDS.contains(name));
    }

    /** Whether this is a surname, or made like one. */
    static boolean isLast(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return holds(word, LAST::contains) || SURNAME.matcher(small).matches();
    }

    /** Whether this is made as only surnames are. */
    static boolean isSurelyLast(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return SURELY_SURNAME.matcher(small).matches() && !small.startsWith("svensson");
    }

    private static boolean holds(String word, Predicate<String> list) {
        String small = word.toLowerCase(Locale.ROOT);
        String nominative =
                small.endsWith("s") && small.length() > 3
                        ? small.substring(0, small.length() - 1)
                        : small;
        return list.test(small)
                || list.test(nominative)
                || nominative.contains("-") && Arrays.stream(nominative.split("-")).allMatch(list);
    }

    private static Set<String> read(String name) {
        Set<String> words = new HashSet<>();
        try (InputStream stream = NameLists.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("missing " + name);
            }
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        } catch (IOException e) {
            throw new UncheckedIOException("a list of names cannot be read", e);
        }
        return words;
    }
}
