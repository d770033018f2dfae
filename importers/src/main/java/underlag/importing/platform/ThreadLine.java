package underlag.importing.platform;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a single line of a copied comment thread shows itself to be. */
final class ThreadLine {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String MONTH =
            "(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}*\\.?";
    private static final String DATE =
            "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}(?:[ /-]\\d{2,4})?"
                    + "|(?:(?:mån|tis|ons|tors?|fre|lör|sön)\\p{L}*,? )?(?:den )?\\d{1,2} "
                    + MONTH
                    + "(?:,? \\d{4})?|"
                    + MONTH
                    + " \\d{1,2}(?:, \\d{4})?|igår|i går|idag|i dag|yesterday|today)"
                    + "(?:,? *(?:kl\\.?|klockan|at)? ?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]m)?)?";
    private static final String AGO =
            "(?:för )?\\d+ ?(?:sekunder|s|minuter|minut|min|m|timmar|timme|tim|h|dagar|dag|dgr|d"
                    + "|veckor|vecka|v|månader|månad|mån|år|weeks?|w|days?|hours?|hrs?|minutes?|mins?"
                    + "|months?|mo|years?|yrs?|y)(?: sedan| ago)?|just nu|nyss|just now";
    private static final String WHEN = "(?:" + DATE + "|" + AGO + ")";
    private static final String TOKEN =
            "(?:gilla|gillas|gillar|svara|svar|dela|redigerad|redigerat|anmäl|citera|kommentera"
                    + "|följ|rapportera|tillbaka till toppen|like|reply|share|edited|report|quote"
                    + "|comment|follow|upvote|downvote|\\d+|\\d+ gilla-markeringar|\\d+ likes?"
                    + "|"
                    + WHEN
                    + ")";
    private static final Pattern BUTTONS =
            Pattern.compile("[·•|\\s]*" + TOKEN + "(?:[\\s·•|,]+" + TOKEN + ")*[·•|\\s]*", FLAGS);
    private static final Pattern REPLY =
            Pattern.compile("\\b(?:svara|reply|citera|quote|gilla|like)\\b", FLAGS);
    private static final Pattern POST = Pattern.compile("\\b(?:kommentera|comment)\\b", FLAGS);
    private static final Pattern NOISE =
            Pattern.compile(
                    "(?:visa|dölj|se|läs|view|show|hide|see) (?:\\d+ |alla |fler |tidigare |mer"
                            + "|original|översättning|more|all|previous|earlier|translation).*"
                            + "|\\d+ (?:kommentar(?:er)?|delning(?:ar)?|svar|comments?|shares?|replies"
                            + "|reply|inlägg|visningar|views?)"
                            + "|mest relevanta|alla kommentarer|nyaste|populära kommentarer"
                            + "|most relevant|all comments|newest"
                            + "|(?:skriv|write) (?:en |a |ett )?(?:offentlig |public )?(?:kommentar"
                            + "|svar|comment|reply).*"
                            + "|författare|skapare|toppfan|toppdeltagare|administratör|moderator"
                            + "|admin|author|top fan|top contributor|medlem|member|ny medlem"
                            + "|följer|redigerad|edited|gruppexpert|stigande bidragsgivare"
                            + "|toppkommenterare|stigande fan|samtalsstartare|värdefull bidragsgivare"
                            + "|top commenter|rising fan|conversation starter|valued responder"
                            + "|.{2,40} (?:svarade|replied)(?: · \\d+ (?:svar|repl(?:y|ies)))?"
                            + "|(?:inlägg|antal inlägg|posts?|registrerad|blev medlem|joined): ?.*"
                            + "|#\\d+|[·•.…\\d\\s]+",
                    FLAGS);
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\d@][\\p{L}\\p{M}\\d_.'’@-]*(?: [\\p{L}\\d(][^\\s.!?]*){0,4}");
    private static final Pattern HEAD =
            Pattern.compile(
                    "(?:(?:inlägg|postad|skrivet|publicerad|posted|written)?\\s*(?:av|by):?\\s+"
                            + "(?<by>.{2,40}?)|(?<who>[\\p{L}\\d@].{1,39}?))"
                            + "(?:\\s*[»,·|–-]\\s*|\\s+(?:skrev|wrote|said|den|on)\\s*|\\s+\\()"
                            + "(?<when>"
                            + WHEN
                            + ")\\)?:?",
                    FLAGS);
    private static final Pattern WROTE =
            Pattern.compile("(?<who>[\\p{L}\\d@].{1,39}?) (?:skrev|skriver|wrote|says):", FLAGS);
    private static final Pattern MUNICIPAL =
            Pattern.compile(
                    "(?:.*\\s)?\\p{L}*(?:kommun|kommunen|council|municipality)|.* stad", FLAGS);
    private static final Pattern TIME = Pattern.compile(WHEN + "[ ·•]*", FLAGS);
    private static final Pattern DAY = Pattern.compile(".*" + DATE + ".*", FLAGS);
    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
    private static final Pattern CAPITALISED =
            Pattern.compile(CAPITAL + "(?: (?:von|af|de|van|" + CAPITAL + ")){1,3}");
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_FRAME = 120;

    private ThreadLine() {}

    /** Buttons and times under a comment: "Gilla · Svara · 3 v". */
    static boolean isButtons(String line) {
        return line.length() <= LONGEST_FRAME && BUTTONS.matcher(line).matches();
    }

    /** Buttons that stand under a comment and nowhere else. */
    static boolean answers(String line) {
        return isButtons(line) && REPLY.matcher(line).find();
    }

    /** Buttons under the post that the comments are to. */
    static boolean isUnderPost(String line) {
        return isButtons(line) && POST.matcher(line).find();
    }

    /** Counts, badges and links that a site writes itself. */
    static boolean isNoise(String line) {
        return line.length() <= LONGEST_FRAME && NOISE.matcher(line).matches();
    }

    static boolean isTime(String line) {
        return line.length() <= LONGEST_FRAME && TIME.matcher(line).matches();
    }

    /** The line where it names a day, else null: "3 v" says nothing once it is copied. */
    static @Nullable String day(String line) {
        return line.length() <= LONGEST_FRAME && DAY.matcher(line).matches() ? line : null;
    }

    static boolean mayBeName(String line) {
        return line.length() <= LONGEST_NAME && NAME.matcher(line).matches();
    }

    /** A first name and a last name, each with a capital: hardly the beginning of a text. */
    static boolean isFullName(String line) {
        return line.length() <= LONGEST_NAME && CAPITALISED.matcher(line).matches();
    }

    /** Whether somebody signs for the municipality. */
    static boolean isMunicipal(String name) {
        return MUNICIPAL.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Name and time in one line above a comment. */
    record Head(String name, @Nullable String when) {}

    /** "Nils78 skrev 2026-03-03 10:12:", or null. */
    static @Nullable Head head(String line) {
        if (line.length() > LONGEST_FRAME) {
            return null;
        }
        Matcher matcher = HEAD.matcher(line);
        if (matcher.matches()) {
            String by = matcher.group("by");
            String name = by == null ? String.valueOf(matcher.group("who")) : by;
            return mayBeName(name.strip()) ? new Head(name.strip(), matcher.group("when")) : null;
        }
        Matcher wrote = WROTE.matcher(line);
        boolean named = wrote.matches() && mayBeName(String.valueOf(wrote.group("who")).strip());
        return named ? new Head(String.valueOf(wrote.group("who")).strip(), null) : null;
    }
}
