package underlag.importing.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.PlannedColumn;
import underlag.dialogue.Question;
import underlag.dialogue.RecognisedColumn;
import underlag.importing.ImportSettings;

/**
 * Settles what each column holds: options first, then the plan, then the plan's questions, then
 * rules.
 */
final class SurveyColumns {
    private final ImportSettings settings;
    private final TableProfile profile;
    private final String source;
    private final QuestionIds ids = new QuestionIds();
    private final Set<String> answered = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<ColumnProfile> chosenTexts;
    private final @Nullable ColumnProfile chosenId;

    private SurveyColumns(ImportSettings settings, TableProfile profile, String source) {
        this.settings = settings;
        this.profile = profile;
        this.source = source;
        settings.questions().forEach(q -> ids.take(q.id()));
        Origin header = new Origin(source, new Locator.Row(null, profile.headerRow()));
        List<ColumnProfile> texts = new ArrayList<>();
        settings.textColumns().forEach(t -> named(t, header).ifPresent(texts::add));
        this.chosenTexts = texts;
        String id = settings.idColumn();
        this.chosenId = id == null ? null : named(id, header).orElse(null);
        settings.file().columns().forEach(c -> named(c.header(), header));
    }

    /** The columns, and findings on those that the plan names but the file lacks. */
    record Settled(List<SurveyColumn> columns, List<Finding> findings) {
        Settled {
            columns = List.copyOf(columns);
            findings = List.copyOf(findings);
        }
    }

    static Settled settle(ImportSettings settings, TableProfile profile, String source) {
        SurveyColumns columns = new SurveyColumns(settings, profile, source);
        List<SurveyColumn> settled = profile.columns().stream().map(columns::settle).toList();
        return new Settled(settled, columns.findings);
    }

    private Optional<ColumnProfile> named(String heading, Origin header) {
        Optional<ColumnProfile> found = ClosestHeading.find(heading, profile.columns());
        if (found.isEmpty()) {
            List<String> headings =
                    profile.columns().stream().map(ColumnProfile::header).limit(30).toList();
            findings.add(
                    Finding.error(
                            "import.unknown-column",
                            header,
                            heading,
                            ClosestHeading.closest(heading, headings),
                            String.join(" · ", headings)));
        }
        return found;
    }

    private SurveyColumn settle(ColumnProfile column) {
        Guess guess = ColumnRules.guess(column);
        if (column.equals(chosenId)) {
            return made(column, Guess.plain(ColumnRole.ID, "import.reason-option"), true, null);
        }
        if (chosenTexts.contains(column)) {
            Guess open = Guess.plain(ColumnRole.OPEN_ANSWER, "import.reason-option");
            return made(column, open, true, question(column).orElse(null));
        }
        Optional<PlannedColumn> planned = planned(column);
        Optional<Question> question = question(column);
        SurveyColumn settled;
        if (planned.isPresent()) {
            Guess fitted =
                    GuessForRole.fit(guess, planned.get().role(), column, "import.reason-planned");
            settled = made(column, fitted, true, question.orElse(null));
        } else if (question.isPresent()) {
            ColumnRole role = role(question.get().kind());
            Guess fitted = GuessForRole.fit(guess, role, column, "import.reason-question-text");
            settled = made(column, fitted, true, question.get());
        } else {
            settled = made(column, guess, false, null);
            if (guess.reason().equals(ColumnRules.NUMBERS)) {
                findings.add(
                        Finding.note(
                                "import.numbers-left-out",
                                new Origin(
                                        source,
                                        new Locator.Cell(
                                                null, profile.headerRow(), column.number())),
                                column.header()));
            }
        }
        if (!chosenTexts.isEmpty() && settled.role() == ColumnRole.OPEN_ANSWER) {
            Guess left = Guess.plain(ColumnRole.IGNORED, "import.reason-not-chosen");
            return made(column, left, true, null);
        }
        return settled;
    }

    private Optional<PlannedColumn> planned(ColumnProfile column) {
        return settings.file().columns().stream()
                .filter(
                        p ->
                                ClosestHeading.find(p.header(), profile.columns())
                                        .filter(column::equals)
                                        .isPresent())
                .findFirst();
    }

    /** The plan's question that a column answers: by the id in the plan, or by its words. */
    private Optional<Question> question(ColumnProfile column) {
        String wanted = planned(column).map(PlannedColumn::question).orElse(null);
        String heading = Words.loose(column.header());
        return settings.questions().stream()
                .filter(
                        q ->
                                wanted == null
                                        ? Words.loose(q.text()).equals(heading)
                                                || Words.loose(q.id()).equals(heading)
                                        : q.id().equals(wanted))
                .findFirst();
    }

    private static ColumnRole role(Question.Kind kind) {
        return switch (kind) {
            case OPEN -> ColumnRole.OPEN_ANSWER;
            case CHOICE, MULTIPLE_CHOICE -> ColumnRole.CLOSED_ANSWER;
            case SCALE -> ColumnRole.SCALE;
            case BACKGROUND -> ColumnRole.BACKGROUND;
        };
    }

    private SurveyColumn made(
            ColumnProfile column, Guess guess, boolean planned, @Nullable Question known) {
        Question question = asked(column, guess, known);
        RecognisedColumn recognised =
                new RecognisedColumn(
                        column.number(),
                        column.header(),
                        guess.role(),
                        question,
                        planned,
                        guess.reason(),
                        column.filled(),
                        column.distinct());
        boolean closed =
                guess.role() == ColumnRole.CLOSED_ANSWER || guess.role() == ColumnRole.SCALE;
        boolean first = answered.add(question.id());
        return new SurveyColumn(
                recognised,
                closed ? new Choices(question, guess.separator()) : null,
                first ? question.id() : question.id() + "\u001F" + column.header());
    }

    private Question asked(ColumnProfile column, Guess guess, @Nullable Question known) {
        if (known != null) {
            boolean bare = known.options().isEmpty() && known.scale() == null;
            return bare
                    ? new Question(
                            known.id(), known.text(), known.kind(), guess.options(), guess.scale())
                    : known;
        }
        String wanted = planned(column).map(PlannedColumn::question).orElse(null);
        String id = wanted == null ? ids.next(column.header()) : wanted;
        return new Question(id, column.header(), guess.kind(), guess.options(), guess.scale());
    }
}
