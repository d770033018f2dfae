package underlag.importing.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;

/** Recognises what a column holds, from its heading first and its cells second. */
final class ColumnRules {
    /** The reason given for numbers that fit no scale. */
    static final String NUMBERS = "import.reason-numbers";

    private static final int MOST_OPTIONS = 25;
    private static final int LONGEST_OPTION = 120;
    private static final Pattern LABELLED_STEP =
            Pattern.compile("(\\d{1,2})\\s*(?:[-–—=.:)(]|\\s)\\s*\\(?(\\p{L}.*)", Pattern.DOTALL);

    private ColumnRules() {}

    static Guess guess(ColumnProfile column) {
        String header = column.header();
        if (Headings.isContact(header)
                || (Headings.namesContact(header)
                        && (column.anyContact() || column.meanWords() < 4))) {
            return Guess.plain(ColumnRole.CONTACT, "import.reason-contact-heading");
        }
        if (column.mostlyContact()) {
            return Guess.plain(ColumnRole.CONTACT, "import.reason-contact-cells");
        }
        boolean id = Headings.namesId(header) && column.mostlyCodes();
        if ((Headings.isId(header) || id) && column.unique()) {
            return Guess.plain(ColumnRole.ID, "import.reason-id");
        }
        if (id) {
            return Guess.plain(ColumnRole.IGNORED, "import.reason-technical");
        }
        if (Headings.isDate(header) || column.mostlyDates()) {
            return Guess.plain(ColumnRole.DATE, "import.reason-date");
        }
        if (Headings.isTechnical(header) || column.mostlyTechnical()) {
            return Guess.plain(ColumnRole.IGNORED, "import.reason-technical");
        }
        if (column.filled() == 0) {
            return Guess.plain(ColumnRole.IGNORED, "import.reason-empty-column");
        }
        if (Headings.isStrongBackground(header) && column.meanWords() < 6) {
            return Guess.background("import.reason-background", background(column));
        }
        return byCells(column);
    }

    private static Guess byCells(ColumnProfile column) {
        Guess scale = scale(column);
        if (scale != null) {
            return scale;
        }
        if (Headings.isWeakBackground(column.header()) && column.meanWords() < 5) {
            return Guess.background("import.reason-background", background(column));
        }
        Guess closed = closed(column);
        if (closed != null) {
            return closed;
        }
        if (column.mostlyIntegers()) {
            return Guess.plain(ColumnRole.IGNORED, NUMBERS);
        }
        return Guess.plain(ColumnRole.OPEN_ANSWER, "import.reason-open");
    }

    private static @Nullable Guess scale(ColumnProfile column) {
        if (column.answered() == 0) {
            return null;
        }
        if (column.mostlyIntegers() && column.lowest() >= 0 && column.highest() <= 10) {
            int different = column.highest() - column.lowest();
            boolean few = column.distinct() <= 2 && column.filled() >= 10;
            if (different > 0 && !few) {
                return Guess.numbers(column.lowest() == 0 ? 0 : 1, top(column.highest()));
            }
            return null;
        }
        if (column.overflowed() || column.distinct() > 15) {
            return null;
        }
        Collection<String> answers = spellings(column).values();
        List<String> words = Ladder.order(answers);
        if (words != null) {
            return Guess.steps("import.reason-words-on-scale", words);
        }
        List<String> labelled = labelled(answers);
        return labelled == null ? null : Guess.steps("import.reason-labelled-steps", labelled);
    }

    private static int top(int highest) {
        if (highest <= 5) {
            return 5;
        }
        return highest <= 7 ? 7 : 10;
    }

    /**
     * Steps such as "1 – Mycket dåligt", in the order of their numbers; the number alone fits too.
     */
    private static @Nullable List<String> labelled(Collection<String> answers) {
        Map<Integer, String> steps = new TreeMap<>();
        int withWords = 0;
        for (String answer : answers) {
            Matcher matcher = LABELLED_STEP.matcher(answer);
            boolean matches = matcher.matches();
            String digits = matches ? matcher.group(1) : answer;
            if (digits == null || !CellPatterns.isInteger(digits) || digits.length() > 2) {
                return null;
            }
            withWords += matches ? 1 : 0;
            if (steps.put(Integer.valueOf(digits), answer) != null) {
                return null;
            }
        }
        boolean rising = steps.size() >= 2 && withWords >= 1;
        return rising && steps.keySet().stream().allMatch(s -> s <= 10)
                ? List.copyOf(steps.values())
                : null;
    }

    private static @Nullable Guess closed(ColumnProfile column) {
        if (column.overflowed()) {
            return null;
        }
        Map<String, Integer> counts = counts(column);
        Guess several = several(column);
        if (several != null) {
            return several;
        }
        if (column.longest() > LONGEST_OPTION * 2 && column.meanWords() > 12) {
            return null;
        }
        return repeated(column, counts)
                ? Guess.choice("import.reason-few-options", options(column))
                : null;
    }

    /** Whether few values, given by many, make up nearly all of the column. */
    private static boolean repeated(ColumnProfile column, Map<String, Integer> counts) {
        if (counts.keySet().stream().allMatch(ColumnRules::isYesOrNo) && !counts.isEmpty()) {
            return true;
        }
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

    private static boolean isYesOrNo(String loose) {
        return switch (loose) {
            case "ja", "nej", "yes", "no", "nein", "true", "false", "sant", "falskt" -> true;
            default -> false;
        };
    }

    /** Several options in one cell: the parts recur far more than the cells do. */
    private static @Nullable Guess several(ColumnProfile column) {
        for (String separator : List.of(";", ", ")) {
            Map<String, Integer> parts = new LinkedHashMap<>();
            Map<String, String> spelling = new LinkedHashMap<>();
            Map<String, Integer> company = new LinkedHashMap<>();
            long joined = 0;
            for (Map.Entry<String, Integer> value : column.values().entrySet()) {
                List<String> split =
                        Choices.split(value.getKey(), separator).stream().distinct().toList();
                joined += split.size() > 1 ? value.getValue() : 0;
                for (String part : split) {
                    if (DontKnow.is(part)) {
                        continue;
                    }
                    String loose = Words.option(part);
                    spelling.putIfAbsent(loose, part);
                    parts.merge(loose, value.getValue(), Integer::sum);
                    company.merge(loose, 1, Integer::sum);
                }
            }
            if (recurs(parts, joined, column, separator) && mixes(company, parts, separator)) {
                List<String> options = new ArrayList<>(spelling.values());
                options.sort(BY_NUMBER_THEN_WORD);
                return Guess.multiple("import.reason-several-options", options, separator);
            }
        }
        return null;
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

    /** Loose form → how often, over all spellings. */
    private static Map<String, Integer> counts(ColumnProfile column) {
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

    private static List<String> options(ColumnProfile column) {
        return spellings(column).values().stream().sorted(BY_NUMBER_THEN_WORD).toList();
    }

    private static List<String> background(ColumnProfile column) {
        return column.overflowed() || column.distinct() > 2 * MOST_OPTIONS
                ? List.of()
                : options(column);
    }

    /**
     * Options that hold a number stand in its order: "under 18 år", "18–24 år", "80 år eller mer".
     */
    static final Comparator<String> BY_NUMBER_THEN_WORD =
            Comparator.comparingLong(ColumnRules::firstNumber)
                    .thenComparing(Words::loose)
                    .thenComparing(Comparator.naturalOrder());

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern BELOW =
            Pattern.compile(
                    "under|yngre|upp till|högst|below|younger|unter", Pattern.CASE_INSENSITIVE);

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
