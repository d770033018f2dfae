package underlag.importing.survey;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Loose comparison of headings and options: letters and digits count, nothing else does. */
final class Words {
    private Words() {}

    /**
     * Lower case, composed, punctuation as single spaces: {@code "Ålder (år)?"} → {@code "ålder
     * år"}.
     */
    static String loose(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder loose = new StringBuilder(composed.length());
        boolean gap = false;
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\'' || c == '’' || c == '´') {
                continue;
            }
            if (Character.isLetterOrDigit(c)) {
                if (gap && !loose.isEmpty()) {
                    loose.append(' ');
                }
                gap = false;
                loose.appendCodePoint(c);
            } else {
                gap = true;
            }
        }
        return loose.toString();
    }

    /**
     * An option without regard to case, space and the punctuation around it. Signs inside count:
     * "C", "C++" and "-1" are options of their own.
     */
    static String option(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[–—−]", "-")
                        .replaceAll("[\\s\u00A0]+", " ");
        return plain.replaceAll("^[ .,;:!\"”“]+|[ .,;:!\"”“]+$", "");
    }

    static List<String> of(String text) {
        String loose = loose(text);
        return loose.isEmpty() ? List.of() : List.of(loose.split(" "));
    }
}
