package underlag.privacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import underlag.dialogue.Statement;

/**
 * What is masked where the statements are published, without what it was: a row for each statement,
 * kind and rule.
 *
 * @param lines in the order of the statements
 * @param sensitive statements that may tell something sensitive about a person, which a person must
 *     read before they are quoted; they are not masked
 */
public record MaskingLog(List<Line> lines, List<Hint> sensitive) {

    /** A rule that masked something in a statement, and how often. */
    public record Line(String statement, PersonalData kind, String rule, int times) {}

    /** A statement that may tell something of this kind about a person. */
    public record Hint(String statement, Sensitive kind) {}

    public MaskingLog {
        lines = List.copyOf(lines);
        sensitive = List.copyOf(sensitive);
    }

    /** What masking does with these statements. */
    public static MaskingLog of(Masking masking, List<Statement> statements) {
        List<Line> lines = new ArrayList<>();
        List<Hint> hints = new ArrayList<>();
        for (Statement statement : statements) {
            Map<PersonalData, Map<String, Integer>> counts = new EnumMap<>(PersonalData.class);
            for (Mask mask : masking.mask(statement.text()).masks()) {
                counts.computeIfAbsent(mask.kind(), kind -> new TreeMap<>())
                        .merge(mask.rule(), 1, Integer::sum);
            }
            counts.forEach(
                    (kind, rules) ->
                            rules.forEach(
                                    (rule, times) ->
                                            lines.add(
                                                    new Line(statement.id(), kind, rule, times))));
            for (Sensitive kind : Sensitive.in(statement.text())) {
                hints.add(new Hint(statement.id(), kind));
            }
        }
        return new MaskingLog(lines, hints);
    }

    /** How many of each kind are masked; none of those that are not there. */
    public Map<PersonalData, Integer> byKind() {
        Map<PersonalData, Integer> counts = new EnumMap<>(PersonalData.class);
        lines.forEach(line -> counts.merge(line.kind(), line.times(), Integer::sum));
        return counts;
    }

    /** How many statements something is masked in. */
    public int statements() {
        return (int) lines.stream().map(Line::statement).distinct().count();
    }

    /** How many statements may tell something sensitive about a person. */
    public int sensitiveStatements() {
        return (int) sensitive.stream().map(Hint::statement).distinct().count();
    }
}
