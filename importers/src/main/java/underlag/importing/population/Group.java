package underlag.importing.population;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Ages;

/** The name of a group of people: an age or ages, a sex, a place. */
final class Group {
    private static final Pattern TOTAL =
            Pattern.compile("(?:totalt?|samtliga|alla|båda könen|summa|tot|both sexes|all)\\b.*");
    private static final Pattern CODE = Pattern.compile("^\\d{2,6} (?=\\p{L})");
    private static final Pattern WOMEN =
            Pattern.compile("(?:kvinn(?:a|or)|flick(?:a|or)|wom[ae]n|females?|girls?)");
    private static final Pattern MEN = Pattern.compile("(?:man|män|pojk(?:e|ar)|men|males?|boys?)");

    private final String plain;
    private final @Nullable Ages ages;

    private Group(String plain, @Nullable Ages ages) {
        this.plain = plain;
        this.ages = ages;
    }

    static Group of(String name) {
        String loose =
                Normalizer.normalize(name, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[–—−]", "-")
                        .replaceAll("[\\s\u00A0]+", " ")
                        .strip();
        Ages ages = Ages.of(loose);
        return new Group(ages == null ? CODE.matcher(loose).replaceFirst("") : loose, ages);
    }

    /** Whether it stands for everybody. */
    boolean isTotal() {
        return TOTAL.matcher(plain).matches();
    }

    /** Whether all of the other group's people are in this one. */
    boolean holds(Group other) {
        if (ages != null && other.ages != null) {
            return ages.holds(other.ages);
        }
        return plain.equals(other.plain)
                || WOMEN.matcher(plain).matches() && WOMEN.matcher(other.plain).matches()
                || MEN.matcher(plain).matches() && MEN.matcher(other.plain).matches();
    }

    /** Whether the two are the same people. */
    boolean same(Group other) {
        return ages != null && other.ages != null ? ages.equals(other.ages) : holds(other);
    }

    /** Whether the name has these words in it. */
    boolean names(Group place) {
        return plain.equals(place.plain) || plain.contains(place.plain);
    }
}
