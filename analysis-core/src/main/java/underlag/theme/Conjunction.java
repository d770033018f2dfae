package underlag.theme;

import java.util.List;
import underlag.language.AnnotatedStatement;

/** The word that joins two nouns in the language that most statements are written in. */
final class Conjunction {
    private Conjunction() {}

    static String of(List<AnnotatedStatement> statements) {
        long swedish = statements.stream().filter(s -> s.language().equals("sv")).count();
        long german = statements.stream().filter(s -> s.language().equals("de")).count();
        long english = statements.stream().filter(s -> s.language().equals("en")).count();
        if (german > swedish && german > english) {
            return "und";
        }
        return english > swedish ? "and" : "och";
    }
}
