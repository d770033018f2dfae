package underlag.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Streets with a number, with flat, stairs and postal town where they follow. A street without a
 * number is a place and stays; so do roads with a number ("väg 45") and streets followed by a
 * quantity ("Storgatan 30 km/h").
 */
final class StreetAddresses {
    /** How names of streets end in Swedish, as one word: "Kyrkvägen", "Lindallén". */
    private static final String ENDING =
            "(?:gatan|gata|vägen|gränden?|gränd|stigen|stig|allén|allé|backen|liden|torget|torg|platsen|plats"
                    + "|plan|svängen|ringen|kajen|slingan|stråket|esplanaden|promenaden|kroken|höjden"
                    + "|dalen|lunden|brinken|löten|gången|leden|gården|gårdarna|udden|viken|näset"
                    + "|strasse|straße|weg|platz)";

    /** A word that is a street alone: "Karl Johans gata". */
    private static final String WORD =
            "(?:gata|väg|gränd|stig|allé|backe|torg|plats|plan|park|led|gård|street|road|avenue|lane)";

    private static final String NUMBER =
            "\\d{1,4}(?:\\s?[-\\u2010-\\u2015]\\s?\\d{1,4})?"
                    + "(?:\\s?[A-HJ-N](?![\\p{L}\\d])|[a-h](?![\\p{L}\\d]))?(?![\\d\\p{L}:/]|[.,]\\d)";

    private static final String FLAT =
            "(?:,?\\s?(?i:lgh|lägenhet|lght|läg\\.?)\\.?\\s?\\d{1,4}|,?\\s?\\d\\s?(?i:tr|trappor)\\b\\.?)?";

    private static final String TOWN =
            "(?:,?[ \\u00A0]{1,2}\\d{3}\\s?\\d{2}[ \\u00A0]{1,2}\\p{Lu}\\p{L}+)?";

    private static final String BEFORE =
            "(?:(?i:norra|södra|östra|västra|nya|gamla|stora|lilla|övre|nedre|yttre|inre|första|andra"
                    + "|s:t|s:ta|sankt|sankta)[ \\u00A0]){0,2}";

    /** Words with a capital before a street that are no part of its name. */
    private static final String NO_PART =
            "(?!(?:På|I|Vid|Vi|Jag|Från|Till|Hos|Utanför|Mellan|Längs|Adress|Adressen|Huset|Bussen|Hej"
                    + "|Där|Här|Min|Mitt|Vår|Vårt|Gäller|In|At)[ \\u00A0])";

    private static final Pattern ONE_WORD =
            Pattern.compile(
                    "(?u)(?<![\\p{L}\\d-])(?<name>"
                            + BEFORE
                            + "(?<street>\\p{L}[\\p{L}-]+(?i:"
                            + ENDING
                            + ")))[ \\u00A0]{1,2}"
                            + NUMBER
                            + FLAT
                            + TOWN);

    /** Only words with capitals before: "min väg 3" is no address. */
    private static final Pattern OWN_WORD =
            Pattern.compile(
                    "(?u)(?<![\\p{L}\\d-])(?<name>(?:"
                            + NO_PART
                            + "\\p{Lu}[\\p{L}.:-]*[ \\u00A0]){1,3}(?<street>(?i:"
                            + WORD
                            + "|torget|gatan|vägen)))[ \\u00A0]{1,2}"
                            + NUMBER
                            + FLAT
                            + TOWN);

    /** "Storg. 12", "Kyrkv. 3". */
    private static final Pattern SHORT =
            Pattern.compile(
                    "(?u)(?<![\\p{L}\\d-])(?<name>"
                            + BEFORE
                            + "(?<street>\\p{Lu}\\p{L}{2,}(?:g|v|gr|str)\\.))\\s?"
                            + NUMBER
                            + FLAT
                            + TOWN);

    /** Out in the country a house has the village's name: only where people say that they live. */
    private static final Pattern LIVES =
            Pattern.compile(
                    "(?u)(?i:\\bbor\\s(?:i|på|vid)|\\bboende\\s(?:i|på)|\\badress(?:en)?(?:\\sär)?:?"
                            + "|\\blive\\s(?:at|on|in))\\s(?<it>(?:\\p{Lu}[\\p{L}-]+\\s){1,3}"
                            + NUMBER
                            + FLAT
                            + TOWN
                            + ")");

    /** English: "12 Main Street". */
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?u)(?<![\\p{L}\\d])\\d{1,4}[A-Ha-h]?\\s(?:\\p{Lu}\\p{L}+\\s){1,3}"
                            + "(?:Street|Road|Avenue|Lane|Close|Drive|Crescent|Terrace)(?!\\p{L})");

    private static final Pattern QUANTITY =
            Pattern.compile(
                    "(?iu)^\\s?(?:km|m\\b|meter|mil\\b|kr\\b|kronor|st\\b|stycken|%|procent|gånger|minuter|min\\b"
                            + "|timmar|dagar|veckor|månader|år|tunnlar|träd|hus\\b|platser|bilar|personer"
                            + "|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober"
                            + "|november|december|klass|våningar|nya|stora|små|till\\s\\p{L}+)");

    private static final Pattern SMALL =
            Pattern.compile(
                    "(?iu).*(?:gatan|vägen|gränd|gränden|stigen|allén)|gata|väg|gränd|allé");

    private static final Pattern WORD_BEFORE =
            Pattern.compile("(?u)(?<!\\p{L})(?<word>\\p{Lu}[\\p{L}-]+)[ \\u00A0]$");

    private static final Pattern YEAR = Pattern.compile("\\s(?:19|20)\\d\\d$");

    /** Kinds of roads and places, which are no names. */
    private static final Set<String> KINDS =
            Set.of(
                    ("cykelvägen gångvägen riksvägen länsvägen landsvägen motorvägen bilvägen huvudvägen"
                                    + " skolvägen grusvägen skogsvägen byvägen infartsvägen genomfartsvägen"
                                    + " europavägen järnvägen omvägen stickvägen hemvägen förbifartsleden"
                                    + " gågatan huvudgatan affärsgatan sidogatan tvärgatan återvändsgatan"
                                    + " lokalgatan genomfartsgatan bostadsgatan villagatan tomtgatan"
                                    + " arbetsplats lekplats lekplatsen parkeringsplats busshållplats hållplatsen"
                                    + " hållplats badplats badplatsen parkeringsplatsen ställplats arbetsplatsen"
                                    + " mötesplats mötesplatsen fotbollsplan detaljplan översiktsplan handlingsplan"
                                    + " plan stadsplan lovplan kursplan läroplan konstgräsplan idrottsplats"
                                    + " skolgården bakgården innergården förskolegården cykelleden skidleden"
                                    + " elljusspåret vandringsleden motorleden kollektivtrafikleden fritidsgården"
                                    + " ungdomsgården fritidsgårdarna utgången ingången gången uppgången"
                                    + " gångstråket cykelstråket turordningen föreningen utbildningen"
                                    + " cykelplan plats utvecklingsplan budgetplan verksamhetsplan")
                            .split(" "));

    private StreetAddresses() {}

    static void mask(Draft draft) {
        take(draft, "street", ONE_WORD);
        take(draft, "street", OWN_WORD);
        take(draft, "street-abbreviated", SHORT);
        draft.takeAll(PersonalData.ADDRESS, "lives", LIVES);
        draft.takeAll(PersonalData.ADDRESS, "street", ENGLISH);
    }

    private static void take(Draft draft, String rule, Pattern pattern) {
        String text = draft.text();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            boolean kind =
                    KINDS.contains(matcher.group("street").toLowerCase(Locale.ROOT))
                            && matcher.start("name") == matcher.start("street");
            if (!kind
                    && canBeStreet(matcher.group("street"))
                    && !YEAR.matcher(matcher.group()).find()
                    && !QUANTITY.matcher(Draft.after(text, matcher.end())).find()) {
                int start = withFirstName(text, matcher.start());
                draft.take(PersonalData.ADDRESS, rule, start, matcher.end());
            }
        }
    }

    /** Where a street begins that bears a whole name: "Karl Johansgatan". */
    private static int withFirstName(String text, int start) {
        String near = Draft.before(text, start);
        Matcher before = WORD_BEFORE.matcher(near);
        return before.find() && NameLists.isFirst(before.group("word"))
                ? start - near.length() + before.start("word")
                : start;
    }

    /** In small letters only what hardly ever is anything else: "gården 3" is no address. */
    private static boolean canBeStreet(String word) {
        return Character.isUpperCase(word.charAt(0)) || SMALL.matcher(word).matches();
    }
}
