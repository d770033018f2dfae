package underlag.proposal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import underlag.dialogue.Span;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.proposal.Submissions.Sentence;
import underlag.statistics.Figure;

/**
 * How well kinds are told on sentences that one reader labelled before there was a rule
 * (docs/guidelines). Kinds with fewer than ten sentences are left out of the mean over kinds.
 */
public final class KindBenchmark {
    private static final int ENOUGH = 10;

    private KindBenchmark() {}

    /** One labelled sentence. */
    record Row(String id, StatementKind label, StatementKind told) {}

    /**
     * The table's lines.
     *
     * @param file tab-separated without quotes, columns id, text, source, source_category, heading
     */
    public static List<Figure> figures(Path file, LanguagePack pack) throws IOException {
        List<Row> rows = rows(file, pack);
        long right = rows.stream().filter(r -> r.label() == r.told()).count();
        Map<StatementKind, Double> scores = new EnumMap<>(StatementKind.class);
        StringBuilder each = new StringBuilder();
        for (StatementKind kind : StatementKind.values()) {
            long labelled = rows.stream().filter(r -> r.label() == kind).count();
            long told = rows.stream().filter(r -> r.told() == kind).count();
            long both = rows.stream().filter(r -> r.label() == kind && r.told() == kind).count();
            if (labelled >= ENOUGH) {
                scores.put(kind, 2.0 * both / (labelled + told));
                String name = kind.name().toLowerCase(Locale.ROOT);
                each.append(each.isEmpty() ? "" : ", ").append(name).append(' ');
                each.append(decimals(2.0 * both / (labelled + told)));
            }
        }
        double macro = scores.values().stream().mapToDouble(s -> s).average().orElse(0);
        String material = rows.size() + " sentences, one reader";
        return List.of(
                new Figure(
                        "Kinds, Swedish",
                        "accuracy, " + material,
                        decimals((double) right / rows.size()),
                        "",
                        ""),
                new Figure(
                        "Kinds, Swedish",
                        "macro-F1 over kinds with " + ENOUGH + " sentences, " + material,
                        decimals(macro) + " (" + each + ")",
                        "",
                        ""));
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.3f", value).replace("0.", ".");
    }

    static List<Row> rows(Path file, LanguagePack pack) throws IOException {
        Map<String, String> labels = Labels.read("kinds-149.tsv");
        List<Row> rows = new ArrayList<>();
        for (List<Sentence> submission : Submissions.read(file)) {
            List<Sentence> labelled =
                    submission.stream().filter(s -> labels.containsKey(s.id())).toList();
            if (labelled.isEmpty()) {
                continue;
            }
            List<AnnotatedStatement> statements =
                    Submissions.annotate(
                            Submissions.text(submission),
                            List.of(submission.getFirst().heading()),
                            pack);
            Map<String, ProposalEvidence> proposals =
                    ProposalDetector.standard().detect(statements, s -> null);
            Map<String, KindEvidence> kinds = KindFinder.find(statements, proposals, s -> null);
            Map<String, Span> places = Submissions.places(submission);
            for (Sentence sentence : labelled) {
                Span place = Objects.requireNonNull(places.get(sentence.id()));
                String label = Objects.requireNonNull(labels.get(sentence.id()));
                rows.add(
                        new Row(
                                sentence.id(),
                                StatementKind.valueOf(label.toUpperCase(Locale.ROOT)),
                                told(statements, kinds, place)));
            }
        }
        return rows;
    }

    /** The strongest kind among the statements that the sentence was split into. */
    private static StatementKind told(
            List<AnnotatedStatement> statements, Map<String, KindEvidence> kinds, Span place) {
        StatementKind told = StatementKind.THOUGHT;
        for (AnnotatedStatement statement : statements) {
            KindEvidence kind = kinds.get(statement.id());
            boolean here = Submissions.overlap(statement.statement().span(), place);
            if (here && kind != null && kind.kind().compareTo(told) < 0) {
                told = kind.kind();
            }
        }
        return told;
    }
}
