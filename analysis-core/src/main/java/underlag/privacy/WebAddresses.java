package underlag.privacy;

import java.util.regex.Pattern;

/** E-mail and web addresses, also as people write them to hide them from machines. */
final class WebAddresses {
    private static final String ENDING =
            "(?:se|nu|com|net|org|info|eu|io|me|app|blog|dk|no|fi|de|uk|example)";

    /** "namn@example.se", also with spaces around the sign. */
    private static final Pattern EMAIL =
            Pattern.compile(
                    "(?iu)(?:mailto:)?[\\p{L}\\d._%+-]*[\\p{L}\\d_]\\s?@\\s?"
                            + "[\\p{L}\\d-]+(?:(?:\\.|\\s+(?:punkt|dot)\\s+)[\\p{L}\\d-]+)+");

    /** What stands for the sign in an address that is spelt out. */
    private static final String AT =
            "(?:[\\[({]\\s*(?:at|snabel-?a|@)\\s*[\\])}]|\\ssnabel-?a\\s|\\sat\\s)";

    /** Few texts have any of these, and looking for whole addresses in the others takes long. */
    private static final Pattern ANY_AT = Pattern.compile("(?iu)" + AT);

    /** "namn (at) example.se", "namn snabel-a example punkt se", "name at example dot com". */
    private static final Pattern SPELT =
            Pattern.compile(
                    "(?iu)[\\p{L}\\d._%+-]*[\\p{L}\\d_]\\s*"
                            + AT
                            + "\\s*[\\p{L}\\d-]+(?:(?:\\.|\\s+(?:punkt|dot)\\s+|\\s*[\\[(](?:punkt|dot)"
                            + "[\\])]\\s*)[\\p{L}\\d-]+)*(?:\\.|\\s+(?:punkt|dot)\\s+|\\s*[\\[(]"
                            + "(?:punkt|dot)[\\])]\\s*)"
                            + ENDING
                            + "(?![\\p{L}\\d])");

    private static final Pattern URL =
            Pattern.compile(
                    "(?iu)(?:\\bhttps?://|\\bwww\\.)[^\\s<>\"»”)\\]]*[^\\s<>\"»”)\\].,;:!?]");

    /** A host without "www." counts with a path only: "facebook.com/namn" but not "blocket.se". */
    private static final Pattern PATH =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\d@.])(?:[\\p{L}\\d-]+\\.)+"
                            + ENDING
                            + "/[^\\s<>\"»”)\\]]*[^\\s<>\"»”)\\].,;:!?]");

    /** "@namn" in a social medium. */
    private static final Pattern HANDLE =
            Pattern.compile("(?u)(?<![\\p{L}\\d@.])@[\\p{L}\\d_][\\p{L}\\d_.]*[\\p{L}\\d_]");

    private WebAddresses() {}

    static void mask(Draft draft) {
        // A web address may hold an @, but an e-mail address never begins with http.
        draft.takeAll(PersonalData.URL, "url", URL);
        if (draft.text().indexOf('@') >= 0) {
            draft.takeAll(PersonalData.EMAIL, "address", EMAIL);
        }
        if (ANY_AT.matcher(draft.text()).find()) {
            draft.takeAll(PersonalData.EMAIL, "spelt-out", SPELT);
        }
        if (draft.text().indexOf('/') >= 0) {
            draft.takeAll(PersonalData.URL, "path", PATH);
        }
        draft.takeAll(PersonalData.URL, "handle", HANDLE);
    }
}
