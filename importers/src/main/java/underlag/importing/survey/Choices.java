package underlag.importing.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.Question;

/** Reads a closed question's cells as its options. Immutable. */
final class Choices {
    private static final Pattern STEP =
            Pattern.compile(
                    "(-?\\d{1,4})(?:[.,]0+)?(?:\\s*[-–—=.:)(\\s]\\s*\\D.*)?", Pattern.DOTALL);

    private final Question question;
    private final @Nullable String separator;
    private final Map<String, String> spelling = new LinkedHashMap<>();
    private final List<String> longestFirst;

    /**
     * The options of one column.
     *
     * @param separator between several options in one cell; null where there is none, or where the
     *     options themselves must show it
     */
    Choices(Question question, @Nullable String separator) {
        this.question = question;
        this.separator = separator;
        question.options().forEach(o -> spelling.putIfAbsent(Words.option(o), o));
        this.longestFirst =
                question.options().stream()
                        .sorted(
                                Comparator.comparingInt(String::length)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
    }

    /**
     * What a cell says.
     *
     * @param values empty unless answered
     * @param offScale whether it holds something that the scale has no place for
     */
    record Read(ClosedAnswer.State state, List<String> values, boolean offScale) {
        static final Read NOTHING = new Read(ClosedAnswer.State.NOT_ANSWERED, List.of(), false);
        static final Read DONT_KNOW = new Read(ClosedAnswer.State.DONT_KNOW, List.of(), false);
        static final Read OFF_SCALE = new Read(ClosedAnswer.State.NOT_ANSWERED, List.of(), true);

        /** Both together: what is answered goes before "vet ej", and that before nothing. */
        Read and(Read other) {
            List<String> all = new ArrayList<>(values);
            other.values.stream().filter(v -> !all.contains(v)).forEach(all::add);
            boolean dontKnow =
                    state == ClosedAnswer.State.DONT_KNOW
                            || other.state == ClosedAnswer.State.DONT_KNOW;
            ClosedAnswer.State none =
                    dontKnow ? ClosedAnswer.State.DONT_KNOW : ClosedAnswer.State.NOT_ANSWERED;
            return new Read(
                    all.isEmpty() ? none : ClosedAnswer.State.ANSWERED,
                    all,
                    offScale || other.offScale);
        }
    }

    Read read(String raw) {
        String cell = raw.strip();
        if (cell.isEmpty()) {
            return Read.NOTHING;
        }
        if (DontKnow.is(cell)) {
            return Read.DONT_KNOW;
        }
        if (question.kind() == Question.Kind.SCALE) {
            if (DontKnow.isOnScale(cell) && !spelling.containsKey(Words.option(cell))) {
                return Read.DONT_KNOW;
            }
            if (question.scale() != null) {
                return step(cell, question.scale());
            }
        }
        if (question.kind() != Question.Kind.MULTIPLE_CHOICE) {
            return answered(List.of(spelling.getOrDefault(Words.option(cell), cell)));
        }
        List<String> values = new ArrayList<>();
        for (String part : parts(cell)) {
            String value = spelling.getOrDefault(Words.option(part), part);
            if (!DontKnow.is(part) && !values.contains(value)) {
                values.add(value);
            }
        }
        return values.isEmpty() ? Read.DONT_KNOW : answered(values);
    }

    private static Read answered(List<String> values) {
        return new Read(ClosedAnswer.State.ANSWERED, values, false);
    }

    private Read step(String cell, Question.Scale scale) {
        Matcher matcher = STEP.matcher(cell);
        String digits = matcher.matches() ? matcher.group(1) : null;
        if (digits != null) {
            int step = Integer.parseInt(digits);
            if (step >= scale.lowest() && step <= scale.highest()) {
                return answered(List.of(String.valueOf(step)));
            }
        }
        String loose = Words.loose(cell);
        if (!loose.isEmpty() && loose.equals(Words.loose(scale.lowestLabel()))) {
            return answered(List.of(String.valueOf(scale.lowest())));
        }
        if (!loose.isEmpty() && loose.equals(Words.loose(scale.highestLabel()))) {
            return answered(List.of(String.valueOf(scale.highest())));
        }
        return Read.OFF_SCALE;
    }

    /**
     * What a cell that holds all options in their order says of one place.
     *
     * @param place from 1
     */
    Read place(String raw, int place) {
        List<String> parts = raw.isBlank() ? List.of() : parts(raw.strip());
        if (parts.size() < place) {
            return Read.NOTHING;
        }
        String part = parts.get(place - 1);
        return answered(List.of(spelling.getOrDefault(Words.option(part), part)));
    }

    /** Known options are taken out first, so that an option may hold the separator itself. */
    private List<String> parts(String cell) {
        if (longestFirst.isEmpty()) {
            return split(cell, separator == null ? ";" : separator);
        }
        List<String> parts = new ArrayList<>();
        String rest = cell;
        while (!rest.isBlank()) {
            String known = knownAtStart(rest);
            int end = known == null ? separatorAt(rest) : known.length();
            String part = rest.substring(0, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            rest = afterSeparator(rest.substring(end));
        }
        return parts;
    }

    private @Nullable String knownAtStart(String rest) {
        for (String option : longestFirst) {
            if (rest.regionMatches(true, 0, option, 0, option.length())) {
                String after = rest.substring(option.length()).strip();
                if (after.isEmpty() || separates(after.charAt(0))) {
                    return option;
                }
            }
        }
        return null;
    }

    private int separatorAt(String rest) {
        int at =
                rest.indexOf(separator == null ? (rest.indexOf(';') >= 0 ? ";" : ", ") : separator);
        return at < 0 ? rest.length() : at;
    }

    private boolean separates(char c) {
        return separator == null ? c == ';' || c == ',' : c == separator.charAt(0);
    }

    private String afterSeparator(String rest) {
        String stripped = rest.strip();
        return !stripped.isEmpty() && separates(stripped.charAt(0))
                ? stripped.substring(1).strip()
                : stripped;
    }

    static List<String> split(String cell, String separator) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split(Pattern.quote(separator))) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
