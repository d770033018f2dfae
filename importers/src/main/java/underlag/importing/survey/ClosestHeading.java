package underlag.importing.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the column that a person means. */
final class ClosestHeading {
    private static final int LONGEST = 200;

    private ClosestHeading() {}

    /** The column with this heading, exactly or else without regard to case and punctuation. */
    static Optional<ColumnProfile> find(String heading, List<ColumnProfile> columns) {
        String wanted = heading.strip();
        Optional<ColumnProfile> exact =
                columns.stream().filter(c -> c.header().equals(wanted)).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        String loose = Words.loose(wanted);
        return columns.stream()
                .filter(c -> !loose.isEmpty() && Words.loose(c.header()).equals(loose))
                .findFirst();
    }

    /** The heading that differs least from the wanted one. */
    static String closest(String wanted, List<String> headings) {
        String loose = cut(Words.loose(wanted));
        return headings.stream()
                .min(Comparator.comparingInt(h -> distance(loose, cut(Words.loose(h)))))
                .orElse("");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
