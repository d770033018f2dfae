package underlag.workspace;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import underlag.agreement.CodeTheme;
import underlag.agreement.CodeThemes;
import underlag.agreement.Coded;
import underlag.agreement.CodedDialogue;
import underlag.agreement.Coding;
import underlag.agreement.CodingUnit;
import underlag.agreement.UnitText;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;

/** What an analysis wrote, read back as material to code and as the machine's coding of it. */
final class AnalysedFolder {
    private static final CSVFormat WRITTEN =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String UNDECIDED = "undecided";
    private static final String NO_CONTENT = "no-content";

    private final Path output;
    private final Map<String, UnitText> statements = new LinkedHashMap<>();
    private final Map<String, Coded> codes = new LinkedHashMap<>();
    private final Map<String, List<String>> contributions = new LinkedHashMap<>();
    private final Map<String, List<String>> records = new HashMap<>();
    private final Map<String, String> questions = new HashMap<>();

    private AnalysedFolder(Path output) {
        this.output = output;
    }

    /**
     * The folder with the results: a dialogue folder's output, or the folder itself.
     *
     * @throws UnusableInputException where nothing is analysed
     */
    static Path output(Path folder) throws UnusableInputException {
        if (!Files.exists(folder)) {
            throw new UnusableInputException(
                    Finding.error("workspace.no-such-path", Origin.whole(folder.toString())));
        }
        Path inside = folder.resolve(DialogueFolder.OUTPUT);
        Path output = Files.isDirectory(inside) ? inside : folder;
        if (!Files.isRegularFile(output.resolve(Outputs.STATEMENTS))) {
            throw new UnusableInputException(
                    Finding.error(
                            "workspace.not-analysed",
                            Origin.whole(folder.toString()),
                            folder.toString()));
        }
        return output;
    }

    static CodedDialogue read(Path output) throws IOException {
        return new AnalysedFolder(output).read();
    }

    private CodedDialogue read() throws IOException {
        Map<String, String> asked = new HashMap<>();
        rows("answers.csv", row -> asked.put(row.get("question_id"), row.get("question")));
        List<CodeTheme> themes = new ArrayList<>();
        rows("themes.csv", row -> themes.add(theme(row)));
        rows(Outputs.STATEMENTS, row -> statement(row, asked));
        Map<String, UnitText> answers = new LinkedHashMap<>();
        Map<String, Coded> together = new LinkedHashMap<>();
        contributions.forEach(
                (id, parts) -> {
                    answers.put(id, answer(id, parts));
                    List<Coded> coded = new ArrayList<>();
                    for (String part : parts) {
                        Coded codes = this.codes.get(part);
                        if (codes != null) {
                            coded.add(codes);
                        }
                    }
                    if (!coded.isEmpty()) {
                        together.put(id, CodedDialogue.together(coded));
                    }
                });
        return new CodedDialogue(
                new CodeThemes(themes),
                statements,
                answers,
                records,
                questions,
                machine(CodingUnit.STATEMENT, codes, themes),
                machine(CodingUnit.ANSWER, together, themes));
    }

    private static Coding machine(
            CodingUnit unit, Map<String, Coded> codes, List<CodeTheme> themes) {
        List<String> ids = themes.stream().map(CodeTheme::id).toList();
        return new Coding("", true, unit, codes, new TreeSet<>(ids), List.of(), null);
    }

    private static CodeTheme theme(CSVRecord row) {
        return new CodeTheme(
                row.get("theme_id"),
                row.get("theme"),
                orNull(row.get("parent_id")),
                row.get("origin").equals("codebook")
                        ? CodeTheme.Kind.CODEBOOK
                        : CodeTheme.Kind.DISCOVERED);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private void statement(CSVRecord row, Map<String, String> asked) {
        String id = row.get("statement_id");
        String contribution = row.get("contribution_id");
        String state = row.get("state");
        String question = row.get("question");
        statements.put(
                id,
                new UnitText(
                        id,
                        contribution,
                        List.of(id),
                        orNull(asked.getOrDefault(question, question)),
                        new Origin(row.get("source"), Locator.of(row.get("location"))),
                        row.get("text"),
                        !state.equals(UNDECIDED) && !state.equals(NO_CONTENT)));
        if (contributions.computeIfAbsent(contribution, c -> new ArrayList<>()).isEmpty()) {
            records.computeIfAbsent(row.get("record"), r -> new ArrayList<>()).add(contribution);
            questions.put(contribution, question);
        }
        contributions.getOrDefault(contribution, List.of()).add(id);
        if (!state.equals(UNDECIDED)) {
            codes.put(id, new Coded(themes(row), Boolean.valueOf(row.get("proposal"))));
        }
    }

    private static List<String> themes(CSVRecord row) {
        List<String> themes = new ArrayList<>();
        if (!row.get("theme_id").isEmpty()) {
            themes.add(row.get("theme_id"));
        }
        for (String other : row.get("other_theme_ids").split(" ", -1)) {
            if (!other.isEmpty()) {
                themes.add(other);
            }
        }
        return themes;
    }

    private UnitText answer(String id, List<String> parts) {
        StringBuilder text = new StringBuilder();
        boolean content = false;
        UnitText first = null;
        for (String part : parts) {
            UnitText statement = statements.get(part);
            if (statement != null) {
                first = first == null ? statement : first;
                text.append(statement.text());
                content |= statement.hasContent();
            }
        }
        if (first == null) {
            throw new IllegalStateException("a contribution without statements: " + id);
        }
        return new UnitText(
                id, id, parts, first.question(), first.place(), text.toString(), content);
    }

    /** What to do with each row. */
    private interface Row {
        void read(CSVRecord row);
    }

    private void rows(String file, Row each) throws IOException {
        try (Reader reader =
                Files.newBufferedReader(output.resolve(file), StandardCharsets.UTF_8)) {
            reader.skip(1);
            for (CSVRecord row : WRITTEN.parse(reader)) {
                each.read(row);
            }
        }
    }
}
