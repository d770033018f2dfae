package underlag.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Swedish registration plates: three letters and three digits, or two digits and a letter
 * (Transportstyrelsen). In small letters only where a word before says that it is one.
 */
final class RegistrationPlates {
    private static final Pattern CAPITALS =
            Pattern.compile(
                    "(?<![\\p{L}\\d-])(?<letters>[A-HJ-PR-UW-Z]{3})[ -]?\\d{2}[\\dA-HJ-NPR-UW-Z]"
                            + "(?![\\p{L}\\d:]|[.,-]\\d)");

    private static final Pattern SAID =
            Pattern.compile(
                    "(?iu)(?:\\breg|regnr|regnummer|registreringsnummer|registreringsnr|skylten?"
                            + "|bil|bilen|moped|mopeden|moppe|mc|släp|släpet|husvagn|husvagnen|volvo|saab)"
                            + "(?:\\.?\\s?(?:nr|nummer))?\\P{L}{1,3}"
                            + "(?<it>[a-hj-pr-uw-z]{3}[ -]?\\d{2}[\\da-hj-npr-uw-z])(?![\\p{L}\\d])");

    /** Words and abbreviations before a number, in texts written in capitals. */
    private static final Set<String> WORDS =
            Set.of(
                    ("ALL BUS DEL DEN DET ELLER ETT FEM FOR GAS HEL HUS KAP LAG LED MAN MAX MED MER MIN NEJ"
                                    + " NUS NYA OCH OLA PBL PLN RUM SEK SEN SES SFS SOM SOU TAG TAR TRE UTE"
                                    + " USD EUR DKK NOK ISO DIN EAN LGH TEL TFN ART STK MOT PER")
                            .split(" "));

    private RegistrationPlates() {}

    static void mask(Draft draft) {
        Matcher matcher = CAPITALS.matcher(draft.text());
        while (matcher.find()) {
            if (!WORDS.contains(matcher.group("letters").toUpperCase(Locale.ROOT))) {
                draft.take(PersonalData.PLATE, "plate", matcher.start(), matcher.end());
            }
        }
        draft.takeAll(PersonalData.PLATE, "said", SAID);
    }
}
