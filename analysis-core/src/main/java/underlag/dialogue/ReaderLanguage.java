package underlag.dialogue;

import java.util.Locale;

/** The languages in which the program speaks to people. */
public enum ReaderLanguage {
    SWEDISH("sv"),
    ENGLISH("en");

    private final String code;

    ReaderLanguage(String code) {
        this.code = code;
    }

    /** The two-letter code, sv or en. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }
}
