package underlag.report.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines of a width, between words and, in words that are too long, inside. */
final class Lines {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Lines() {}

    static double width(String text, Font font) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    /** The whole text, in lines that are not wider than {@code limit}. */
    static List<String> wrap(String text, Font font, double limit) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("[ \t\r\n]+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, font) <= limit) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line, font) > limit) {
                int fits = fitting(line, font, limit);
                String head = line.substring(0, fits);
                lines.add(head.endsWith("-") ? head : head + "-");
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    /** As {@link #wrap}, in no more lines, but with lines of about the same length. */
    static List<String> balanced(String text, Font font, double limit) {
        List<String> best = wrap(text, font, limit);
        for (double narrower = limit - 10; narrower > limit / 2; narrower -= 10) {
            List<String> lines = wrap(text, font, narrower);
            if (lines.size() > best.size() || broken(lines) > broken(best)) {
                return best;
            }
            best = lines;
        }
        return best;
    }

    private static long broken(List<String> lines) {
        return lines.stream().filter(l -> l.endsWith("-")).count();
    }

    private static int fitting(String word, Font font, double limit) {
        int end = 1;
        while (end < word.length() - 1 && width(word.substring(0, end + 1) + "-", font) <= limit) {
            end++;
        }
        if (Character.isHighSurrogate(word.charAt(end - 1)) && end > 1) {
            end--;
        }
        int hyphen = word.lastIndexOf('-', end - 1);
        return hyphen > 0 ? hyphen + 1 : end;
    }
}
