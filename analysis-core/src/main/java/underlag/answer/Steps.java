package underlag.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Question;

/**
 * How the answers to one question are read: which option each written answer is, which number it
 * stands for, and in which order the options stand.
 *
 * <p>Steps of a scale stand for their numbers, or for 1, 2, 3 … in the order of the options where
 * they are words. Answers to other questions are numbers only where every one of them is.
 */
final class Steps {
    private final Question question;
    private final boolean allNumbers;

    /** Whether the options carry their numbers: "1 – Inte alls". */
    private final boolean numberedOptions;

    /** Normalised text → the option's spelling, and the option's place in the plan. */
    private final Map<String, String> spelling = new TreeMap<>();

    private final Map<String, Integer> place = new TreeMap<>();

    /** Step → the one way it was written in the answers. */
    private final Map<Integer, String> stepLabels = new TreeMap<>();

    Steps(Question question, Collection<String> written) {
        this.question = question;
        this.allNumbers =
                !written.isEmpty()
                        && written.stream().allMatch(text -> WrittenNumber.whole(text).isPresent());
        this.numberedOptions =
                question.options().stream()
                        .allMatch(option -> WrittenNumber.leading(option).isPresent());
        for (String option : question.options()) {
            place.putIfAbsent(normal(option), place.size());
            spelling.putIfAbsent(normal(option), option);
        }
        for (String text : new TreeSet<>(written)) {
            spelling.putIfAbsent(normal(text), text.strip());
        }
        joinStepsWithoutLabel(written);
    }

    /** Answers are compared without regard to case, white space and how å, ä, ö are composed. */
    static String normal(String text) {
        String composed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        return composed.replaceAll("[\\s\\u00a0]+", " ").toLowerCase(Locale.ROOT);
    }

    /** The option that a written answer is, in the plan's spelling where the plan has it. */
    String option(String written) {
        Integer step = step(written);
        if (step != null && !place.containsKey(normal(written))) {
            return stepLabel(step);
        }
        return spelling.getOrDefault(normal(written), written.strip());
    }

    /** The number an answer stands for, or null where it stands for none. */
    @Nullable Double number(String written) {
        if (question.kind() == Question.Kind.MULTIPLE_CHOICE) {
            return null;
        }
        if (question.kind() != Question.Kind.SCALE) {
            return allNumbers ? toNullable(WrittenNumber.whole(written)) : null;
        }
        if (question.scale() != null) {
            Integer step = step(written);
            return step == null ? null : Double.valueOf(step);
        }
        Integer index = place.get(normal(written));
        if (!numberedOptions) {
            return index == null ? numberOfStep(written) : Double.valueOf(index + 1);
        }
        return toNullable(WrittenNumber.leading(written));
    }

    /** The lowest and the highest step, where the question is a scale whose steps are known. */
    Optional<ScaleEnds> ends() {
        Question.Scale scale = question.scale();
        if (scale != null) {
            return Optional.of(new ScaleEnds(scale.lowest(), scale.highest()));
        }
        List<Double> numbers = new ArrayList<>();
        for (String option : question.options()) {
            Double number = number(option);
            if (number != null) {
                numbers.add(number);
            }
        }
        return question.kind() != Question.Kind.SCALE || numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new ScaleEnds(Collections.min(numbers), Collections.max(numbers)));
    }

    /**
     * The options in the order they are shown: the plan's, else the scale's, else by number where
     * all begin with one, else the most common first, ties by text.
     */
    List<String> order(Map<String, Integer> counts) {
        List<String> order = new ArrayList<>();
        Question.Scale scale = question.scale();
        if (!question.options().isEmpty()) {
            place.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .forEach(entry -> order.add(spelling.getOrDefault(entry.getKey(), "")));
        } else if (scale != null) {
            for (int step = scale.lowest(); step <= scale.highest(); step++) {
                order.add(stepLabel(step));
            }
        }
        counts.keySet().stream()
                .filter(option -> !order.contains(option))
                .sorted(byNumberOrCount(counts))
                .forEachOrdered(order::add);
        return order;
    }

    private static Comparator<String> byNumberOrCount(Map<String, Integer> counts) {
        boolean numbers =
                counts.keySet().stream().allMatch(o -> WrittenNumber.leading(o).isPresent());
        Comparator<String> first =
                numbers
                        ? Comparator.comparingDouble(o -> WrittenNumber.leading(o).orElse(0))
                        : Comparator.comparingInt(o -> -counts.getOrDefault(o, 0));
        return first.thenComparing(Comparator.naturalOrder());
    }

    /** The step of a numbered scale, or null outside it. */
    private @Nullable Integer step(String written) {
        Question.Scale scale = question.scale();
        if (scale == null) {
            return null;
        }
        OptionalDouble leading = WrittenNumber.leading(written);
        if (leading.isPresent()) {
            double value = leading.getAsDouble();
            boolean inside = value >= scale.lowest() && value <= scale.highest();
            return inside && value == Math.rint(value) ? Integer.valueOf((int) value) : null;
        }
        String text = normal(written);
        Integer index = place.get(text);
        if (index != null && place.size() == scale.highest() - scale.lowest() + 1) {
            return scale.lowest() + index;
        }
        if (!text.isEmpty() && text.equals(normal(scale.lowestLabel()))) {
            return scale.lowest();
        }
        boolean highest = !text.isEmpty() && text.equals(normal(scale.highestLabel()));
        return highest ? Integer.valueOf(scale.highest()) : null;
    }

    /** A bare number given as the answer to a scale in words is the number of a step. */
    private @Nullable Double numberOfStep(String written) {
        OptionalDouble number = WrittenNumber.whole(written);
        boolean inside =
                number.isPresent()
                        && number.getAsDouble() >= 1
                        && number.getAsDouble() <= place.size();
        return inside ? Double.valueOf(number.getAsDouble()) : null;
    }

    /** The one way a step was written in the answers, "5 – Mycket nöjd", else its number. */
    private String stepLabel(int step) {
        return stepLabels.getOrDefault(step, String.valueOf(step));
    }

    private void joinStepsWithoutLabel(Collection<String> written) {
        Map<Integer, TreeSet<String>> forms = new TreeMap<>();
        for (String text : written) {
            Integer step = step(text);
            if (step != null) {
                forms.computeIfAbsent(step, s -> new TreeSet<>()).add(text.strip());
            }
        }
        forms.forEach(
                (step, texts) -> {
                    boolean labelled = WrittenNumber.leading(texts.first()).isPresent();
                    if (texts.size() == 1 && labelled) {
                        stepLabels.put(step, texts.first());
                    }
                });
    }

    private static @Nullable Double toNullable(OptionalDouble number) {
        return number.isPresent() ? Double.valueOf(number.getAsDouble()) : null;
    }
}
