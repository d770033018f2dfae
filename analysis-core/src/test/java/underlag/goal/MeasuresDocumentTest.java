package underlag.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Target;
import underlag.goal.Measurement.Status;
import underlag.statistics.Dissimilarity;
import underlag.statistics.FromInterval;
import underlag.statistics.Holm;
import underlag.statistics.Interval;
import underlag.statistics.MeanIntervals;
import underlag.statistics.PairedTests;
import underlag.statistics.Raking;
import underlag.statistics.ShareDifferences;
import underlag.statistics.ShareIntervals;
import underlag.testing.TestFolders;

/** Recomputes the worked examples of docs/measures.md. */
class MeasuresDocumentTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("^\\| `([a-z]+.* .*)` \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    @Test
    void everyWorkedExampleIsWhatTheProgramComputes() throws IOException {
        String document =
                Files.readString(
                        TestFolders.root().resolve("docs/measures.md"), StandardCharsets.UTF_8);
        List<MatchResult> examples = EXAMPLE.matcher(document).results().toList();

        assertThat(examples).hasSizeGreaterThanOrEqualTo(22);
        for (MatchResult example : examples) {
            assertThat(computed(example.group(1)))
                    .as(example.group(1))
                    .isEqualTo(example.group(2).strip());
        }
    }

    private static String computed(String example) {
        double[] n = numbers(example);
        return switch (example.substring(0, example.indexOf(' '))) {
            case "wilson" -> shown(ShareIntervals.wilson((int) n[0], (int) n[1]));
            case "wilson-fpc" -> shown(ShareIntervals.wilson((int) n[0], (int) n[1], (int) n[2]));
            case "bounds" ->
                    shown(ShareIntervals.bounds((int) n[0], (int) n[1], (int) (n[2] - n[1])));
            case "t" -> shown(mean(example));
            case "welch" -> {
                String[] groups = example.split(" then ", -1);
                yield shown(MeanIntervals.welch(numbers(groups[0]), numbers(groups[1])));
            }
            case "newcombe" -> shown(difference(example, n));
            case "mcnemar" -> shown(PairedTests.mcNemar((int) n[0], (int) n[1]));
            case "wilcoxon" -> shown(PairedTests.wilcoxon(n));
            case "holm" ->
                    String.join(
                            " ",
                            Holm.adjusted(Arrays.stream(n).boxed().toList()).stream()
                                    .map(MeasuresDocumentTest::shown)
                                    .toList());
            case "from" -> shown(FromInterval.p(n[0], new Interval(n[1], n[2], "wilson"), n[3]));
            case "distance" -> {
                String[] sides = example.split(" from ", -1);
                double[] wanted = numbers(sides[1]);
                double whole = Arrays.stream(wanted).sum();
                yield shown(
                        Dissimilarity.index(
                                Arrays.stream(numbers(sides[0])).mapToObj(x -> (int) x).toList(),
                                Arrays.stream(wanted).mapToObj(x -> x / whole).toList()));
            }
            case "weighted" -> shown(ShareIntervals.weighted(n[0], n[1]));
            case "rake" -> raked(example);
            case "outcome" -> verdict(example, n);
            case "goal" -> goal(example);
            default -> "not an example: " + example;
        };
    }

    /** Persons as group and group, then the population's shares in the one and in the other. */
    private static String raked(String example) {
        String[] parts = example.split(" to ", -1);
        String[] shares = parts[1].split(" and ", -1);
        double[] groups = numbers(parts[0]);
        List<Raking.Margin> margins = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            List<Integer> groupOf = new ArrayList<>();
            for (double both : groups) {
                groupOf.add((side == 0 ? (int) both / 10 : (int) both % 10) - 1);
            }
            margins.add(
                    new Raking.Margin(
                            groupOf, Arrays.stream(numbers(shares[side])).boxed().toList()));
        }
        Raking.Weights weights = Raking.weights(margins);
        return String.join(
                " ",
                Stream.concat(weights.each().stream(), Stream.of(weights.effective()))
                        .map(MeasuresDocumentTest::shown)
                        .toList());
    }

    private static Interval mean(String example) {
        String[] parts = example.split(" among ", -1);
        return parts.length == 1
                ? MeanIntervals.t(numbers(parts[0]))
                : MeanIntervals.t(numbers(parts[0]), (int) numbers(parts[1])[0]);
    }

    private static Interval difference(String example, double[] n) {
        return example.contains("paired")
                ? ShareDifferences.paired((int) n[0], (int) n[1], (int) n[2], (int) n[3])
                : ShareDifferences.independent((int) n[0], (int) n[1], (int) n[2], (int) n[3]);
    }

    private static String verdict(String example, double[] n) {
        if (example.contains("between")) {
            return Judging.status(n[0], new Target(Target.Direction.BETWEEN, n[1], n[2]), n[3])
                    .name();
        }
        Target.Direction direction =
                example.contains("at least") ? Target.Direction.AT_LEAST : Target.Direction.AT_MOST;
        return Judging.status(n[0], new Target(direction, n[1]), n[2]).name();
    }

    private static String goal(String example) {
        List<Status> indicators =
                Arrays.stream(example.split(" ", -1)).skip(1).map(Status::valueOf).toList();
        return Goals.together(indicators).name();
    }

    private static double[] numbers(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.results().mapToDouble(r -> Double.parseDouble(r.group())).toArray();
    }

    private static String shown(Interval interval) {
        return shown(interval.low()) + " to " + shown(interval.high());
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
