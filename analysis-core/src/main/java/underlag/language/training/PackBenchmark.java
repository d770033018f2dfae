package underlag.language.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.language.Token;
import underlag.statistics.Figure;

/**
 * What can be measured of the language packs without treebanks: whether the language of real
 * statements is told, whether tags hold when the same text is written in small letters, compounds.
 */
public final class PackBenchmark {
    private static final String COMPOUNDS = "/underlag/language/de/compounds-benchmark.tsv";
    private static final LanguagePacks PACKS = LanguagePacks.installed();
    private static final int TAGGED = 500;
    private static final double PER_CENT = 100;

    private PackBenchmark() {}

    /**
     * Texts that are all in one language.
     *
     * @param name what they are: "German cycling dialogues"
     */
    public record Material(String name, String language, List<String> texts) {
        public Material {
            texts = List.copyOf(texts);
        }
    }

    /** The share of texts whose language is told, where it is expected and where another is. */
    public static List<Figure> told(Material material) {
        List<Figure> figures = new ArrayList<>();
        for (String home : PACKS.languages()) {
            long right =
                    material.texts().stream()
                            .filter(t -> PACKS.identify(t, home).equals(material.language()))
                            .count();
            figures.add(
                    new Figure(
                            "Language of a statement",
                            material.name()
                                    + ", "
                                    + material.texts().size()
                                    + ", each on its own; expected: "
                                    + home,
                            perCent(right, material.texts().size()),
                            "",
                            ""));
        }
        return figures;
    }

    /**
     * The share of tokens that keep their tag when a text is written in small letters, which stands
     * for the accuracy on hasty writing as far as that can be seen without a treebank.
     */
    public static Figure inSmallLetters(Material material) {
        LanguagePack pack = PACKS.pack(material.language()).orElseThrow();
        long same = 0;
        long all = 0;
        for (String text : material.texts().subList(0, Math.min(TAGGED, material.texts().size()))) {
            List<Token> written = pack.annotate(text);
            List<Token> small = pack.annotate(text.toLowerCase(Locale.ROOT));
            if (written.size() != small.size()) {
                continue;
            }
            for (int i = 0; i < written.size(); i++) {
                all++;
                same += isSame(written.get(i), small.get(i)) ? 1 : 0;
            }
        }
        return new Figure(
                "Tags of hasty writing",
                material.name() + ": tokens with the same tag in small letters (names as nouns)",
                perCent(same, all),
                "",
                "");
    }

    private static boolean isSame(Token written, Token small) {
        return written.upos().equals(small.upos())
                || (written.upos().equals("PROPN") && small.upos().equals("NOUN"));
    }

    /** German compounds split rightly, of a list made by hand with the rules at hand. */
    public static Figure germanCompounds() throws IOException {
        LanguagePack german = PACKS.pack("de").orElseThrow();
        int all = 0;
        int right = 0;
        try (InputStream stream = PackBenchmark.class.getResourceAsStream(COMPOUNDS)) {
            if (stream == null) {
                throw new IOException("missing resource " + COMPOUNDS);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] row = line.split("\t", -1);
                    List<String> parts = row[1].isEmpty() ? List.of() : List.of(row[1], row[2]);
                    all++;
                    right += partsOf(german, row[0]).equals(parts) ? 1 : 0;
                }
            }
        }
        return new Figure(
                "German compounds",
                "both parts right, " + all + " words by hand, seen while the rules were written",
                perCent(right, all),
                "",
                "");
    }

    private static List<String> partsOf(LanguagePack german, String word) {
        String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return german.annotate("Wir brauchen hier " + capital + ".").stream()
                .filter(token -> token.form().equals(capital))
                .findFirst()
                .map(Token::parts)
                .orElse(List.of());
    }

    private static String perCent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f %%", PER_CENT * part / Math.max(1, whole));
    }
}
