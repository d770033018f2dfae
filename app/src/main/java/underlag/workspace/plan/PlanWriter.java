package underlag.workspace.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Question;
import underlag.dialogue.RecognisedColumn;
import underlag.dialogue.SourceReading;
import underlag.importing.Importers;

/**
 * Writes a plan that is already filled from the recognised columns, with a comment in Swedish
 * before each part, so that a person corrects it instead of writing YAML.
 */
public final class PlanWriter {
    private static final int MOST_OPTIONS = 30;

    private static final Pattern ORGANISATION =
            Pattern.compile(
                    "(?iu)(?:^|.*\\P{L})(?:förening(?:en)?|organisation(?:en)?|organization"
                            + "|association|verein)(?:\\P{L}.*|$)");

    private final StringBuilder text = new StringBuilder();

    /** Question id in the readings → the question, with an id that a plan may hold. */
    private final Map<String, Question> questions = new LinkedHashMap<>();

    private final Set<String> questionIds = new HashSet<>();
    private final Set<String> activityIds = new HashSet<>();
    private final Set<String> roles = new HashSet<>();
    private final List<SourceReading> readings;
    private final QuestionnaireAnswers ready;

    private PlanWriter(List<SourceReading> readings, List<Questionnaire> questionnaires) {
        this.readings = readings;
        this.ready = new QuestionnaireAnswers(questionnaires);
        ready.questions().forEach(one -> questionIds.add(one.id()));
        readings.forEach(reading -> reading.columns().forEach(this::collect));
    }

    /**
     * Writes {@code dialogue.yaml} and, beside it, the schema that editors complete from.
     *
     * @param folder the dialogue's folder
     * @param readings one per collected file, with paths relative to {@code input/}
     * @param questionnaires ready ones to be answered, with their goals; those answered already are
     *     known by their questions
     * @throws java.nio.file.FileAlreadyExistsException where there is a plan already: it is never
     *     overwritten
     * @throws IOException where the disk fails
     */
    public static void write(
            Path folder,
            String title,
            List<SourceReading> readings,
            List<Questionnaire> questionnaires)
            throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(PlanReader.FILE),
                text(title, readings, questionnaires),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
        writeSchema(folder);
    }

    /** Writes the plan's JSON Schema into the folder, over an older one. */
    public static void writeSchema(Path folder) throws IOException {
        try (InputStream schema =
                PlanWriter.class.getResourceAsStream("/underlag/workspace/" + PlanReader.SCHEMA)) {
            if (schema == null) {
                throw new IllegalStateException("no schema " + PlanReader.SCHEMA);
            }
            Files.copy(
                    schema, folder.resolve(PlanReader.SCHEMA), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The plan as YAML, without a ready questionnaire; reads back without errors. */
    public static String text(String title, List<SourceReading> readings) {
        return text(title, readings, List.of());
    }

    /** The plan as YAML; reads back without errors. */
    public static String text(
            String title, List<SourceReading> readings, List<Questionnaire> questionnaires) {
        PlanWriter writer = new PlanWriter(readings, questionnaires);
        writer.frame(title);
        writer.activities();
        writer.questions();
        writer.goals();
        writer.feedback();
        return writer.text.toString();
    }

    private void collect(RecognisedColumn column) {
        Question question = column.question();
        Question known = ready.of(column);
        boolean settled = ColumnLines.isAsked(column.role()) && !isDoubtful(column);
        if (known != null) {
            questions.put(known.id(), known);
        } else if (settled && !questions.containsKey(question.id())) {
            questions.put(
                    question.id(),
                    new Question(
                            Slug.unique(question.id(), questionIds),
                            question.text(),
                            question.kind(),
                            question.options(),
                            question.scale()));
        }
    }

    private static boolean isDoubtful(RecognisedColumn column) {
        return column.certainty() == RecognisedColumn.Certainty.DOUBTFUL;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void frame(String title) {
        text.append(PlanTemplate.HEAD);
        line("title: " + YamlText.scalar(title));
        text.append(PlanTemplate.FRAME);
    }

    private void activities() {
        text.append(PlanTemplate.ACTIVITIES);
        if (readings.isEmpty()) {
            text.append(PlanTemplate.NO_FILES);
        }
        Importers importers = Importers.installed();
        List<SourceReading> letters =
                readings.stream().filter(r -> importers.readsOneAmongMany(r.importer())).toList();
        for (SourceReading reading : readings) {
            if (!letters.contains(reading)) {
                activity(List.of(reading));
            } else if (reading.equals(letters.getFirst())) {
                activity(letters);
            }
        }
    }

    /** An activity with its files: one, or all letters. */
    private void activity(List<SourceReading> files) {
        SourceReading reading = files.getFirst();
        String name = reading.source().replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "");
        line("  - id: " + Slug.unique(reading.role(), activityIds));
        // Letters are often filed under their sender's name.
        boolean letters = Importers.installed().readsOneAmongMany(reading.importer());
        line("    name: " + YamlText.scalar(letters ? "Brev" : name));
        line("    method: " + method(reading) + "   # rätta vid behov");
        line("    form:                 # physical (fysisk), digital eller both (båda)");
        line("    place:                # plats");
        line("    time:                 # datum eller period");
        line(
                "    channels: []          # hur inbjudan spreds, till exempel [webbplatsen, affischer]");
        line("    invited:              # antal inbjudna");
        line("    participants:         # antal som kom, om ni räknade");
        line(unit(reading));
        line("    target_groups: []     # id på målgrupper som skulle nås");
        line("    files:");
        files.forEach(this::file);
    }

    private static String unit(SourceReading reading) {
        if (reading.columns().isEmpty()) {
            return "    unit: unknown         # person, eller group om anteckningarna är en grupps";
        }
        boolean organisations =
                reading.columns().stream()
                        .filter(c -> c.role() == ColumnRole.BACKGROUND)
                        .anyMatch(c -> ORGANISATION.matcher(c.header()).matches());
        return organisations
                ? "    unit: person          # OSÄKERT: group om varje rad är en förenings svar"
                : "    unit: person          # varje rad är en person; group om en grupp svarat";
    }

    private static String method(SourceReading reading) {
        return switch (reading.importer()) {
            case "minutes" -> "protokoll";
            case "transcript" -> "samtal";
            case "comment-thread", "decidim-comments" -> "kommentarer på nätet";
            case "idea-list", "decidim-proposals", "polis" -> "förslag på nätet";
            case "case-list" -> "synpunktshantering";
            default -> usualMethod(reading);
        };
    }

    private static String usualMethod(SourceReading reading) {
        if (!reading.columns().isEmpty()) {
            return "enkät";
        }
        return Importers.installed().readsOneAmongMany(reading.importer()) ? "brev" : "dialogmöte";
    }

    private void file(SourceReading reading) {
        String role = Slug.unique(reading.role(), roles);
        line("      - role: " + role + "   # filens bestående namn: ändra det inte");
        line("        path: " + YamlText.scalar(reading.source()) + "   # ligger i mappen input");
        line("        importer: " + YamlText.scalar(reading.importer()));
        if (!reading.columns().isEmpty()) {
            sheets(reading);
            line("        columns:");
            Set<String> headers = new HashSet<>();
            reading.columns().stream().filter(c -> headers.add(c.header())).forEach(this::column);
        }
    }

    /** Which sheet to read, to be chosen where the program chose wrong. */
    private void sheets(SourceReading reading) {
        if (reading.sheets().size() > 1) {
            List<String> all =
                    reading.sheets().stream().map(s -> String.valueOf(s.name())).toList();
            line("        # sheet:               # ett av bladen " + YamlText.list(all));
        }
    }

    private void column(RecognisedColumn column) {
        Question question = questions.get(column.question().id());
        Question known = ready.of(column);
        if (known != null) {
            ColumnRole role = QuestionnaireAnswers.role(known);
            line("          " + ColumnLines.column(column.header(), role, known.id()));
        } else if (isDoubtful(column)) {
            doubt(column, ColumnLines.Part.COLUMNS, "          ");
        } else {
            String id = question == null ? null : question.id();
            line("          " + ColumnLines.column(column.header(), column.role(), id));
        }
    }

    /** The lines that a doubtful column may have, for a person to choose between. */
    private void doubt(RecognisedColumn column, ColumnLines.Part part, String indent) {
        List<ColumnLines.Choice> choices = ColumnLines.choices(column);
        if (choices.getFirst().part() == part) {
            String header = column.header().replaceAll("\\s+", " ");
            line(indent + "# OSÄKERT: " + header + ". Ta bort # framför den rad som stämmer:");
            choices.forEach(c -> line(indent + "# " + c.line()));
        }
    }

    private void questions() {
        text.append(PlanTemplate.QUESTIONS);
        questions.values().forEach(this::question);
        ready.questions().stream().filter(q -> !questions.containsValue(q)).forEach(this::question);
        for (SourceReading reading : readings) {
            reading.columns().stream()
                    .filter(c -> isDoubtful(c) && ready.of(c) == null)
                    .forEach(c -> doubt(c, ColumnLines.Part.QUESTIONS, "  "));
        }
    }

    private void question(Question question) {
        line("  - id: " + question.id());
        line("    text: " + YamlText.scalar(question.text()));
        line("    kind: " + Words.word(question.kind()));
        if (!question.options().isEmpty() && question.options().size() <= MOST_OPTIONS) {
            line("    options: " + YamlText.list(question.options()));
        }
        Question.Scale scale = question.scale();
        if (scale != null) {
            line("    scale: " + ColumnLines.scale(scale));
        }
    }

    private void goals() {
        text.append(PlanTemplate.GOALS);
        line("  #     measure: " + exampleMeasure());
        text.append(PlanTemplate.GOALS_END);
        List<String> measured = ready.goals();
        if (!measured.isEmpty()) {
            text.append(PlanTemplate.READY_GOALS);
            measured.forEach(this::line);
            line("");
        }
    }

    /** A measure on a question of this very dialogue, so that it can be used as it stands. */
    private String exampleMeasure() {
        for (Question question : questions.values()) {
            Question.Scale scale = question.scale();
            if (scale != null) {
                int half = scale.lowest() + (scale.highest() - scale.lowest()) / 2 + 1;
                return "{share: {question: " + question.id() + ", at_least: " + half + "}}";
            }
        }
        for (Question question : questions.values()) {
            boolean closed = question.kind() == Question.Kind.CHOICE;
            if (closed && !question.options().isEmpty()) {
                String option = YamlText.inFlow(question.options().get(0));
                return "{share: {question: " + question.id() + ", in: [" + option + "]}}";
            }
        }
        return "{recorded: {}}";
    }

    private void feedback() {
        text.append(PlanTemplate.FEEDBACK);
    }
}
