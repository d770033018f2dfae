package underlag.importing.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Question;
import underlag.dialogue.RecognisedColumn.Certainty;

/** Recognises closed questions: few answers, given by many, alone or several in a cell. */
final class OptionRules {
    static final int MOST_OPTIONS = 25;
    private static final int LONGEST_OPTION = 120;

    private OptionRules() {}

    /** The closed question that a column answers, or null. */
    static @Nullable Guess closed(ColumnProfile column) {
        if (column.overflowed()) {
            return null;
        }
        Guess several = several(column);
        if (several != null) {
            return several;
        }
        double variety = column.distinct() / (double) column.filled();
        String heading = column.header();
        boolean own = Headings.asksOwnWords(heading) || Headings.isOther(heading);
        boolean asked = variety > 0.1 && own;
        if (asked && column.meanWords() >= 4) {
            return null;
        }
        if (column.longest() > LONGEST_OPTION * 2 && column.meanWords() > 12) {
            return null;
        }
        Map<String, Integer> counts = Options.counts(column);
        if (isYesOrNo(counts)) {
            return Guess.choice("import.reason-yes-no", Options.of(column));
        }
        if (!repeated(column, counts)) {
            return null;
        }
        Guess choice = Guess.choice("import.reason-few-options", Options.of(column));
        if (!asked && (variety <= 0.2 || (counts.size() <= 5 && variety <= 0.4))) {
            return choice.with(column.filled() >= 20 ? Certainty.SURE : Certainty.LIKELY);
        }
        // Wishes in two words may recur by chance: "fler bänkar".
        return asked || column.meanWords() > 1.6
                ? choice.or(open())
                : choice.with(Certainty.LIKELY);
    }

    private static Guess open() {
        return Guess.plain(ColumnRole.OPEN_ANSWER, "import.reason-open");
    }

    /** Whether few values, given by many, make up nearly all of the column. */
    private static boolean repeated(ColumnProfile column, Map<String, Integer> counts) {
        long filled = column.filled();
        int often = filled >= 30 ? 3 : 2;
        long covered = counts.values().stream().filter(c -> c >= often).mapToLong(c -> c).sum();
        long options = counts.values().stream().filter(c -> c >= often).count();
        boolean most = covered >= 0.8 * filled && options <= 2 * MOST_OPTIONS;
        double room = filled < 20 && column.meanWords() <= 4 ? 0.6 : 0.5;
        boolean few = counts.size() <= Math.max(2, room * filled) && counts.size() <= MOST_OPTIONS;
        boolean many = filled >= 100 && counts.size() <= 0.2 * filled && column.meanWords() < 8;
        return filled >= 5 && most && (few || many);
    }

    /** Whether nothing but yes and no is answered, however few the answers are. */
    private static boolean isYesOrNo(Map<String, Integer> counts) {
        return !counts.isEmpty() && counts.keySet().stream().allMatch(Headings::isYesOrNo);
    }

    /** Several options in one cell: the parts recur far more than the cells do. */
    private static @Nullable Guess several(ColumnProfile column) {
        for (String separator : List.of(";", ", ", "\n", " | ")) {
            Map<String, Integer> parts = new LinkedHashMap<>();
            Map<String, String> spelling = new LinkedHashMap<>();
            Map<String, Integer> company = new LinkedHashMap<>();
            long joined = 0;
            boolean whole = true;
            for (Map.Entry<String, Integer> value : column.values().entrySet()) {
                List<String> split =
                        Choices.split(value.getKey(), separator).stream().distinct().toList();
                joined += split.size() > 1 ? value.getValue() : 0;
                whole &= split.size() > 1;
                for (String part : split) {
                    if (!DontKnow.is(part)) {
                        String loose = Words.option(part);
                        spelling.putIfAbsent(loose, part);
                        parts.merge(loose, value.getValue(), Integer::sum);
                        company.merge(loose, 1, Integer::sum);
                    }
                }
            }
            if (recurs(parts, joined, column, separator) && mixes(company, parts, separator)) {
                List<String> options = new ArrayList<>(spelling.values());
                options.sort(Options.BY_NUMBER_THEN_WORD);
                return guess(column, parts, options, separator, whole);
            }
        }
        return null;
    }

    private static Guess guess(
            ColumnProfile column,
            Map<String, Integer> parts,
            List<String> options,
            String separator,
            boolean whole) {
        boolean ranking =
                whole
                        && options.size() >= 3
                        && parts.values().stream().allMatch(n -> n == column.filled());
        if (ranking) {
            return new Guess(
                    ColumnRole.CLOSED_ANSWER,
                    "import.reason-ranking-in-cell",
                    Certainty.LIKELY,
                    Question.Kind.CHOICE,
                    options,
                    null,
                    separator,
                    List.of());
        }
        Guess several = Guess.multiple("import.reason-several-options", options, separator);
        boolean sure = separator.equals(";") && column.filled() >= 10;
        return several.with(sure ? Certainty.SURE : Certainty.LIKELY);
    }

    /**
     * Options are combined freely; "Gata, park och lek" always says the same. Between semicolons a
     * few answers of the respondents' own may stand beside the options: survey tools add "annat".
     */
    private static boolean mixes(
            Map<String, Integer> company, Map<String, Integer> parts, String separator) {
        long free = company.values().stream().filter(c -> c >= 2).count();
        if (separator.equals(", ")) {
            return free >= 2 && free >= 0.8 * company.size();
        }
        long total = parts.values().stream().mapToLong(c -> c).sum();
        long freely =
                parts.entrySet().stream()
                        .filter(e -> company.getOrDefault(e.getKey(), 0) >= 2)
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        return free >= 2 && freely >= 0.8 * total;
    }

    private static boolean recurs(
            Map<String, Integer> parts, long joined, ColumnProfile column, String separator) {
        boolean commas = separator.equals(", ");
        long total = parts.values().stream().mapToLong(c -> c).sum();
        long recurring = parts.values().stream().filter(c -> c >= 3).mapToLong(c -> c).sum();
        boolean shortParts =
                parts.keySet().stream().mapToInt(String::length).average().orElse(0) <= 60;
        return joined >= Math.max(2, column.filled() / 10)
                && recurring >= (commas ? 0.9 : 0.8) * total
                && parts.size() <= (commas ? 15 : MOST_OPTIONS)
                && total >= 3L * parts.size()
                && shortParts;
    }
}
