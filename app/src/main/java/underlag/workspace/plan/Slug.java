package underlag.workspace.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Makes short ids of texts: "Hur nöjd är du?" becomes {@code hur-nojd-ar-du}. */
final class Slug {
    private static final int LONGEST = 32;

    private Slug() {}

    static String of(String text) {
        String plain =
                Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                        .replaceAll("^-+|-+$", "");
        if (plain.length() > LONGEST) {
            int word = plain.lastIndexOf('-', LONGEST);
            plain = plain.substring(0, word > LONGEST / 2 ? word : LONGEST);
        }
        return plain.isEmpty() ? "x" : plain;
    }

    /** Whether a text can stand as an id in a plan as it is. */
    static boolean valid(String id) {
        return id.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*");
    }

    /**
     * A text that can be an id as it is, else {@link #of}, with a number after it where the id is
     * taken; the id is then taken.
     */
    static String unique(String text, Set<String> taken) {
        String slug = valid(text) ? text : of(text);
        String id = slug;
        for (int number = 2; !taken.add(id); number++) {
            id = slug + "-" + number;
        }
        return id;
    }
}
