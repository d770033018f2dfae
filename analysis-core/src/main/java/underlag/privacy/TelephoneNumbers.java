package underlag.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephone numbers. A Swedish number has a 0, an area code and a subscriber's number, together
 * eight to ten digits (PTS, the Swedish numbering plan); one abroad has a + and at least eight.
 */
final class TelephoneNumbers {
    private static final String GAP = "[\\s\\-\\u2010-\\u2015./]{0,3}";

    private static final Pattern ABROAD =
            Pattern.compile(
                    "(?<![\\d\\p{L}\\uE000])(?:\\+|00(?=[1-9]))(?:\\s?\\(?\\d\\)?"
                            + GAP
                            + "){7,14}(?<=\\d)(?!\\d)");

    private static final Pattern SWEDISH =
            Pattern.compile(
                    "(?<![\\d\\p{L}\\uE000.,:/-])\\(?0[1-9]\\d{0,2}\\)?"
                            + GAP
                            + "\\d(?:"
                            + GAP
                            + "\\d){4,7}(?![\\d:]|[.,]\\d)");

    /** "0 7 0 1 7 4 0 6 1 2", and a mobile number with its country code but no plus. */
    private static final Pattern DISGUISED =
            Pattern.compile(
                    "(?<![\\d\\p{L}\\uE000.,])(?:0(?:\\s\\d){7,9}|46\\s?7[02369](?:[\\s-]?\\d){7})"
                            + "(?!\\s?\\d)");

    /** "tel. 31 92 00": without area code, but said to be one. */
    private static final Pattern SAID =
            Pattern.compile(
                    "(?iu)\\b(?:tel|tfn|telefon|telefonnr|telefonnummer|mobil|mobilnr|phone)"
                            + "[\\s.:]{1,3}(?<it>\\d(?:[\\s-]?\\d){4,9})(?![\\d\\p{L}])");

    /** "noll sju noll, ett sju fyra …": spelt out, so that no machine finds it. */
    private static final Pattern SPELT =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})noll(?:[\\s,./-]{0,3}(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio))"
                            + "{6,14}(?!\\p{L})");

    private static final Pattern TIMES_OR_DATE =
            Pattern.compile(
                    "\\d{1,2}[.:]\\d{2}\\s?[-\\u2010-\\u2015]\\s?\\d{1,2}[.:]\\d{2}"
                            + "|\\d{4}\\s?[-\\u2010-\\u2015]\\s?\\d{4}"
                            + "|\\d{1,2}[./-]\\d{1,2}[-./\\s]\\s?\\d{4}");

    private static final Pattern AMOUNT =
            Pattern.compile("(?iu)^\\s?(?:kr|kronor|miljoner|mkr|tkr|%|procent|meter|m\\b|km)");

    private TelephoneNumbers() {}

    static void mask(Draft draft) {
        draft.takeAll(PersonalData.TELEPHONE, "country-code", ABROAD);
        draft.takeAll(PersonalData.TELEPHONE, "disguised", DISGUISED);
        String text = draft.text();
        Matcher matcher = SWEDISH.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            long digits = found.chars().filter(Character::isDigit).count();
            boolean long_ = digits >= (found.startsWith("08") || found.startsWith("(08") ? 8 : 9);
            if (long_
                    && digits <= 10
                    && !TIMES_OR_DATE.matcher(found).matches()
                    && !AMOUNT.matcher(Draft.after(text, matcher.end())).find()) {
                draft.take(PersonalData.TELEPHONE, "area-code", matcher.start(), matcher.end());
            }
        }
        draft.takeAll(PersonalData.TELEPHONE, "said", SAID);
        draft.takeAll(PersonalData.TELEPHONE, "spelt-out", SPELT);
    }
}
