package underlag.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Word stems of the spelling dictionary in the language-sv jar (LGPL, read at run time only). Empty
 * without the jar.
 */
final class SwedishStems {
    private static final String LIST = "/org/languagetool/resource/sv/hunspell/sv_SE.dic";
    private static final int SHORTEST = 4;

    private SwedishStems() {}

    static boolean contains(String stem) {
        return stem.length() >= SHORTEST && Loaded.STEMS.contains(stem);
    }

    /** Read at first use, once. */
    private static final class Loaded {
        static final Set<String> STEMS = read();

        private static Set<String> read() {
            Set<String> stems = new HashSet<>(200_000);
            try (InputStream stream = SwedishStems.class.getResourceAsStream(LIST)) {
                if (stream != null) {
                    BufferedReader lines =
                            new BufferedReader(
                                    new InputStreamReader(stream, StandardCharsets.UTF_8));
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        int slash = line.indexOf('/');
                        String stem = slash < 0 ? line : line.substring(0, slash);
                        if (stem.length() >= SHORTEST && Character.isLowerCase(stem.charAt(0))) {
                            stems.add(stem);
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the Swedish spelling dictionary cannot be read", e);
            }
            return stems;
        }
    }
}
