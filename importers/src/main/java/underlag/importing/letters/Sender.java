package underlag.importing.letters;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the organisation behind a letter: in the field for it, in the sender's name, in the
 * letterhead, in the signature. The first that names one counts. Not thread-safe.
 */
final class Sender {
    private static final Pattern ORGANISATION =
            Pattern.compile(
                    "(?:^|.*[\\s/])(?:\\p{L}*(?:förening(?:en)?|förbund(?:et)?"
                            + "|samfällighet(?:en)?|bolag(?:et)?"
                            + "|stiftelsen?|församling(?:en)?|klubb(?:en)?|länsstyrelsen"
                            + "|verket|rådet|kretsen"
                            + "|distriktet|museet|museum|universitet|partiet|företagarna"
                            + "|hembygdsgille)"
                            + "|region|krets|ab|hb|pro|spf|friluftsfrämjandet|lrf|association"
                            + "|society|trust|ltd"
                            + "|club)(?:$|[\\s,.].*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AUTHORITY =
            Pattern.compile(
                    "(?:^|.*\\s)\\p{L}*(?:kommun|nämnden|styrelsen|förvaltningen|kontoret"
                            + "|council)(?:$|\\s.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST = 90;

    private @Nullable String organisation;
    private boolean addressee;

    void organisationIs(String name) {
        if (organisation == null && !name.isBlank()) {
            organisation = name;
        }
    }

    /** What the field "Från" says. */
    void named(String from) {
        String name = from.replaceAll("<[^>]*>|\\[[^\\]]*\\]|\"", "").strip();
        if (isOrganisation(name) || isAuthority(name)) {
            organisationIs(name);
        }
    }

    /** A line above the text; those from "Till" on name who is written to. */
    void letterhead(String line) {
        addressee |= LetterLine.isRecipient(line);
        boolean subject = LetterLine.isSubject(line);
        if (!addressee && !subject && isOrganisation(line) && !isAuthority(line)) {
            organisationIs(line);
        }
    }

    /** A line below the text. */
    void signed(String line) {
        for (String part : line.split(",")) {
            String name =
                    part.strip()
                            .replaceFirst(
                                    "^(?i:för|ordförande(?: i)?" + "|sekreterare(?: i)?)\\s+", "");
            if (isOrganisation(name) && !LetterLine.isContact(name)) {
                organisationIs(name);
            }
        }
    }

    /** "För Ekskogens cykelförening" alone on a line. */
    static boolean signsFor(String line) {
        return line.matches("(?:För|For)\\s+.*[^.!?:,;]") && isOrganisation(line);
    }

    static boolean isOrganisation(String name) {
        return name.length() <= LONGEST && ORGANISATION.matcher(name).matches();
    }

    /** "Vikby kommun", "Miljönämnden". */
    static boolean isAuthority(String name) {
        return AUTHORITY.matcher(name).matches();
    }

    @Nullable String organisation() {
        return organisation;
    }
}
