package underlag.language;

import java.util.List;
import underlag.dialogue.Span;

/** Text as CoNLL-U, the table format of the Universal Dependencies treebanks. */
public final class Annotate {
    private Annotate() {}

    /**
     * One line of text as CoNLL-U: a block for each statement with its text and ten columns for
     * each token (number, form, lemma, both tags; {@code SpaceAfter=No} and the compound's parts
     * last), each block closed by an empty line. An empty string for a blank line.
     */
    public static String line(LanguagePack pack, String text) {
        StringBuilder out = new StringBuilder();
        for (Span span : pack.split(text)) {
            String statement = span.of(text);
            List<Token> tokens = pack.annotate(statement);
            if (tokens.isEmpty()) {
                continue;
            }
            out.append("# text = ").append(statement.strip().replaceAll("\\R", " ")).append('\n');
            for (int i = 0; i < tokens.size(); i++) {
                row(out, tokens, i);
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static void row(StringBuilder out, List<Token> tokens, int index) {
        Token token = tokens.get(index);
        int end = token.span().end();
        boolean joined = index + 1 < tokens.size() && tokens.get(index + 1).span().start() == end;
        out.append(index + 1).append('\t').append(token.form()).append('\t');
        out.append(token.lemma()).append('\t').append(token.upos()).append('\t');
        out.append(token.xpos()).append("\t_\t_\t_\t_\t").append(misc(token, joined)).append('\n');
    }

    private static String misc(Token token, boolean joined) {
        String parts = token.parts().isEmpty() ? "" : "Compound=" + String.join("+", token.parts());
        String space = joined ? "SpaceAfter=No" : "";
        String between = parts.isEmpty() || space.isEmpty() ? "" : "|";
        return parts.isEmpty() && space.isEmpty() ? "_" : parts + between + space;
    }
}
