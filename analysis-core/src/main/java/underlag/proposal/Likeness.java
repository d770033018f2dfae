package underlag.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How nearly two requests ask the same, and why: a sum of four named parts, unless something says
 * that one decision cannot answer both.
 *
 * @param score 0–1: the parts by their weights
 * @param thing how nearly both name one thing
 * @param action how well the directions agree
 * @param words how much of all that is said is said in both
 * @param place 1 where both name the same place, 0.5 where neither names one, else 0
 * @param hindrance why they must stay apart whatever the score, or null
 * @param same pairs of words for one thing, "utegym ~ utomhusgym", and words in both
 * @param different words that stand in one only
 */
record Likeness(
        double score,
        double thing,
        double action,
        double words,
        double place,
        @Nullable Hindrance hindrance,
        List<String> same,
        List<String> different) {
    static final double THING = 0.35;
    static final double ACTION = 0.15;
    static final double WORDS = 0.35;
    static final double PLACE = 0.15;

    /** A word from the heading speaks for the other request, but less than its own would. */
    private static final double FROM_HEADING = 0.8;

    private static final double SAME_WORD = 0.85;

    /** Below this the two name different things. */
    private static final double SAME_THING = 0.7;

    /** Below this they are not compared further. */
    private static final double WIDER_THING = 0.5;

    private static final int SHORTEST_NAME = 5;

    Likeness {
        same = List.copyOf(same);
        different = List.copyOf(different);
    }

    /** Compares two requests; the weight of a word is how rare it is, 0–1. */
    static Likeness of(Request one, Request other, ToDoubleFunction<String> rarity) {
        double thing = thing(one, other);
        if (thing < WIDER_THING) {
            return new Likeness(0, thing, 0, 0, 0, null, List.of(), List.of());
        }
        double action = one.direction().agreement(other.direction());
        List<String> same = new ArrayList<>();
        List<String> different = new ArrayList<>();
        Hindrance hindrance = hindrance(one, other, action);
        double place =
                hindrance == Hindrance.ONE_PLACED || hindrance == Hindrance.OTHER_PLACE
                        ? 0
                        : one.allNames().isEmpty() || other.allNames().isEmpty() ? 0.5 : 1;
        Shared left = Shared.of(one, other, rarity, same, different);
        Shared right = Shared.of(other, one, rarity, same, different);
        double words = place == 1 ? left.orContained(right) : left.with(right);
        return new Likeness(
                THING * thing + ACTION * action + WORDS * words + PLACE * place,
                thing,
                action,
                words,
                place,
                hindrance,
                same,
                different);
    }

    /** Whether this alone speaks for joining. */
    boolean joins() {
        return hindrance == null && thing >= SAME_THING && score >= ProposalMerger.THRESHOLD;
    }

    private static double thing(Request one, Request other) {
        if (one.thing() == null || other.thing() == null) {
            return 0;
        }
        if (!one.thing().isCertain() || !other.thing().isCertain()) {
            return 0;
        }
        double straight = one.thing().likeness(List.of(other.thing()));
        double back = other.thing().likeness(List.of(one.thing()));
        double crossed =
                Math.min(
                        one.thing().likeness(other.said().values()),
                        other.thing().likeness(one.said().values()));
        return Math.max(Math.max(straight, back), FROM_HEADING * crossed);
    }

    /** How much of what one request says, by weight, the other says too. */
    private record Shared(double found, double said) {
        static Shared of(
                Request from,
                Request in,
                ToDoubleFunction<String> rarity,
                List<String> same,
                List<String> different) {
            double found = 0;
            double said = 0;
            for (Concept concept : from.said().values()) {
                double weight = concept.weight() * rarity.applyAsDouble(concept.key());
                double own =
                        Math.max(
                                concept.likeness(in.said().values()),
                                concept.likeness(in.places().values()));
                double headed = FROM_HEADING * concept.likeness(in.context().values());
                double likeness = Math.max(own, headed);
                found += weight * likeness;
                said += weight;
                if (likeness < SAME_WORD) {
                    different.add(concept.word());
                } else {
                    note(concept, in, same);
                }
            }
            return new Shared(found, said);
        }

        /** The share of all that both say. */
        double with(Shared other) {
            double all = said + other.said;
            return all == 0 ? 0 : (found + other.found) / all;
        }

        /** Of two at one place, one may say more than the other. */
        double orContained(Shared other) {
            double contained = Math.max(share(), other.share());
            return Math.max(with(other), (with(other) + contained) / 2);
        }

        private double share() {
            return said == 0 ? 0 : found / said;
        }
    }

    private static void note(Concept concept, Request in, List<String> same) {
        Concept partner = in.said().get(concept.key());
        String left = concept.word().toLowerCase(Locale.ROOT);
        String right = partner == null ? left : partner.word().toLowerCase(Locale.ROOT);
        String text =
                left.equals(right)
                        ? left
                        : left.compareTo(right) < 0 ? left + " ~ " + right : right + " ~ " + left;
        if (!same.contains(text)) {
            same.add(text);
        }
    }

    private static @Nullable Hindrance hindrance(Request one, Request other, double action) {
        if (!one.language().equals(other.language())) {
            return Hindrance.LANGUAGE;
        }
        if (one.direction().opposes(other.direction())) {
            return Hindrance.OPPOSITE;
        }
        if (action < 0.5) {
            return Hindrance.ACTION;
        }
        if (numbersDiffer(one, other)) {
            return Hindrance.NUMBER;
        }
        return place(one, other);
    }

    private static boolean numbersDiffer(Request one, Request other) {
        List<String> left = numbers(one);
        List<String> right = numbers(other);
        return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
    }

    private static List<String> numbers(Request request) {
        return request.said().keySet().stream()
                .filter(k -> Character.isDigit(k.codePointAt(0)))
                .map(k -> k.replaceFirst("\\D.*", ""))
                .toList();
    }

    private static @Nullable Hindrance place(Request one, Request other) {
        Set<String> ones = one.allNames();
        Set<String> others = other.allNames();
        boolean left = !ones.isEmpty();
        boolean right = !others.isEmpty();
        if (left && right) {
            boolean agree = namesAgree(one.names(), other.names()) || namesAgree(ones, others);
            return agree ? null : Hindrance.OTHER_PLACE;
        }
        Collection<Concept> places = unmatched(one.places(), other);
        Collection<Concept> otherPlaces = unmatched(other.places(), one);
        if (!left && !right && !places.isEmpty() && !otherPlaces.isEmpty()) {
            return Hindrance.OTHER_PLACE;
        }
        boolean named = left && !otherPlaces.isEmpty() || right && !places.isEmpty();
        if (named) {
            return Hindrance.OTHER_PLACE;
        }
        return left != right || !places.isEmpty() || !otherPlaces.isEmpty()
                ? Hindrance.ONE_PLACED
                : null;
    }

    /** One name in common, and no other name in both that is missing in the other. */
    private static boolean namesAgree(Set<String> one, Set<String> other) {
        long left = one.stream().filter(n -> other.stream().anyMatch(m -> sameName(n, m))).count();
        long right = other.stream().filter(n -> one.stream().anyMatch(m -> sameName(n, m))).count();
        return left > 0 && (left == one.size() || right == other.size());
    }

    private static boolean sameName(String one, String other) {
        return one.equals(other)
                || Math.min(one.length(), other.length()) >= SHORTEST_NAME
                        && (one.startsWith(other) || other.startsWith(one));
    }

    private static Collection<Concept> unmatched(Map<String, Concept> places, Request other) {
        return places.values().stream()
                .filter(
                        place ->
                                place.likeness(other.places().values()) < 0.5
                                        && place.likeness(other.said().values()) < 0.5
                                        && place.likeness(other.context().values()) < 0.5)
                .toList();
    }
}
