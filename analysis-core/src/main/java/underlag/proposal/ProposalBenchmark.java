package underlag.proposal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import underlag.dialogue.StableId;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.statistics.Figure;

/**
 * How well proposals are found on labelled sentences: F1 over five folds of whole submissions,
 * where each fold's families of rules are chosen on the other four.
 */
public final class ProposalBenchmark {
    private static final int FOLDS = 5;

    /** Student's t, 97.5 %, 4 degrees of freedom. */
    private static final double T4 = 2.776;

    private ProposalBenchmark() {}

    /**
     * One labelled sentence and the families that fire on it.
     *
     * @param submission sentences of one submission stay in one fold
     */
    record Row(String submission, String text, boolean proposal, Set<String> rules) {}

    /**
     * What the folds give.
     *
     * @param low lower end of the 95 % interval of the mean, by Student's t over the folds
     */
    record Figures(List<Score> folds, double mean, double low, double high) {
        Figures {
            folds = List.copyOf(folds);
        }
    }

    /** Precision, recall and their harmonic mean, 0–1. */
    record Score(int rows, double precision, double recall, double f1) {
        static Score of(List<Row> rows, Set<String> families) {
            int both = 0;
            int found = 0;
            int right = 0;
            for (Row row : rows) {
                boolean says = row.rules().stream().anyMatch(families::contains);
                found += says ? 1 : 0;
                right += row.proposal() ? 1 : 0;
                both += says && row.proposal() ? 1 : 0;
            }
            double precision = found == 0 ? 0 : (double) both / found;
            double recall = right == 0 ? 0 : (double) both / right;
            double f1 = both == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return new Score(rows.size(), precision, recall, f1);
        }
    }

    /**
     * The rows of the table of figures.
     *
     * @param file tab-separated without quotes, columns id, text, is_proposal
     */
    public static List<Figure> figures(Path file, LanguagePack pack) throws IOException {
        List<Row> rows = read(file, pack);
        Figures folds = measure(rows);
        return List.of(
                new Figure(
                        "Proposals, Swedish",
                        "F1, " + rows.size() + " sentences alone, five folds by submission",
                        String.format(
                                        Locale.ROOT,
                                        "%.3f (%.3f–%.3f)",
                                        folds.mean(),
                                        folds.low(),
                                        folds.high())
                                .replace("0.", "."),
                        "≥ .82",
                        "key words .67"));
    }

    /**
     * The details as text: each fold, each family.
     *
     * @param file tab-separated without quotes, columns id, text, is_proposal
     */
    public static String table(Path file, LanguagePack pack) throws IOException {
        List<Row> rows = read(file, pack);
        Set<String> all =
                ProposalDetector.ALL.stream()
                        .map(Rule::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        Figures figures = measure(rows);
        StringBuilder table = new StringBuilder("Proposals, " + rows.size() + " sentences\n");
        for (Score score : figures.folds()) {
            table.append(line("fold of " + score.rows() + " rows", score));
        }
        table.append(
                String.format(
                        Locale.ROOT,
                        "mean F1 %.3f, 95 %% interval %.3f–%.3f\n",
                        figures.mean(),
                        figures.low(),
                        figures.high()));
        table.append(line("all families, all rows", Score.of(rows, all)));
        return table.append(families(rows)).toString();
    }

    /** Five folds of whole submissions; each fold's families are chosen on the other four. */
    static Figures measure(List<Row> rows) {
        Set<String> all =
                ProposalDetector.ALL.stream()
                        .map(Rule::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        List<Score> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<Row> train = rows.stream().filter(r -> fold(r) != held).toList();
            List<Row> test = rows.stream().filter(r -> fold(r) == held).toList();
            folds.add(Score.of(test, choose(train, all)));
        }
        double mean = folds.stream().mapToDouble(Score::f1).average().orElse(0);
        double squares = folds.stream().mapToDouble(f -> (f.f1() - mean) * (f.f1() - mean)).sum();
        double half = T4 * Math.sqrt(squares / (FOLDS - 1) / FOLDS);
        return new Figures(folds, mean, mean - half, mean + half);
    }

    /** Leaves out the family whose loss gains most, until no loss gains. */
    private static Set<String> choose(List<Row> train, Set<String> all) {
        Set<String> chosen = new TreeSet<>(all);
        double best = Score.of(train, chosen).f1();
        boolean gained = true;
        while (gained) {
            gained = false;
            String worst = null;
            for (String family : chosen) {
                Set<String> without = new TreeSet<>(chosen);
                without.remove(family);
                double score = Score.of(train, without).f1();
                if (score > best + 1e-9) {
                    best = score;
                    worst = family;
                }
            }
            if (worst != null) {
                chosen.remove(worst);
                gained = true;
            }
        }
        return chosen;
    }

    private static String families(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        for (Rule rule : ProposalDetector.ALL) {
            List<Row> hits = rows.stream().filter(r -> r.rules().contains(rule.name())).toList();
            long right = hits.stream().filter(Row::proposal).count();
            text.append(
                    String.format(
                            Locale.ROOT,
                            "  %-14s %3d hits, %3d right\n",
                            rule.name(),
                            hits.size(),
                            right));
        }
        return text.toString();
    }

    private static String line(String what, Score score) {
        return String.format(
                Locale.ROOT,
                "%-26s P %.3f  R %.3f  F1 %.3f\n",
                what,
                score.precision(),
                score.recall(),
                score.f1());
    }

    private static int fold(Row row) {
        return Math.floorMod(
                Integer.parseUnsignedInt(StableId.of(row.submission()).substring(0, 7), 16), FOLDS);
    }

    static List<Row> read(Path file, LanguagePack pack) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        Map<String, Integer> column = new HashMap<>();
        String[] header = lines.getFirst().split("\t", -1);
        for (int i = 0; i < header.length; i++) {
            column.put(header[i], i);
        }
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            String id = cells[at(column, "id")];
            String text = cells[at(column, "text")];
            boolean proposal = cells[at(column, "is_proposal")].equals("1");
            rows.add(new Row(id.replaceFirst("-\\d+$", ""), text, proposal, rules(text, pack)));
        }
        return rows;
    }

    private static int at(Map<String, Integer> columns, String name) {
        Integer found = columns.get(name);
        if (found == null) {
            throw new IllegalArgumentException("the file has no column " + name);
        }
        return found;
    }

    private static Set<String> rules(String text, LanguagePack pack) {
        Set<String> names = new TreeSet<>();
        for (AnnotatedStatement statement : Submissions.annotate(text, List.of(), pack)) {
            ProposalDetector.standard()
                    .detect(List.of(statement), s -> null)
                    .values()
                    .forEach(evidence -> names.addAll(evidence.rules()));
        }
        return names;
    }
}
