package underlag.importing.letters;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a letter's file gives away: it stands in reports and tables. */
final class FileName {
    private static final Pattern FROM =
            Pattern.compile("(?:^|.*\\s)(?:från|av|from|by|von)\\s+\\p{Lu}.*");
    private static final Pattern PAIR =
            Pattern.compile("(?<!\\S)(\\p{Lu}[\\p{Ll}-]*\\.?)\\s+(?=\\p{Lu}\\p{Ll})");

    /** What a letter is called. */
    private static final Set<String> LETTER =
            Set.of(
                    "Brev",
                    "Mejl",
                    "Mail",
                    "Epost",
                    "Svar",
                    "Sv",
                    "Re",
                    "Fw",
                    "Vb",
                    "Yttrande",
                    "Remissvar",
                    "Skrivelse",
                    "Synpunkt",
                    "Synpunkter",
                    "Inlaga",
                    "Letter",
                    "Response",
                    "Brief");

    private FileName() {}

    /** Whether a person's name may be in it: "brev från G Ekdahl.docx", "Anna Berg.txt". */
    static boolean mayNameAPerson(String path) {
        String name =
                path.replaceFirst("^.*/", "")
                        .replaceFirst("\\.\\p{Alnum}{1,5}$", "")
                        .replace('_', ' ')
                        .strip();
        if (Sender.isOrganisation(name) || Sender.isAuthority(name)) {
            return false;
        }
        if (FROM.matcher(name).matches()) {
            return true;
        }
        Matcher pairs = PAIR.matcher(name);
        while (pairs.find()) {
            if (!LETTER.contains(String.valueOf(pairs.group(1)))) {
                return true;
            }
        }
        return false;
    }
}
