package underlag.language;

import java.util.List;

/** Finds the words of statements. One instance per thread. */
interface Analyser {
    /** The tokens of a statement, in order, with spans in it. */
    List<Token> annotate(String statement);
}
