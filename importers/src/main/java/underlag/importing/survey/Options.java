package underlag.importing.survey;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The different answers of a column, as options: one spelling each, in a useful order. */
final class Options {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern BELOW =
            Pattern.compile(
                    "under|yngre|upp till|högst|below|younger|less|unter|jünger|or less",
                    Pattern.CASE_INSENSITIVE);

    /**
     * Options that hold a number stand in its order: "under 18 år", "18–24 år", "80 år eller mer".
     */
    static final Comparator<String> BY_NUMBER_THEN_WORD =
            Comparator.comparingLong(Options::firstNumber)
                    .thenComparing(Words::loose)
                    .thenComparing(Comparator.naturalOrder());

    private Options() {}

    /** Loose form → how often, over all spellings. */
    static Map<String, Integer> counts(ColumnProfile column) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        column.values().forEach((value, n) -> counts.merge(Words.option(value), n, Integer::sum));
        return counts;
    }

    /** Loose form → the commonest spelling, "vet ej" and the like left out. */
    static Map<String, String> spellings(ColumnProfile column) {
        Map<String, String> spellings = new TreeMap<>();
        Map<String, Integer> best = new LinkedHashMap<>();
        column.values()
                .forEach(
                        (value, n) -> {
                            String loose = Words.option(value);
                            int known = best.getOrDefault(loose, 0);
                            String other = spellings.getOrDefault(loose, value);
                            if (!DontKnow.is(value)
                                    && (n > known || (n == known && value.compareTo(other) < 0))) {
                                spellings.put(loose, value);
                                best.put(loose, n);
                            }
                        });
        return spellings;
    }

    /** The options in order. */
    static List<String> of(ColumnProfile column) {
        return sorted(spellings(column).values());
    }

    /** In the order of their numbers, or of the steps that they are, else of the alphabet. */
    static List<String> sorted(Collection<String> options) {
        return Ladder.sort(options.stream().sorted(BY_NUMBER_THEN_WORD).toList());
    }

    /** The options in order, or none where there are too many to be a list. */
    static List<String> few(ColumnProfile column, int most) {
        return column.overflowed() || column.distinct() > most ? List.of() : of(column);
    }

    /** Twice the first number, one less where the option says "under" it. */
    private static long firstNumber(String option) {
        Matcher number = NUMBER.matcher(option);
        if (!number.find()) {
            return Long.MAX_VALUE;
        }
        long twice = 2 * Long.parseLong(number.group());
        return BELOW.matcher(option).find() ? twice - 1 : twice;
    }
}
