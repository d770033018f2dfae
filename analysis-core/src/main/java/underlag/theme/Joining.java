package underlag.theme;

import java.util.List;
import java.util.Locale;
import underlag.language.AnnotatedStatement;

/** The words that put names together, in the language that most statements are written in. */
enum Joining {
    SWEDISH("och", "Övrigt om %s"),
    GERMAN("und", "Weiteres zu %s"),
    ENGLISH("and", "More on %s");

    private final String and;
    private final String more;

    Joining(String and, String more) {
        this.and = and;
        this.more = more;
    }

    static Joining of(List<AnnotatedStatement> statements) {
        long swedish = statements.stream().filter(s -> s.language().equals("sv")).count();
        long german = statements.stream().filter(s -> s.language().equals("de")).count();
        long english = statements.stream().filter(s -> s.language().equals("en")).count();
        if (german > swedish && german > english) {
            return GERMAN;
        }
        return english > swedish ? ENGLISH : SWEDISH;
    }

    /** The word between two nouns. */
    String and() {
        return and;
    }

    /** What is left of a subject beside a theme with a name much like it. */
    String more(String subject) {
        String inside =
                this == GERMAN
                        ? subject
                        : subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1);
        return String.format(Locale.ROOT, more, inside);
    }
}
