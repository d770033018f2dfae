package underlag.importing.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.RecognisedColumn.Certainty;

/** Recognises what a column holds, from its heading first and its cells second. */
final class ColumnRules {
    /** The reason given for numbers that fit no scale. */
    static final String NUMBERS = "import.reason-numbers";

    /** The reason given for ids of respondents of which some stand on several rows. */
    static final String ID_RECURS = "import.reason-id-recurs";

    private ColumnRules() {}

    static Guess guess(ColumnProfile column) {
        Guess person = contact(column);
        if (person != null) {
            return person;
        }
        String header = column.header();
        boolean id = Headings.namesId(header) && column.mostlyCodes();
        if ((Headings.isId(header) || id) && column.unique()) {
            return Guess.plain(ColumnRole.ID, "import.reason-id");
        }
        if (id && Headings.isId(header)) {
            return Guess.plain(ColumnRole.IGNORED, ID_RECURS).with(Certainty.LIKELY);
        }
        if (id) {
            return Guess.plain(ColumnRole.IGNORED, "import.reason-technical")
                    .with(Certainty.LIKELY);
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
        if (header.equals(column.letters()) && column.countsUp()) {
            return Guess.plain(ColumnRole.IGNORED, "import.reason-row-numbers");
        }
        if (Headings.isStrongBackground(header) && column.meanWords() < 6) {
            return Guess.background("import.reason-background", background(column));
        }
        return byCells(column);
    }

    /** What leads to a person never becomes text; null where it is something else. */
    private static @Nullable Guess contact(ColumnProfile column) {
        String header = column.header();
        if (Headings.isContact(header)
                || (Headings.namesContact(header)
                        && (column.anyContact() || column.meanWords() < 4))) {
            boolean yesOrNo = column.filled() > 0 && isYesOrNo(column);
            return yesOrNo
                    ? null
                    : Guess.plain(ColumnRole.CONTACT, "import.reason-contact-heading");
        }
        if (column.mostlyContact()) {
            return Guess.plain(ColumnRole.CONTACT, "import.reason-contact-cells");
        }
        if (column.mostlyStreets()) {
            return Guess.plain(ColumnRole.CONTACT, "import.reason-streets")
                    .or(Guess.plain(ColumnRole.OPEN_ANSWER, "import.reason-open"));
        }
        if (column.mostlyNames() && !header.strip().endsWith("?")) {
            return Guess.plain(ColumnRole.CONTACT, "import.reason-names")
                    .or(Guess.plain(ColumnRole.OPEN_ANSWER, "import.reason-open"));
        }
        return null;
    }

    private static boolean isYesOrNo(ColumnProfile column) {
        return !column.overflowed()
                && Options.counts(column).keySet().stream().allMatch(Headings::isYesOrNo);
    }

    private static Guess byCells(ColumnProfile column) {
        boolean background = Headings.isWeakBackground(column.header());
        Guess scale =
                background && Words.of(column.header()).size() <= 3
                        ? null
                        : ScaleRules.scale(column);
        if (scale != null) {
            return scale;
        }
        if (background && column.meanWords() < 5) {
            return Guess.background("import.reason-background", background(column))
                    .with(Certainty.LIKELY);
        }
        Guess closed = OptionRules.closed(column);
        if (closed != null) {
            return closed;
        }
        return column.mostlyIntegers() ? numbers(column) : open(column);
    }

    private static Guess numbers(ColumnProfile column) {
        return Guess.plain(ColumnRole.IGNORED, NUMBERS)
                .or(
                        Guess.background("import.reason-background", background(column)),
                        Guess.choice("import.reason-few-options", background(column)));
    }

    private static Guess open(ColumnProfile column) {
        Guess open = Guess.plain(ColumnRole.OPEN_ANSWER, "import.reason-open");
        if (column.shareOfContacts() >= 0.2) {
            return open.or(Guess.plain(ColumnRole.CONTACT, "import.reason-contact-cells"));
        }
        if (column.mostlyNames()) {
            return open.or(Guess.plain(ColumnRole.CONTACT, "import.reason-names"));
        }
        double variety = column.distinct() / (double) Math.max(1, column.filled());
        boolean few = !column.overflowed() && column.filled() >= 10 && variety <= 0.6;
        if (few && column.meanWords() < 4) {
            return open.or(
                    Guess.choice(
                            "import.reason-few-options",
                            Options.few(column, 2 * OptionRules.MOST_OPTIONS)));
        }
        boolean thin = column.meanWords() < 2 || column.filled() < 3;
        return thin ? open.with(Certainty.LIKELY) : open;
    }

    private static List<String> background(ColumnProfile column) {
        return Options.few(column, 2 * OptionRules.MOST_OPTIONS);
    }
}
