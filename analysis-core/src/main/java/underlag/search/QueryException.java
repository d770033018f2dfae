package underlag.search;

import java.util.List;
import underlag.dialogue.Finding;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;

/** A query that cannot be understood; its words for people come from {@link #problem}. */
public final class QueryException extends Exception {
    private final String code;
    private final transient List<String> arguments;

    QueryException(String code, String... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** The same as a finding, for a query that stands in a file. */
    public Finding finding(Origin where) {
        return Finding.error(code, where, arguments.toArray(String[]::new));
    }

    public String problem(ReaderLanguage language) {
        return Messages.text(language, code + ".problem", arguments);
    }

    public String remedy(ReaderLanguage language) {
        return Messages.text(language, code + ".remedy", arguments);
    }
}
