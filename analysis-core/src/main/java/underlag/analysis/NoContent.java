package underlag.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import underlag.language.AnnotatedStatement;

/**
 * Statements that say nothing: answers such as "nej", "vet ej", "–", "se ovan", and what a letter
 * has around its matter ({@link Courtesy}): greeting, thanks, signature, how to reach the sender.
 * They are counted, but no theme is sought for them.
 */
final class NoContent {
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> KEYBOARD_ROWS =
            List.of("qwertyuiopå", "asdfghjklöä", "zxcvbnm");

    private static final Pattern ONE_LETTER_REPEATED = Pattern.compile("(\\p{L})\\1*");

    private static final Set<String> SAYINGS =
            Set.of(
                    "nej",
                    "nej tack",
                    "nej inget",
                    "nä",
                    "nää",
                    "nope",
                    "no",
                    "ja",
                    "japp",
                    "jo",
                    "yes",
                    "vet ej",
                    "vet inte",
                    "jag vet inte",
                    "jag vet ej",
                    "vet icke",
                    "ingen aning",
                    "ingen åsikt",
                    "inga åsikter",
                    "ingen kommentar",
                    "inga kommentarer",
                    "inga synpunkter",
                    "ingen synpunkt",
                    "inga förslag",
                    "inga idéer",
                    "inga",
                    "inget",
                    "inget särskilt",
                    "inget speciellt",
                    "inget annat",
                    "inget mer",
                    "inget att tillägga",
                    "inget just nu",
                    "ingenting",
                    "ingenting särskilt",
                    "kommer inte på något",
                    "kommer inte på nåt",
                    "kommer inte på något just nu",
                    "se ovan",
                    "se ovanstående",
                    "se svar ovan",
                    "se föregående",
                    "se tidigare svar",
                    "samma som ovan",
                    "samma som förra",
                    "samma",
                    "som ovan",
                    "dito",
                    "n a",
                    "na",
                    "ej svar",
                    "ej aktuellt",
                    "ej relevant",
                    "passar",
                    "pass",
                    "tom",
                    "none",
                    "nothing",
                    "i don t know",
                    "don t know",
                    "dont know",
                    "not sure",
                    "no comment",
                    "no opinion",
                    "see above",
                    "same as above");

    private NoContent() {}

    /**
     * Which statements say nothing.
     *
     * @param statements in the order of the material
     * @return their ids
     */
    static Set<String> among(List<AnnotatedStatement> statements) {
        Set<String> without = new HashSet<>();
        boolean closed = false;
        for (int i = 0; i < statements.size(); i++) {
            AnnotatedStatement statement = statements.get(i);
            AnnotatedStatement before =
                    statement.statement().number() == 0 ? null : statements.get(i - 1);
            Courtesy courtesy =
                    before != null && closed
                            ? Courtesy.afterClosing(statement)
                            : Courtesy.of(statement, before, isLast(statements, i));
            closed = courtesy == Courtesy.CLOSING;
            if (courtesy != Courtesy.NONE || matches(statement.statement().text())) {
                without.add(statement.id());
            }
        }
        return without;
    }

    private static boolean isLast(List<AnnotatedStatement> statements, int at) {
        return at + 1 == statements.size() || statements.get(at + 1).statement().number() == 0;
    }

    /** Whether a text by itself is an answer that says nothing. */
    static boolean matches(String text) {
        String words = NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return words.isEmpty()
                || SAYINGS.contains(words)
                || isKeyboardRow(words)
                || ONE_LETTER_REPEATED.matcher(words).matches();
    }

    /** Four or more neighbouring keys in a row, as idle fingers write them. */
    private static boolean isKeyboardRow(String words) {
        String keys = words.replace(" ", "");
        String back = new StringBuilder(keys).reverse().toString();
        return keys.length() >= 4
                && KEYBOARD_ROWS.stream().anyMatch(r -> r.contains(keys) || r.contains(back));
    }
}
