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
import java.util.function.Function;
import underlag.dialogue.Span;
import underlag.language.LanguagePack;
import underlag.language.Token;
import underlag.proposal.Concreteness.Level;
import underlag.statistics.Figure;
import underlag.statistics.KrippendorffAlpha;

/**
 * Whether the program judges concreteness as people do: the mean ordinal alpha of its judgement
 * with each of five coders, beside the mean of each coder's with each of the others.
 */
public final class ConcretenessBenchmark {
    private static final int CODERS = 5;
    private static final Map<String, String> DIALOGUES =
            Map.of("B", "Bonn", "C", "Köln", "M", "Moers");

    private ConcretenessBenchmark() {}

    /** A unit as five coders and the program judged it: 0 low, 1 intermediate, 2 high. */
    private record Unit(List<Integer> coders, int machine) {}

    /**
     * Figures for each dialogue and for all.
     *
     * @param folder with {@code dataset_CD?.tsv} and {@code concreteness_CD?.csv}
     */
    public static List<Figure> figures(Path folder, LanguagePack pack) throws IOException {
        List<Unit> all = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (String dialogue : List.of("B", "C", "M")) {
            List<Unit> units = units(folder, dialogue, pack);
            all.addAll(units);
            figures.add(figure(DIALOGUES.getOrDefault(dialogue, dialogue), units));
        }
        figures.addFirst(figure("three dialogues", all));
        return figures;
    }

    private static Figure figure(String material, List<Unit> units) {
        double people = 0;
        double machine = 0;
        for (int one = 0; one < CODERS; one++) {
            int coder = one;
            machine += pairs(units, u -> List.of(u.coders().get(coder), u.machine()));
            for (int two = 0; two < CODERS; two++) {
                int other = two;
                if (one != two) {
                    people +=
                            pairs(
                                    units,
                                    u -> List.of(u.coders().get(coder), u.coders().get(other)));
                }
            }
        }
        return new Figure(
                "Concreteness, German",
                "mean ordinal alpha with each of five coders, "
                        + material
                        + ", "
                        + units.size()
                        + " units",
                number(machine / CODERS),
                "≥ the average coder's",
                "coders " + number(people / CODERS / (CODERS - 1)));
    }

    private static double pairs(List<Unit> units, Function<Unit, List<Integer>> of) {
        List<List<Integer>> judged = new ArrayList<>();
        units.forEach(unit -> judged.add(of.apply(unit)));
        return KrippendorffAlpha.ordinal(judged).value().orElse(1);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value).replaceFirst("^0", "");
    }

    private static List<Unit> units(Path folder, String dialogue, LanguagePack pack)
            throws IOException {
        Map<String, String> sentences = sentences(folder.resolve("dataset_CD" + dialogue + ".tsv"));
        List<String> lines =
                Files.readAllLines(
                        folder.resolve("concreteness_CD" + dialogue + ".csv"),
                        StandardCharsets.UTF_8);
        List<Unit> units = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(",", -1));
            String[] range = cells.get(1).split("-", -1);
            StringBuilder text = new StringBuilder();
            for (int i = Integer.parseInt(range[0]);
                    i <= Integer.parseInt(range[range.length - 1]);
                    i++) {
                text.append(sentences.getOrDefault(cells.get(9) + " " + i, "")).append(' ');
            }
            List<Integer> coders =
                    cells.subList(3, 3 + CODERS).stream()
                            .map(ConcretenessBenchmark::level)
                            .toList();
            List<Token> tokens = new ArrayList<>();
            for (Span span : pack.split(text.toString())) {
                tokens.addAll(pack.annotate(span.of(text.toString())));
            }
            boolean request = cells.get(2).startsWith("mpos");
            units.add(new Unit(coders, rank(ConcretenessJudge.level(tokens, request))));
        }
        return units;
    }

    private static int level(String cell) {
        return rank(Level.valueOf(cell.split(" ", 2)[0].toUpperCase(Locale.ROOT)));
    }

    private static int rank(Level level) {
        return switch (level) {
            case LOW -> 0;
            case INTERMEDIATE -> 1;
            case HIGH -> 2;
        };
    }

    /** Document and number of a sentence → its text. */
    private static Map<String, String> sentences(Path file) throws IOException {
        Map<String, String> sentences = new HashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 3) {
                sentences.put(cells[1] + " " + cells[2], cells[3]);
            }
        }
        return sentences;
    }
}
