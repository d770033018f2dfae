package underlag.importing.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.RecognisedColumn.Certainty;

/** What a column's neighbours tell of it. */
final class NeighbourRules {
    private static final Set<String> COMPLETION =
            Set.of("slutförandetid", "completion time", "fertigstellungszeit");
    private static final Set<String> LANGUAGE = Set.of("språk", "language", "sprache");

    private NeighbourRules() {}

    /**
     * Corrects what was guessed of each column alone.
     *
     * @param parts the columns that answer a question together, whose steps are settled already
     */
    static void apply(
            List<ColumnProfile> columns,
            Map<ColumnProfile, ColumnPart> parts,
            Map<ColumnProfile, Guess> guesses) {
        List<ColumnProfile> run = new ArrayList<>();
        for (ColumnProfile column : columns) {
            if (openEnded(guesses.get(column)) && !parts.containsKey(column)) {
                run.add(column);
            } else {
                settle(run, guesses);
                run.clear();
            }
        }
        settle(run, guesses);
        codes(columns, guesses);
        formLanguage(columns, guesses);
    }

    /** Microsoft Forms tells in which language the form was shown; it asked nobody for theirs. */
    private static void formLanguage(
            List<ColumnProfile> columns, Map<ColumnProfile, Guess> guesses) {
        boolean forms =
                columns.stream().anyMatch(c -> COMPLETION.contains(Words.loose(c.header())));
        for (ColumnProfile column : columns) {
            if (forms && LANGUAGE.contains(Words.loose(column.header()))) {
                guesses.put(column, Guess.plain(ColumnRole.IGNORED, "import.reason-technical"));
            }
        }
    }

    private static boolean openEnded(@Nullable Guess guess) {
        return guess != null && guess.reason().equals("import.reason-numbers-on-scale");
    }

    /** Short scales beside each other have the same steps, unless some go further than others. */
    private static void settle(List<ColumnProfile> run, Map<ColumnProfile, Guess> guesses) {
        List<ColumnProfile> same = run.stream().filter(c -> c.highest() <= 7).toList();
        if (same.size() < 2) {
            return;
        }
        int lowest = same.stream().mapToInt(ColumnProfile::lowest).min().orElse(1);
        int highest = same.stream().mapToInt(ColumnProfile::highest).max().orElse(5);
        long answers = same.stream().mapToLong(ColumnProfile::answered).sum();
        int from = lowest == 0 ? 0 : 1;
        Guess together = ScaleRules.upTo(from, highest, answers);
        for (ColumnProfile column : same) {
            boolean further = highest > 5 && column.highest() <= 5;
            Guess five = Guess.numbers(from, 5);
            guesses.put(column, further ? five.or(Guess.numbers(from, 7)) : together);
        }
    }

    /** Themes beside open answers: coded by a person, or chosen by the respondent? */
    private static void codes(List<ColumnProfile> columns, Map<ColumnProfile, Guess> guesses) {
        boolean open =
                columns.stream()
                        .map(guesses::get)
                        .anyMatch(g -> g != null && g.role() == ColumnRole.OPEN_ANSWER);
        for (ColumnProfile column : columns) {
            Guess guess = guesses.get(column);
            if (open && guess != null && Headings.isCode(column.header()) && few(column, guess)) {
                Guess codes = Guess.plain(ColumnRole.CODES, "import.reason-codes");
                boolean sure = Headings.isSurelyCode(column.header());
                guesses.put(
                        column,
                        sure ? codes.with(Certainty.LIKELY) : codes.or(guess.with(Certainty.SURE)));
            }
        }
    }

    private static boolean few(ColumnProfile column, Guess guess) {
        boolean asked =
                guess.role() == ColumnRole.CLOSED_ANSWER
                        || guess.role() == ColumnRole.BACKGROUND
                        || (guess.role() == ColumnRole.OPEN_ANSWER
                                && column.meanWords() < 4
                                && column.filled() > column.distinct());
        return asked && column.distinct() < column.filled();
    }
}
