package underlag.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import underlag.dialogue.Span;

/**
 * Splits a text into statements: first lines, then items of a list, then sentences. Works on hasty
 * writing too: a full stop ends a sentence also before a small letter or without a space.
 */
final class SwedishSplitter {
    /** A line this long that goes on with a small letter was wrapped by a program. */
    private static final int WRAPPED = 60;

    private static final int LONGEST_LONE_MARK = 3;
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern BULLET = Pattern.compile("[-–—*•·▪●○◦‣>o]\\s|[•▪●◦‣]");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[.)]\\s");
    private static final Pattern WEB = Pattern.compile(SwedishTokeniser.WEB);
    private static final Pattern END =
            Pattern.compile("([.!?…]+)([\"”’»')\\]]*)(?=(\\s|\\p{Zs}|\\p{Lu}|$))");

    private SwedishSplitter() {}

    /** Spans that cover the text without gaps; white space belongs to what stands before it. */
    static List<Span> split(String text) {
        List<Integer> starts = new ArrayList<>();
        for (Span line : lines(text)) {
            starts.add(line.start());
            splitLine(text, line, starts);
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = i == 0 ? 0 : starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            spans.add(new Span(start, end));
        }
        if (spans.isEmpty() && !text.isEmpty()) {
            spans.add(new Span(0, text.length()));
        }
        return spans;
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
        while (start < end && SwedishTokeniser.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && SwedishTokeniser.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static void splitLine(String text, Span line, List<Integer> starts) {
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
                boolean free = SwedishTokeniser.isSpace(text.charAt(numbered.start() - 1));
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

    private static void sentences(String text, Span item, List<Integer> starts) {
        List<Span> web = web(text, item);
        Matcher end = END.matcher(text).region(item.start(), item.end());
        end.useTransparentBounds(true);
        int start = afterMark(text, item);
        while (end.find()) {
            int next = end.end();
            while (next < item.end() && SwedishTokeniser.isSpace(text.charAt(next))) {
                next++;
            }
            boolean inWeb =
                    web.stream().anyMatch(w -> w.start() < end.start(1) && end.end(1) < w.end());
            if (next < item.end() && !inWeb && isEnd(text, start, end, next)) {
                starts.add(next);
                start = next;
            }
        }
    }

    private static List<Span> web(String text, Span item) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = WEB.matcher(text).region(item.start(), item.end());
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

    private static boolean isEnd(String text, int start, Matcher end, int next) {
        String marks = end.group(1);
        boolean spaced = next > end.end();
        boolean small = Character.isLowerCase(text.codePointAt(firstLetter(text, next)));
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

    private static boolean isFullStop(
            String text, int start, Matcher end, int next, boolean small, boolean spaced) {
        int from = end.start(1);
        while (from > start && !SwedishTokeniser.isSpace(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, end.start(1)).replaceFirst("^[(\"”'»]+", "");
        if (!spaced) {
            return word.length() > 2 && word.chars().allMatch(Character::isLetter);
        }
        if (SwedishAbbreviations.isFollowed(word) || isInitial(word)) {
            return false;
        }
        if (SwedishAbbreviations.mayEnd(word)) {
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
        boolean street = word.matches("\\p{Lu}\\p{Ll}+(?:g|v|pl|gr)");
        return !(street && digitNext);
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    private static int firstLetter(String text, int from) {
        int at = from;
        while (at < text.length() - 1 && "\"”’»'(–—- ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
