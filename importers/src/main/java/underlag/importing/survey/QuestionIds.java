package underlag.importing.survey;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import underlag.dialogue.StableId;

/** Makes readable ids of headings; the same heading has the same id in every file. */
final class QuestionIds {
    private static final int LONGEST = 40;
    private final Set<String> taken = new HashSet<>();

    /** Keeps an id that the plan has given. */
    void take(String id) {
        taken.add(id);
    }

    String next(String heading) {
        String id = of(heading);
        for (int n = 2; !taken.add(id); n++) {
            id = of(heading) + "-" + n;
        }
        return id;
    }

    static String of(String heading) {
        String words = Words.loose(heading).toLowerCase(Locale.ROOT);
        String letters = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String id = letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (id.isEmpty()) {
            return "q-" + StableId.of(heading).substring(0, 6);
        }
        if (id.length() <= LONGEST) {
            return id;
        }
        int cut = id.lastIndexOf('-', LONGEST);
        String start = id.substring(0, cut < 10 ? LONGEST : cut);
        return start + "-" + StableId.of(words).substring(0, 4);
    }
}
