package underlag.report.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import underlag.report.model.XmlText;

/** Gives every sheet a name that spreadsheet programs take, and no two the same. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "\\/?*[]:'";

    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** A name like the wish: cut after a word where it is too long, numbered where it is taken. */
    String of(String wish) {
        String clean = clean(wish);
        String name = cut(clean, LONGEST);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            name = cut(clean, LONGEST - number.length()) + number;
        }
        return name;
    }

    private static String clean(String wish) {
        StringBuilder clean = new StringBuilder();
        for (char c : XmlText.of(wish).toCharArray()) {
            boolean space = FORBIDDEN.indexOf(c) >= 0 || Character.isWhitespace(c);
            boolean doubled = clean.isEmpty() || clean.charAt(clean.length() - 1) == ' ';
            if (!space) {
                clean.append(c);
            } else if (!doubled) {
                clean.append(' ');
            }
        }
        String name = clean.toString().strip();
        return name.isEmpty() ? "–" : name;
    }

    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int end = name.lastIndexOf(' ', longest - 1);
        if (end < longest / 2) {
            end = longest - 1;
            if (Character.isHighSurrogate(name.charAt(end - 1))) {
                end--;
            }
        }
        return name.substring(0, end).stripTrailing() + "…";
    }
}
