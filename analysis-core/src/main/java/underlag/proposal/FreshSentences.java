package underlag.proposal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Contribution;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.Span;
import underlag.dialogue.Statement;
import underlag.dialogue.Unit;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.statistics.Figure;

/**
 * How well proposals are found in 200 sentences that were labelled before the rules were touched
 * (docs/guidelines): each sentence alone, and in its submission with heading and neighbours.
 */
public final class FreshSentences {
    private static final String LABELS = "labels/goteborg-200.tsv";
    private static final int DRAWS = 2000;
    private static final long SEED = 20261125;

    private FreshSentences() {}

    /**
     * One labelled sentence.
     *
     * @param alone whether it is found without context
     * @param inContext whether it is found in its submission
     */
    record Row(String id, boolean proposal, boolean alone, boolean inContext) {}

    private record Sentence(String id, String text, String heading) {
        String submission() {
            return id.substring(0, id.lastIndexOf('-'));
        }
    }

    /**
     * The table's lines.
     *
     * @param file tab-separated without quotes, columns id, text, source, source_category, heading
     */
    public static List<Figure> figures(Path file, LanguagePack pack) throws IOException {
        List<Row> rows = rows(file, pack);
        String part = "Proposals, Swedish";
        String material = rows.size() + " fresh sentences";
        return List.of(
                figure(part, "F1, " + material + ", each alone", rows, false),
                figure(part, "F1, " + material + ", with their context", rows, true));
    }

    private static Figure figure(String part, String measure, List<Row> rows, boolean context) {
        Counts counts = Counts.of(rows, context);
        List<Double> draws = new ArrayList<>();
        Random random = new Random(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Row> drawn = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                drawn.add(rows.get(random.nextInt(rows.size())));
            }
            draws.add(Counts.of(drawn, context).f1());
        }
        Collections.sort(draws);
        String got =
                String.format(
                        Locale.ROOT,
                        "%.3f (%.3f–%.3f), P %.3f, R %.3f",
                        counts.f1(),
                        draws.get(DRAWS / 40),
                        draws.get(DRAWS - 1 - DRAWS / 40),
                        counts.precision(),
                        counts.recall());
        return new Figure(part, measure, got, "0.800", "");
    }

    private record Counts(int right, int found, int both) {
        static Counts of(List<Row> rows, boolean context) {
            int right = 0;
            int found = 0;
            int both = 0;
            for (Row row : rows) {
                boolean says = context ? row.inContext() : row.alone();
                right += row.proposal() ? 1 : 0;
                found += says ? 1 : 0;
                both += says && row.proposal() ? 1 : 0;
            }
            return new Counts(right, found, both);
        }

        double precision() {
            return found == 0 ? 0 : (double) both / found;
        }

        double recall() {
            return right == 0 ? 0 : (double) both / right;
        }

        double f1() {
            return right + found == 0 ? 0 : 2.0 * both / (right + found);
        }
    }

    static List<Row> rows(Path file, LanguagePack pack) throws IOException {
        Map<String, List<Sentence>> submissions = new LinkedHashMap<>();
        for (Sentence sentence : sentences(file)) {
            submissions
                    .computeIfAbsent(sentence.submission(), s -> new ArrayList<>())
                    .add(sentence);
        }
        Map<String, Boolean> labels = labels();
        List<Row> rows = new ArrayList<>();
        for (List<Sentence> submission : submissions.values()) {
            if (submission.stream().noneMatch(s -> labels.containsKey(s.id()))) {
                continue;
            }
            Set<String> inContext = inContext(submission, pack);
            for (Sentence sentence : submission) {
                Boolean label = labels.get(sentence.id());
                if (label != null) {
                    boolean alone = !found(sentence.text(), List.of(), pack).isEmpty();
                    rows.add(
                            new Row(
                                    sentence.id(),
                                    label,
                                    alone,
                                    inContext.contains(sentence.id())));
                }
            }
        }
        return rows;
    }

    /** The sentences that hold a proposal when the submission is read as one text. */
    private static Set<String> inContext(List<Sentence> submission, LanguagePack pack) {
        StringBuilder text = new StringBuilder();
        Map<String, Span> places = new LinkedHashMap<>();
        for (Sentence sentence : submission) {
            int start = text.length();
            text.append(sentence.text());
            places.put(sentence.id(), new Span(start, text.length()));
            text.append('\n');
        }
        Set<String> ids = new HashSet<>();
        for (Span span : found(text.toString(), List.of(submission.getFirst().heading()), pack)) {
            places.forEach(
                    (id, place) -> {
                        if (span.start() < place.end() && place.start() < span.end()) {
                            ids.add(id);
                        }
                    });
        }
        return ids;
    }

    /** The spans of the statements of the text that are found to be proposals. */
    private static List<Span> found(String text, List<String> headings, LanguagePack pack) {
        Contribution contribution =
                new Contribution(
                        "c",
                        new Origin("", new Locator.Whole()),
                        "",
                        "r",
                        "a",
                        Unit.PERSON,
                        null,
                        null,
                        text,
                        headings,
                        null);
        List<AnnotatedStatement> statements = new ArrayList<>();
        for (Span span : pack.split(text)) {
            Statement statement =
                    new Statement("s" + statements.size(), contribution, statements.size(), span);
            statements.add(
                    new AnnotatedStatement(
                            statement, pack.language(), pack.annotate(span.of(text))));
        }
        Set<String> ids = ProposalDetector.standard().detect(statements, s -> null).keySet();
        return statements.stream()
                .filter(s -> ids.contains(s.id()))
                .map(s -> s.statement().span())
                .toList();
    }

    private static List<Sentence> sentences(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Sentence(cells[0], cells[1], cells[4]))
                .toList();
    }

    private static Map<String, Boolean> labels() {
        Map<String, Boolean> labels = new LinkedHashMap<>();
        @Nullable InputStream stream = FreshSentences.class.getResourceAsStream(LABELS);
        if (stream == null) {
            throw new IllegalStateException("the labels are not there: " + LABELS);
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> labels.put(cells[0], cells[1].equals("1")));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return labels;
    }
}
