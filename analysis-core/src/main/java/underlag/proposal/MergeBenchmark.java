package underlag.proposal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Contribution;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.Span;
import underlag.dialogue.Statement;
import underlag.dialogue.Unit;
import underlag.duplicate.FamilyFinder;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.statistics.Figure;
import underlag.statistics.Interval;
import underlag.statistics.ShareIntervals;

/**
 * How well proposals that ask the same are joined, on labelled pairs of residents' proposals. All
 * proposals of the material are joined, as in an analysis; then the pairs are looked up.
 */
public final class MergeBenchmark {
    private static final String WANTED_PRECISION = "≥ .90";
    private static final String WANTED_RECALL = "≥ .60";

    /** The sets of labelled pairs, docs/guidelines. */
    private static final List<String> SETS =
            List.of("development", "test", "development-2", "test-2");

    private MergeBenchmark() {}

    /** A labelled pair, its statements named by record and hash of the text. */
    record Pair(String one, String other, boolean same) {}

    /**
     * What was found.
     *
     * @param pairs labelled pairs
     * @param alike pairs that people called the same
     * @param joined pairs that the program joined
     * @param right pairs that both did
     * @param unknown pairs of which a statement was not found to be a proposal, not joined
     */
    record Score(int pairs, int alike, int joined, int right, int unknown) {
        double precision() {
            return joined == 0 ? 0 : (double) right / joined;
        }

        double recall() {
            return alike == 0 ? 0 : (double) right / alike;
        }

        double f1() {
            return joined + alike == 0 ? 0 : 2.0 * right / (joined + alike);
        }
    }

    /**
     * Figures on both sets of pairs, with the heading that the labellers saw and without it.
     *
     * @param proposals the residents' proposals, tab-separated with columns id, title and text
     */
    public static List<Figure> figures(Path proposals, LanguagePack pack) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (boolean headed : new boolean[] {true, false}) {
            Map<String, String> groups = groups(proposals, pack, headed);
            for (String set : headed ? SETS : SETS.subList(0, 2)) {
                Score score = score(pairs(set), groups);
                String where =
                        set.replace("-2", ", second,")
                                + " pairs, "
                                + (headed ? "with headings" : "texts alone");
                boolean aim = set.startsWith("test") && headed;
                figures.addAll(figures(where, score, aim));
            }
        }
        return figures;
    }

    private static List<Figure> figures(String where, Score score, boolean aim) {
        String part = "Same proposal, Swedish";
        return List.of(
                new Figure(
                        part,
                        "precision, " + where + ", " + score.joined() + " joined",
                        share(score.right(), score.joined()),
                        aim ? WANTED_PRECISION : "",
                        ""),
                new Figure(
                        part,
                        "recall, " + where + ", " + score.alike() + " the same",
                        share(score.right(), score.alike()),
                        aim ? WANTED_RECALL : "",
                        ""),
                new Figure(
                        part,
                        "F1, " + where + ", " + score.pairs() + " pairs",
                        number(score.f1()),
                        "",
                        ""));
    }

    private static String share(int count, int of) {
        if (of == 0) {
            return "–";
        }
        Interval interval = ShareIntervals.wilson(count, of);
        return number((double) count / of)
                + " ("
                + number(interval.low())
                + "–"
                + number(interval.high())
                + ")";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("^0", "");
    }

    static Score score(List<Pair> pairs, Map<String, String> groups) {
        int alike = 0;
        int joined = 0;
        int right = 0;
        int unknown = 0;
        for (Pair pair : pairs) {
            String one = groups.get(pair.one());
            String other = groups.get(pair.other());
            boolean same = one != null && one.equals(other);
            unknown += one == null || other == null ? 1 : 0;
            alike += pair.same() ? 1 : 0;
            joined += same ? 1 : 0;
            right += same && pair.same() ? 1 : 0;
        }
        return new Score(pairs.size(), alike, joined, right, unknown);
    }

    static List<Pair> pairs(String set) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        String name = "/underlag/proposal/labels/pairs-" + set + ".tsv";
        try (InputStream stream = MergeBenchmark.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("missing resource " + name);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(c -> pairs.add(pair(c)));
        }
        return pairs;
    }

    private static Pair pair(String[] cells) {
        return new Pair(cells[2] + "/" + cells[3], cells[4] + "/" + cells[5], cells[6].equals("1"));
    }

    /** Record and hash of each proposal's text → the proposal that it was joined to. */
    static Map<String, String> groups(Path file, LanguagePack pack, boolean headed)
            throws IOException {
        List<AnnotatedStatement> statements = statements(file, pack, headed);
        Map<String, ProposalEvidence> evidence =
                ProposalDetector.standard().detect(statements, s -> null);
        List<Contribution> contributions =
                statements.stream().map(s -> s.statement().contribution()).distinct().toList();
        Map<String, String> keys = new HashMap<>();
        statements.forEach(s -> keys.put(s.id(), key(s)));
        Map<String, String> groups = new LinkedHashMap<>();
        for (Proposal proposal :
                ProposalMerger.merge(
                                statements, evidence, FamilyFinder.find(contributions), Set.of())
                        .proposals()) {
            proposal.statements().forEach(s -> groups.put(keys.get(s), proposal.id()));
        }
        return groups;
    }

    static String key(AnnotatedStatement statement) {
        return statement.statement().contribution().record()
                + "/"
                + hash(statement.statement().verbatim());
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }

    static List<AnnotatedStatement> statements(Path file, LanguagePack pack, boolean headed)
            throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> header = List.of(lines.getFirst().split("\t", -1));
        List<AnnotatedStatement> statements = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells =
                    Arrays.stream(line.split("\t", -1)).map(MergeBenchmark::unquoted).toList();
            String text = cells.get(header.indexOf("text"));
            if (text.isBlank()) {
                continue;
            }
            String heading = headed ? cells.get(header.indexOf("title")) : null;
            Contribution contribution =
                    contribution(cells.get(header.indexOf("id")), text, heading);
            for (Span span : pack.split(text)) {
                int ordinal = statements.size();
                Statement statement = new Statement("s" + ordinal, contribution, ordinal, span);
                statements.add(
                        new AnnotatedStatement(
                                statement, pack.language(), pack.annotate(span.of(text))));
            }
        }
        return statements;
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    private static Contribution contribution(String id, String text, @Nullable String heading) {
        return new Contribution(
                id,
                new Origin("", new Locator.Whole()),
                id,
                id,
                "a",
                Unit.PERSON,
                null,
                null,
                text,
                heading == null || heading.isBlank() ? List.of() : List.of(heading),
                null);
    }
}
