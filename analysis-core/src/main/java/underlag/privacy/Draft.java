package underlag.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import underlag.dialogue.ReaderLanguage;
import underlag.dialogue.Span;

/**
 * A text while rules work on it, one after the other. What a rule takes is blotted out, so that no
 * later rule sees it; places stay what they were.
 */
final class Draft {
    /** Stands for each character that was taken: no letter, no digit, no space. */
    private static final char BLOT = '\uE000';

    /** How far a rule looks beside what it found, in characters: long texts stay quick. */
    private static final int NEAR = 40;

    private final String original;
    private final PlainReading reading;
    private final StringBuilder left;
    private final List<Span> kept;
    private final List<Mask> masks = new ArrayList<>();

    /**
     * @param keep what is never taken, or never matches
     */
    Draft(String original, Pattern keep) {
        this.original = original;
        this.reading = PlainReading.of(original);
        this.left = new StringBuilder(reading.text());
        this.kept =
                keep.matcher(reading.text())
                        .results()
                        .map(r -> new Span(r.start(), r.end()))
                        .toList();
    }

    /** What no rule has taken yet of the text as it is read. */
    String text() {
        return left.toString();
    }

    /** Whether this stretch still is what it is in another reading of the text. */
    boolean holds(String reading, int start, int end) {
        return left.substring(start, end).equals(reading.substring(start, end));
    }

    /** The little of a text that stands before a place. */
    static String before(String text, int place) {
        return text.substring(Math.max(0, place - NEAR), place);
    }

    /** The little of a text that stands after a place. */
    static String after(String text, int place) {
        return text.substring(place, Math.min(text.length(), place + NEAR));
    }

    /** Takes this stretch, unless it holds or touches words that are to be kept. */
    void take(PersonalData kind, String rule, int start, int end) {
        boolean keep = kept.stream().anyMatch(k -> k.start() < end && start < k.end());
        if (keep || start >= end) {
            return;
        }
        masks.add(new Mask(kind, rule, reading.inOriginal(start, end)));
        for (int i = start; i < end; i++) {
            left.setCharAt(i, BLOT);
        }
    }

    /** Takes everything that matches; where the pattern has a group {@code it}, only that. */
    void takeAll(PersonalData kind, String rule, Pattern pattern) {
        boolean group = pattern.namedGroups().containsKey("it");
        Matcher matcher = pattern.matcher(text());
        while (matcher.find()) {
            take(
                    kind,
                    rule,
                    group ? matcher.start("it") : matcher.start(),
                    group ? matcher.end("it") : matcher.end());
        }
    }

    /** The text with a word in brackets for all that was taken. */
    Masked masked(ReaderLanguage language) {
        List<Mask> inOrder =
                masks.stream().sorted(Comparator.comparingInt(m -> m.span().start())).toList();
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Mask mask : inOrder) {
            out.append(original, from, mask.span().start());
            out.append(mask.kind().replacement(language));
            from = mask.span().end();
        }
        return new Masked(out.append(original.substring(from)).toString(), inOrder);
    }
}
