package underlag.privacy;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of accounts: IBAN by its check digits (ISO 13616), others by the word before them. */
final class AccountNumbers {
    private static final Pattern IBAN =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\d])[a-z]{2}\\d{2}(?:[ -]?[a-z\\d]){11,30}(?![\\p{L}\\d])");

    private static final int SHORTEST_IBAN = 15;

    private static final String NUMBER = "\\d(?:[\\s.,\\-\\u2010-\\u2015]{0,2}\\d){4,18}";

    private static final Pattern SAID =
            Pattern.compile(
                    "(?iu)\\b(?:bank|person|spar|löne|privat)?(?:konto|giro|clearing)"
                            + "(?:nr|nummer|numret|t)?\\P{L}{0,4}(?<it>"
                            + NUMBER
                            + ")(?!\\d)|\\b(?:bg|pg|plusgiro(?:t|nummer|nr)?|postgiro(?:t|nummer|nr)?"
                            + "|bankgiro(?:nummer|nr|t)?|swish(?:a|nr|nummer)?(?:\\s+till)?)"
                            + "\\P{L}{0,3}(?<giro>"
                            + NUMBER
                            + ")(?!\\d)|\\b(?:personkonto|konto)\\P{L}{0,3}(?<short>\\d{2,4}[- ]\\d)");

    private AccountNumbers() {}

    static void mask(Draft draft) {
        String text = draft.text();
        Matcher iban = IBAN.matcher(text);
        while (iban.find()) {
            int end = endOfIban(text, iban.start(), iban.end());
            if (end > 0) {
                draft.take(PersonalData.ACCOUNT, "iban", iban.start(), end);
            }
        }
        Matcher said = SAID.matcher(draft.text());
        while (said.find()) {
            for (String group : new String[] {"it", "giro", "short"}) {
                if (said.start(group) >= 0) {
                    draft.take(PersonalData.ACCOUNT, "said", said.start(group), said.end(group));
                }
            }
        }
    }

    /** Where the longest IBAN ends that begins here, or -1: words may follow without a mark. */
    private static int endOfIban(String text, int start, int end) {
        for (int last = end; last > start; last--) {
            String compact = text.substring(start, last).replaceAll("[ -]", "");
            if (compact.length() < SHORTEST_IBAN) {
                return -1;
            }
            boolean wordEnds =
                    last == text.length() || !Character.isLetterOrDigit(text.charAt(last));
            if (wordEnds && checks(compact.toUpperCase(Locale.ROOT))) {
                return last;
            }
        }
        return -1;
    }

    private static boolean checks(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(c -> digits.append(Character.digit(c, Character.MAX_RADIX)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }
}
