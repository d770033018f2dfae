package underlag.importing.letters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a single line of a letter shows itself to be. */
final class LetterLine {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern GREETING =
            Pattern.compile(
                    "(?:hej(?:san)?|hallå|god (?:dag|morgon|kväll|middag)|bästa|kära?|käre"
                            + "|till den det berör"
                            + "|till berörda?|dear|hello|hi|good (?:morning|day)"
                            + "|to whom it may concern"
                            + "|sehr geehrte|guten tag|liebe|hallo)\\b[^.?!:]{0,50}[!,.:]*",
                    FLAGS);
    private static final Pattern GREETING_IN_FRONT =
            Pattern.compile(
                    "(?:hej(?:san)?|god (?:dag|morgon|kväll)|hello|hi"
                            + "|dear)\\b[^.?!,\\n]{0,40}[!,.]+\\s+(?=\\p{Lu})",
                    FLAGS);
    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?:(?:med\\s+|många\\s+|allra\\s+)?(?:vänlig\\p{L}*|bästa|varma"
                            + "|hjärtliga|soliga)?\\s*hälsning(?:ar)?\\b.{0,40}"
                            + "|(?:mvh|m\\.\\s?v\\.\\s?h\\.?|mvhs?)\\b.{0,40}|vänligen"
                            + "|hälsn\\.?\\b.{0,30}|(?:\\p{L}[\\p{L} ]{0,30}\\s)?dag som ovan|ha det (?:så )?(?:gott|bra|fint)|allt gott|tack på förhand|högaktningsfullt|vänligast"
                            + "|undertecknad(?:e)?|för styrelsen|(?:best|kind"
                            + "|warm)?\\s*regards|(?:yours )?sincerely|yours (?:faithfully|truly)"
                            + "|mit freundlichen grüßen|mfg|/\\s?\\p{L}[\\p{L} .-]{1,40})[,.!:]*",
                    FLAGS);
    private static final Pattern QUOTE =
            Pattern.compile(
                    "[-_ ]{2,}\\s*(?:ursprungligt meddelande|original ?message"
                            + "|vidarebefordrat (?:meddelande|brev)|forwarded message"
                            + "|ursprüngliche nachricht|begin forwarded message)\\b.*"
                            + "|(?:den|on|am)\\s.{4,160}\\b(?:skrev|wrote|schrieb)\\b.{0,80}:?"
                            + "|.{2,120}<[^>]+@[^>]+>\\s+skrev\\b.{0,60}:?"
                            + "|\\d{4}-\\d\\d-\\d\\d.{0,100}\\bskrev\\b.{0,80}:"
                            + "|börja(?:r)? vidarebefordrat meddelande:?|_{10,}",
                    FLAGS);
    private static final Pattern BOILERPLATE =
            Pattern.compile(
                    "skickat från (?:min|outlook)|sent from (?:my|outlook)|hämta outlook"
                            + "|get outlook|(?:detta|det här) (?:meddelandet?|mejlet"
                            + "|e-post).{0,60}konfidentiell"
                            + "|sekretessbelagd information|intended (?:recipient|only)"
                            + "|confidential and|tänk på miljön|behandlar (?:dina )?personuppgifter"
                            + "|dataskyddsförordningen"
                            + "|avregistrera|unsubscribe|virusfri|du får inte ofta e-post från",
                    FLAGS);
    private static final Pattern CONTACT =
            Pattern.compile(
                    "(?:(?:e-?post|mejl|mail|e-?mail|tfn|tel(?:efon)?|mobil|hemsida"
                            + "|webb)\\s*[.:]*\\s*)?"
                            + "(?:<?[\\w.+-]+@[\\w-]+\\.[\\w.-]+>?"
                            + "|\\+?\\d[\\d\\s()/–-]{6,20}\\d|(?:https?://|www\\.)\\S+)"
                            + "|\\d{3}\\s?\\d{2}\\s+\\p{Lu}[\\p{L} -]{1,30}|box\\s+\\d+"
                            + "|\\p{L}[\\p{L} .-]{1,30}(?:gatan|vägen|gata|väg|stigen|stig"
                            + "|gränd|backen|torget|allén"
                            + "|torg)\\s+\\d+\\s?\\p{L}?(?:,?\\s*\\d{3}\\s?\\d{2}\\s+\\p{L}[\\p{L} ]+)?"
                            + "|\\d{6,8}[-+]\\d{4}|org\\.?\\s?nr.{0,20}",
                    FLAGS);
    private static final Pattern NAME =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}.’'-]+(?:\\s+(?:(?:von|af|de|och"
                            + "|&)\\s+)?\\p{Lu}[\\p{L}.’'-]*){1,4}"
                            + "(?:,\\s*[\\p{L}][\\p{L} -]{2,40})?");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:\\p{L}[\\p{L} -]{1,30},?\\s+)?(?:den\\s+)?((?:19"
                            + "|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{L}{3,9}\\s+(?:19"
                            + "|20)\\d\\d)\\.?",
                    FLAGS);
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?:remissvar|remissyttrande|samrådsyttrande|granskningsyttrande|yttrande"
                            + "|skrivelse|svar på"
                            + "|synpunkter (?:på|om|till|gällande|angående|kring)|angående"
                            + "|ang\\.|betr\\.|gällande|re:|consultation response|response to"
                            + "|comments on|objection to|medborgarförslag|förslag om"
                            + "|överklagande)(?!\\p{L}).{0,160}",
                    FLAGS);
    private static final Pattern TO =
            Pattern.compile("[Tt]ill\\s+\\p{Lu}.{1,80}" + "|[Tt]o:?\\s+[Tt]he\\s.{1,80}");

    private LetterLine() {}

    /** "Hej Anna!", "Till den det berör". */
    static boolean isGreeting(String line) {
        return line.length() <= 60 && GREETING.matcher(line).matches();
    }

    /** Where the text begins behind a greeting in front of it, 0 where there is none. */
    static int afterGreeting(String text) {
        Matcher matcher = GREETING_IN_FRONT.matcher(text);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** "Med vänlig hälsning", "Mvh Anna". */
    static boolean isClosing(String line) {
        return line.length() <= 60 && CLOSING.matcher(line).matches();
    }

    /** The line over a letter that is quoted or forwarded. */
    static boolean opensQuote(String line) {
        return line.length() <= 260 && QUOTE.matcher(line).matches();
    }

    static boolean isBoilerplate(String text) {
        return BOILERPLATE.matcher(text).find();
    }

    /** An address, a number, a web page and nothing more. */
    static boolean isContact(String line) {
        return line.length() <= 100 && CONTACT.matcher(line).matches();
    }

    /** "Eva Ek", "Eva Ek, ordförande". */
    static boolean isName(String line) {
        return line.length() <= 70 && NAME.matcher(line).matches();
    }

    /** The date that a line gives and nothing more than a place, or null. */
    static @Nullable String date(String line) {
        Matcher matcher = DATE.matcher(line);
        return line.length() <= 60 && matcher.matches() ? matcher.group(1) : null;
    }

    /** "Yttrande över förslag till detaljplan". */
    static boolean isSubject(String line) {
        return line.length() <= 200 && SUBJECT.matcher(line).matches();
    }

    /** "Till Kommunstyrelsen". */
    static boolean isRecipient(String line) {
        return line.length() <= 90 && TO.matcher(line).matches();
    }

    /** "SV: SV: Torget" and "Torget" are the same matter. */
    static String bareSubject(String subject) {
        return subject.replaceFirst("(?i)^(?:(?:sv|re|vb|fw|fwd|aw|vs)\\s*:\\s*)+", "").strip();
    }

    static boolean isForwarded(String subject) {
        return subject.matches("(?i)(?:vb|fw|fwd)\\s*:.*");
    }

    /** A short line without a stop, as headings are written. */
    static boolean mayBeHeading(String line) {
        String bare = line.replaceFirst("^[\\d.\\s]+", "");
        return line.length() <= 70
                && !bare.isEmpty()
                && Character.isUpperCase(bare.codePointAt(0))
                && ".!?,;:".indexOf(line.charAt(line.length() - 1)) < 0;
    }
}
