package underlag.proposal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.proposal.Submissions.Sentence;
import underlag.statistics.Figure;

/**
 * How well proposals are found in 200 sentences that were labelled before the rules were touched
 * (docs/guidelines): each sentence alone, and in its submission with heading and neighbours.
 */
public final class FreshSentences {
    private static final int DRAWS = 2000;
    private static final long SEED = 20261125;

    private FreshSentences() {}

    /**
     * One labelled sentence.
     *
     * @param alone whether it is found without context
     * @param confidence how sure it is found in its submission; null where it is not
     */
    record Row(String id, boolean proposal, boolean alone, @Nullable Double confidence) {
        boolean inContext() {
            return confidence != null;
        }
    }

    /** Where a proposal is found, and how sure. */
    private record Found(Span span, double confidence) {}

    /**
     * The table's lines.
     *
     * @param file tab-separated without quotes, columns id, text, source, source_category, heading
     */
    public static List<Figure> figures(Path file, LanguagePack pack) throws IOException {
        List<Row> rows = rows(file, pack);
        String part = "Proposals, Swedish";
        String material = rows.size() + " fresh sentences";
        Calibration calibration = new Calibration();
        for (Row row : rows) {
            Double confidence = row.confidence();
            if (confidence != null) {
                calibration.add(confidence, row.proposal());
            }
        }
        return List.of(
                figure(part, "F1, " + material + ", each alone", rows, false),
                figure(part, "F1, " + material + ", with their context", rows, true),
                calibration.figure(part, material + ", with their context"));
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
        return new Figure(part, measure, got.replace("0.", "."), "≥ .80", "");
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
        Map<String, String> labels = Labels.read("goteborg-200.tsv");
        List<Row> rows = new ArrayList<>();
        for (List<Sentence> submission : Submissions.read(file)) {
            List<Sentence> labelled =
                    submission.stream().filter(s -> labels.containsKey(s.id())).toList();
            if (labelled.isEmpty()) {
                continue;
            }
            Map<String, Span> places = Submissions.places(submission);
            List<String> heading = List.of(submission.getFirst().heading());
            List<Found> found = found(Submissions.text(submission), heading, pack);
            for (Sentence sentence : labelled) {
                Span place = Objects.requireNonNull(places.get(sentence.id()));
                rows.add(
                        new Row(
                                sentence.id(),
                                "1".equals(labels.get(sentence.id())),
                                !found(sentence.text(), List.of(), pack).isEmpty(),
                                confidence(found, place)));
            }
        }
        return rows;
    }

    private static @Nullable Double confidence(List<Found> found, Span place) {
        return found.stream()
                .filter(f -> Submissions.overlap(f.span(), place))
                .map(Found::confidence)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The statements of the text that are found to be proposals. */
    private static List<Found> found(String text, List<String> headings, LanguagePack pack) {
        List<AnnotatedStatement> statements = Submissions.annotate(text, headings, pack);
        Map<String, ProposalEvidence> evidence =
                ProposalDetector.standard().detect(statements, s -> null);
        List<Found> found = new ArrayList<>();
        for (AnnotatedStatement statement : statements) {
            ProposalEvidence proposal = evidence.get(statement.id());
            if (proposal != null) {
                found.add(new Found(statement.statement().span(), proposal.confidence()));
            }
        }
        return found;
    }
}
