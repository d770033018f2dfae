package underlag.importing.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.PlannedColumn;
import underlag.dialogue.Question;
import underlag.dialogue.Unit;
import underlag.importing.ImportSettings;

/**
 * Settles what each column holds: options first, then the plan, then the plan's questions, then
 * rules.
 */
final class SurveyColumns {
    private final ImportSettings settings;
    private final SheetProfile sheet;
    private final List<ColumnProfile> profiles;
    private final ColumnMaker maker;
    private final Map<ColumnProfile, Guess> guesses = new HashMap<>();
    private final Map<ColumnProfile, ColumnPart> parts;
    private final Map<String, Question> boxes = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<ColumnProfile> chosenTexts = new ArrayList<>();
    private final @Nullable ColumnProfile chosenId;

    private SurveyColumns(ImportSettings settings, SheetProfile sheet) {
        this.settings = settings;
        this.sheet = sheet;
        this.profiles = sheet.columns();
        // The same heading has the same id on every sheet.
        QuestionIds ids = new QuestionIds();
        settings.questions().forEach(q -> ids.take(q.id()));
        this.maker = new ColumnMaker(sheet, ids);
        settings.textColumns().forEach(t -> named(t).ifPresent(chosenTexts::add));
        String id = settings.idColumn();
        this.chosenId = id == null ? null : named(id).orElse(null);
        profiles.forEach(c -> guesses.put(c, sheet.guess(c)));
        this.parts = GroupRules.apply(profiles, guesses);
        NeighbourRules.apply(profiles, parts, guesses);
        guesses.replaceAll(sheet::withNotes);
        BareCodes.apply(profiles, parts, guesses);
    }

    /** The columns, and findings on them. */
    record Settled(List<SurveyColumn> columns, List<Finding> findings) {
        Settled {
            columns = List.copyOf(columns);
            findings = List.copyOf(findings);
        }
    }

    /** Settles the columns of a sheet. */
    static Settled settle(ImportSettings settings, SheetProfile sheet) {
        SurveyColumns columns = new SurveyColumns(settings, sheet);
        List<SurveyColumn> settled = new ArrayList<>();
        for (ColumnProfile profile : columns.profiles) {
            List<SurveyColumn> made = columns.settle(profile);
            settled.addAll(made);
            columns.recurring(profile, made.getFirst());
            columns.findings.addAll(ColumnChecks.of(profile, made.getFirst(), sheet));
        }
        columns.findings.addAll(ColumnChecks.ofAll(settled, sheet));
        if (onlyFreeText(settled)) {
            columns.findings.add(
                    Finding.note("import.only-free-text", Origin.whole(sheet.source())));
        }
        return new Settled(settled, columns.findings);
    }

    /** Several columns of free text and nothing else may as well be notes on a board. */
    private static boolean onlyFreeText(List<SurveyColumn> columns) {
        List<SurveyColumn> filled =
                columns.stream().filter(c -> c.recognised().filled() > 0).toList();
        return filled.size() >= 2
                && filled.stream().allMatch(c -> c.role() == ColumnRole.OPEN_ANSWER);
    }

    private Optional<ColumnProfile> named(String heading) {
        return ClosestHeading.find(heading, profiles);
    }

    private List<SurveyColumn> settle(ColumnProfile column) {
        Guess guess = guesses.getOrDefault(column, Guess.plain(ColumnRole.IGNORED, ""));
        if (column.equals(chosenId)) {
            Guess id = Guess.plain(ColumnRole.ID, "import.reason-option");
            return maker.whole(column, id, true, null);
        }
        if (chosenTexts.contains(column)) {
            Guess open = Guess.plain(ColumnRole.OPEN_ANSWER, "import.reason-option");
            return maker.whole(column, open, true, question(column).orElse(null));
        }
        if (!chosenTexts.isEmpty() && settledRole(column, guess) == ColumnRole.OPEN_ANSWER) {
            Guess left = Guess.plain(ColumnRole.IGNORED, "import.reason-not-chosen");
            return maker.whole(column, left, true, null);
        }
        PlannedColumn planned = planned(column);
        Question question = question(column).orElse(null);
        if (planned != null) {
            return planned(column, guess, planned, question);
        }
        if (question != null) {
            ColumnRole role = role(question.kind());
            Guess fitted = GuessForRole.fit(guess, role, column, "import.reason-question-text");
            return maker.whole(column, fitted, true, question);
        }
        return recognised(column, guess);
    }

    private ColumnRole settledRole(ColumnProfile column, Guess guess) {
        PlannedColumn planned = planned(column);
        return planned == null
                ? question(column).map(q -> role(q.kind())).orElse(guess.role())
                : planned.role();
    }

    private List<SurveyColumn> recognised(ColumnProfile column, Guess guess) {
        ColumnPart part = parts.get(column);
        if (part != null && part.kind() == ColumnPart.Kind.BOX) {
            Question shared =
                    boxes.computeIfAbsent(
                            Words.loose(part.question()),
                            q -> maker.boxes(part, guess, known(part)));
            return List.of(maker.box(column, guess, false, shared, part.part()));
        }
        String beside = beside(part);
        if (guess.isDoubtful()) {
            boolean numbers = guess.reason().equals(ColumnRules.NUMBERS);
            warn(numbers ? "import.numbers-left-out" : "import.doubtful-column", column);
        }
        return maker.beside(column, guess, beside);
    }

    /** A respondent on several rows would count several times among persons. */
    private void recurring(ColumnProfile column, SurveyColumn read) {
        Guess guess = guesses.get(column);
        if (guess != null
                && guess.reason().equals(ColumnRules.ID_RECURS)
                && read.role() == ColumnRole.IGNORED
                && settings.unit() == Unit.PERSON) {
            warn(
                    "import.respondent-recurs",
                    column,
                    String.valueOf(column.filled()),
                    String.valueOf(column.distinct()));
        }
    }

    private void warn(String code, ColumnProfile column, String... figures) {
        List<String> arguments = new ArrayList<>(List.of(column.header()));
        arguments.addAll(List.of(figures));
        findings.add(
                Finding.warning(
                        code,
                        new Origin(
                                sheet.source(),
                                new Locator.Cell(sheet.name(), sheet.headerRow(), column.number())),
                        arguments.toArray(String[]::new)));
    }

    /** The multiple choice that an answer in own words belongs to; its boxes come before it. */
    private @Nullable String beside(@Nullable ColumnPart part) {
        Question shared =
                part == null || part.kind() != ColumnPart.Kind.OTHER
                        ? null
                        : boxes.get(Words.loose(part.question()));
        return shared == null ? null : shared.id();
    }

    private @Nullable Question known(ColumnPart part) {
        String text = Words.loose(part.question());
        return settings.questions().stream()
                .filter(q -> Words.loose(q.text()).equals(text))
                .findFirst()
                .orElse(null);
    }

    private List<SurveyColumn> planned(
            ColumnProfile column, Guess guess, PlannedColumn planned, @Nullable Question question) {
        String wanted = planned.question();
        String option =
                planned.role() == ColumnRole.CLOSED_ANSWER && wanted != null && shared(wanted)
                        ? option(column, question)
                        : null;
        if (wanted != null && option != null) {
            Question shared =
                    boxes.computeIfAbsent(wanted, id -> maker.boxes(id, question, options(id)));
            Guess boxes = Guess.multiple("import.reason-boxes", shared.options(), null);
            return List.of(maker.box(column, boxes, true, shared, option));
        }
        boolean same = guess.role() == planned.role() && !guess.isDoubtful();
        String reason = same ? guess.reason() : "import.reason-planned";
        Guess fitted = GuessForRole.fit(guess, planned.role(), column, reason);
        warn(column, guess, planned.role());
        return maker.whole(column, fitted, true, question, wanted);
    }

    /** Contact details among answers are what a slip in the plan costs most. */
    private void warn(ColumnProfile column, Guess guess, ColumnRole role) {
        boolean shown =
                switch (role) {
                    case OPEN_ANSWER, CLOSED_ANSWER, SCALE, BACKGROUND -> true;
                    default -> false;
                };
        if (shown && guess.role() == ColumnRole.CONTACT && column.mostlyContact()) {
            warn("import.contact-as-answer", column);
        }
    }

    /** Whether several of the file's columns answer the planned question. */
    private boolean shared(String question) {
        return profiles.stream()
                        .map(this::planned)
                        .filter(p -> p != null && question.equals(p.question()))
                        .filter(p -> p.role() == ColumnRole.CLOSED_ANSWER)
                        .count()
                > 1;
    }

    /** The option that a column ticks: the part of its heading, or else all of it. */
    private @Nullable String option(ColumnProfile column, @Nullable Question question) {
        ColumnPart part = parts.get(column);
        List<String> written = new ArrayList<>();
        HeadingParts.of(column.header()).forEach(way -> written.add(way.part()));
        written.add(column.header());
        for (String option : question == null ? List.<String>of() : question.options()) {
            if (written.stream().anyMatch(w -> Words.option(w).equals(Words.option(option)))) {
                return option;
            }
        }
        return part != null && part.kind() == ColumnPart.Kind.BOX ? part.part() : null;
    }

    private List<String> options(String question) {
        List<String> options = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ColumnProfile column : profiles) {
            PlannedColumn planned = planned(column);
            boolean here = planned != null && question.equals(planned.question());
            String option = here ? option(column, null) : null;
            if (option != null && seen.add(Words.option(option))) {
                options.add(option);
            }
        }
        return options;
    }

    private @Nullable PlannedColumn planned(ColumnProfile column) {
        return settings.file().columns().stream()
                .filter(p -> named(p.header()).filter(column::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** The plan's question that a column answers: by the id in the plan, or by its words. */
    private Optional<Question> question(ColumnProfile column) {
        PlannedColumn planned = planned(column);
        String wanted = planned == null ? null : planned.question();
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
}
