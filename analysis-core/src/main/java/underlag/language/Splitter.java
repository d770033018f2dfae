package underlag.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import underlag.dialogue.Span;

/**
 * Splits a text into statements: first lines, then items of a list, then sentences. Works on hasty
 * writing too: a full stop ends a sentence also before a small letter or without a space. What goes
 * on for thousands of characters is cut, so that nothing that reads statements takes for ever.
 */
final class Splitter {
    /** A line this long that goes on with a small letter was wrapped by a program. */
    private static final int WRAPPED = 60;

    /** So far back a word's beginning is sought; a longer one is no abbreviation. */
    private static final int LONGEST_WORD = 100;

    private static final int LONGEST_STATEMENT = 2_000;
    private static final int LONGEST_LONE_MARK = 3;
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern BULLET = Pattern.compile("[-–—*•·▪●○◦‣>o]\\s|[•▪●◦‣]");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[.)]\\s");
    private static final Pattern END =
            Pattern.compile("(?<![.!?…])([.!?…]++)([\"”’»')\\]]*+)(?=(\\s|\\p{Zs}|\\p{Lu}|$))");

    private final Orthography writing;
    private final Pattern web;
    private final Pattern spacedStops;
    private final Pattern dotted;
    private final Pattern beforeDigit;

    Splitter(Orthography writing) {
        this.writing = writing;
        web = new Tokeniser(writing).web();
        spacedStops = Pattern.compile("(?<![\\p{L}\\p{N}])(?i:" + writing.spacedStops() + ")");
        dotted = Pattern.compile("(?iu:" + writing.dotted() + ")");
        beforeDigit = Pattern.compile(writing.beforeDigit());
    }

    /** Spans that cover the text without gaps; white space belongs to what stands before it. */
    List<Span> split(String text) {
        List<Integer> starts = new ArrayList<>();
        for (Span line : lines(text)) {
            starts.add(line.start());
            splitLine(text, line, starts);
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = i == 0 ? 0 : starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            addCut(text, start, end, spans);
        }
        if (spans.isEmpty() && !text.isEmpty()) {
            spans.add(new Span(0, text.length()));
        }
        return spans;
    }

    /** Adds a statement, one that is too long in several. */
    private static void addCut(String text, int start, int end, List<Span> spans) {
        int from = start;
        int last = strip(text, start, end).end();
        while (last - from > LONGEST_STATEMENT) {
            int cut = cut(text, from);
            spans.add(new Span(from, cut));
            from = cut;
        }
        spans.add(new Span(from, end));
    }

    /** After the last white space that fits, or where no character is cut in two. */
    private static int cut(String text, int from) {
        int most = from + LONGEST_STATEMENT;
        for (int at = most; at > from + LONGEST_STATEMENT / 2; at--) {
            if (Tokeniser.isSpace(text.charAt(at - 1)) && !Tokeniser.isSpace(text.charAt(at))) {
                return at;
            }
        }
        int at = most;
        while (at > from + LONGEST_STATEMENT / 2 && belongsToBefore(text, at)) {
            at--;
        }
        return at;
    }

    private static boolean belongsToBefore(String text, int at) {
        int type = Character.getType(text.codePointAt(at));
        return Character.isLowSurrogate(text.charAt(at))
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT
                || Character.getType(text.codePointBefore(at)) == Character.FORMAT;
    }

    /** Non-empty lines without the white space around them, wrapped ones joined. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        Matcher ends = LINE_END.matcher(text);
        int from = 0;
        int lengthBefore = 0;
        while (from <= text.length()) {
            int to = ends.find(from) ? ends.start() : text.length();
            Span line = strip(text, from, to);
            if (line.length() > 0) {
                int last = lines.size() - 1;
                if (last >= 0 && continues(text, lines.get(last), lengthBefore, line)) {
                    lines.set(last, new Span(lines.get(last).start(), line.end()));
                } else {
                    lines.add(line);
                }
                lengthBefore = line.length();
            }
            from = to == text.length() ? to + 1 : ends.end();
        }
        return lines;
    }

    private static boolean continues(String text, Span before, int lengthBefore, Span line) {
        if (before.length() <= LONGEST_LONE_MARK && isMark(before.of(text))) {
            return true;
        }
        char last = text.charAt(before.end() - 1);
        boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
        return lengthBefore >= WRAPPED
                && open
                && Character.isLowerCase(text.codePointAt(line.start()))
                && !BULLET.matcher(text).region(line.start(), line.end()).lookingAt();
    }

    private static boolean isMark(String line) {
        return BULLET.matcher(line + " ").lookingAt() || NUMBERED.matcher(line + " ").lookingAt();
    }

    private static Span strip(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Tokeniser.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Tokeniser.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private void splitLine(String text, Span line, List<Integer> starts) {
        List<Integer> items = items(text, line);
        for (int i = 0; i < items.size(); i++) {
            int start = items.get(i);
            int end = i + 1 < items.size() ? items.get(i + 1) : line.end();
            if (i > 0) {
                starts.add(start);
            }
            sentences(text, new Span(start, end), starts);
        }
    }

    /** Where the items of a list written on one line start: "1. … 2. …", "• … • …". */
    private static List<Integer> items(String text, Span line) {
        List<Integer> items = new ArrayList<>();
        items.add(line.start());
        Matcher numbered = NUMBERED.matcher(text).region(line.start(), line.end());
        if (numbered.lookingAt() && numbered.group(1).equals("1")) {
            int next = 2;
            while (numbered.find()) {
                boolean free = Tokeniser.isSpace(text.charAt(numbered.start() - 1));
                if (free && numbered.group(1).equals(String.valueOf(next))) {
                    items.add(numbered.start());
                    next++;
                }
            }
        } else {
            for (int i = line.start() + 1; i < line.end(); i++) {
                if ("•▪●◦‣".indexOf(text.charAt(i)) >= 0) {
                    items.add(i);
                }
            }
        }
        return items;
    }

    private void sentences(String text, Span item, List<Integer> starts) {
        List<Span> webs = found(web, text, item);
        List<Span> abbreviations = found(spacedStops, text, item);
        Matcher end = END.matcher(text).region(item.start(), item.end());
        end.useTransparentBounds(true);
        int start = afterMark(text, item);
        int web = 0;
        int abbreviation = 0;
        while (end.find()) {
            int next = afterSpace(text, end.end(), item.end());
            web = reaching(webs, web, end.end(1));
            abbreviation = reaching(abbreviations, abbreviation, end.end(1));
            boolean within =
                    (web < webs.size()
                                    && webs.get(web).start() < end.start(1)
                                    && end.end(1) < webs.get(web).end())
                            || (abbreviation < abbreviations.size()
                                    && holds(text, abbreviations.get(abbreviation), end, next));
            if (next < item.end() && !within && isEnd(text, start, end, next)) {
                starts.add(next);
                start = next;
            }
        }
    }

    /** The first of these that does not end before a position; they follow one another. */
    private static int reaching(List<Span> spans, int from, int position) {
        int at = from;
        while (at < spans.size() && spans.get(at).end() < position) {
            at++;
        }
        return at;
    }

    private static int afterSpace(String text, int from, int to) {
        int at = from;
        while (at < to && Tokeniser.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a stop belongs to an abbreviation of several words that goes on, or may go on. */
    private boolean holds(String text, Span abbreviation, Matcher stop, int next) {
        if (stop.start(1) < abbreviation.start() || stop.end(1) > abbreviation.end()) {
            return false;
        }
        String word = abbreviation.of(text).replaceAll("[\\s\\p{Zs}]|\\.$", "");
        boolean last = stop.end(1) == abbreviation.end();
        return !last || !mayEnd(word) || isSmall(text, next);
    }

    private static List<Span> found(Pattern pattern, String text, Span item) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).region(item.start(), item.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }

    /** The position after a bullet or number. */
    private static int afterMark(String text, Span item) {
        for (Pattern mark : List.of(BULLET, NUMBERED)) {
            Matcher matcher = mark.matcher(text).region(item.start(), item.end());
            if (matcher.lookingAt()) {
                return matcher.end();
            }
        }
        return item.start();
    }

    private boolean isEnd(String text, int start, Matcher end, int next) {
        String marks = end.group(1);
        boolean spaced = next > end.end();
        boolean small = isSmall(text, next);
        if (end.start(1) <= start) {
            return false;
        }
        if (marks.indexOf('!') >= 0 || marks.indexOf('?') >= 0) {
            // A mark in brackets or at the end of a quotation does not end what goes on after it.
            return end.group(2).isEmpty() || !small;
        }
        if (marks.length() > 1 || marks.equals("…")) {
            return !small && spaced;
        }
        return isFullStop(text, start, end, next, small, spaced);
    }

    private boolean isFullStop(
            String text, int start, Matcher end, int next, boolean small, boolean spaced) {
        int from = end.start(1);
        int first = Math.max(start, from - LONGEST_WORD);
        while (from > first && !Tokeniser.isSpace(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, end.start(1)).replaceFirst("^[(\"”'»]+", "");
        if (!spaced) {
            return word.length() > 2
                    && word.chars().allMatch(Character::isLetter)
                    && !isFollowed(word);
        }
        if (isFollowed(word) || isInitial(word)) {
            return false;
        }
        if (mayEnd(word)) {
            return !small;
        }
        boolean digitNext = Character.isDigit(text.charAt(next));
        boolean digits = !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
        if (word.length() == 1 && !digits) {
            return !small && !digitNext;
        }
        if (small && (digits || word.length() < 3 || !end.group(2).isEmpty())) {
            return false;
        }
        if (digits && writing.isOrdinal(wordBefore(text, start, from), word)) {
            return false;
        }
        return !(digitNext && beforeDigit.matcher(word).matches());
    }

    /** Whether a word, without its last full stop, is an abbreviation that further words follow. */
    private boolean isFollowed(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !writing.ending().contains(lower)
                && (writing.followed().contains(lower) || dotted.matcher(lower).matches());
    }

    private boolean mayEnd(String word) {
        return writing.ending().contains(word.toLowerCase(Locale.ROOT));
    }

    private static String wordBefore(String text, int start, int from) {
        int end = from;
        while (end > start && Tokeniser.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int begin = end;
        int first = Math.max(start, end - LONGEST_WORD);
        while (begin > first && !Tokeniser.isSpace(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, end);
    }

    private boolean isInitial(String word) {
        return word.length() == 1
                && Character.isUpperCase(word.charAt(0))
                && writing.isInitial(word);
    }

    private static boolean isSmall(String text, int from) {
        int letter = firstLetter(text, from);
        return letter < text.length() && Character.isLowerCase(text.codePointAt(letter));
    }

    private static int firstLetter(String text, int from) {
        int at = from;
        while (at < text.length() - 1 && "\"”’»'(–—- ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
