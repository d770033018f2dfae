package underlag.importing.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of minutes that begins with who speaks, divided into the speaker and what was said:
 * "Ordföranden Eva Ek (S) yrkar bifall" is "Ordföranden (S)" and "yrkar bifall". The names stay
 * behind.
 *
 * @param key the speakers as written, to know them again; for comparison only, never written out
 * @param speaker their roles and parties as written, "" where neither is given
 * @param speakers how many
 * @param named whether somebody is named, and not only a role or a party
 * @param said verbatim, from the verb on
 * @param act what the verb says
 */
record Speech(String key, String speaker, int speakers, boolean named, String said, Act act) {

    /** What somebody does in a paragraph. */
    enum Act {
        /** Puts something forward for decision. */
        MOVES,
        /** Says or asks something. */
        SAYS,
        /** Answers or informs on behalf of the municipality. */
        ANSWERS
    }

    private static final String ROLE =
            "(?i:(?:(?:1:e|2:e|förste|andre|vice|tjänstgörande|tf\\.?)\\s+)*+(?:ordföranden?"
                    + "|ersättaren?"
                    + "|ersättarna|ledamoten|ledamöterna|kommunalråde[tn]|oppositionsrådet"
                    + "|kommundirektören"
                    + "|gruppledaren|presidiet|rektorn?|förvaltningen|tjänstepersonen|handläggaren"
                    + "|\\p{L}{3,30}(?:chef|chefen|direktör|direktören|strateg|strategen|ingenjör"
                    + "|ingenjören|planerare|planeraren|samordnare|samordnaren|sekreterare"
                    + "|sekreteraren)"
                    + "|councillor|cllr\\.?|chair|the chair|mayor))(?![\\p{L}-])";
    private static final String NAME =
            "\\p{Lu}[\\p{L}.’'-]*+(?:\\s++(?:(?:von|af|av|de|van"
                    + "|der)\\s++)?\\p{Lu}[\\p{L}.’'-]*+){1,4}";
    private static final String PARTY = "\\(\\s*(?:-|\\p{Lu}[\\p{L}-]{0,14})\\s*\\)";
    private static final String PARTY_NAME =
            "(?:Socialdemokraterna|Moderaterna|Sverigedemokraterna|Centerpartiet|Vänsterpartiet"
                    + "|Kristdemokraterna|Liberalerna|Miljöpartiet)";
    private static final String SPEAKER =
            "(?:(?:"
                    + ROLE
                    + "\\s+)?"
                    + NAME
                    + "(?:\\s*"
                    + PARTY
                    + ")?"
                    + "|"
                    + ROLE
                    + "(?:\\s*"
                    + PARTY
                    + ")?|"
                    + PARTY_NAME
                    + "|"
                    + PARTY
                    + ")";
    private static final String AND =
            "(?:\\s*,\\s*(?:(?:samt|och|and)\\s+)?|\\s+(?:och|samt|and)\\s+)";
    private static final String SPEAKERS = SPEAKER + "(?:" + AND + SPEAKER + "){0,30}";
    private static final String MOVES =
            "(?:yrkar|yrkade|föreslår|föreslog|tillstyrker|avstyrker|instämmer|moves|moved|proposes"
                    + "|proposed|seconds|seconded)";
    private static final String SAYS =
            "(?:framför|framförde|anför|anförde|menar|menade|påpekar|påpekade|frågar|frågade|undrar"
                    + "|undrade|lyfter|lyfte|anser|ansåg|tycker|tyckte|önskar|önskade|vill"
                    + "|ville|berättar"
                    + "|berättade|säger|sa|sade|efterlyser|efterlyste|ställer|ställde|lämnar"
                    + "|lämnade"
                    + "|reserverar|reserverade|anmäler|anmälde|antecknar|asks|asked|says|said"
                    + "|thinks|raised"
                    + "|wanted|noted|felt|suggests|suggested)";
    private static final String ANSWERS =
            "(?:svarar|svarade|besvarar|besvarade|informerar|informerade|redogör|redogjorde|tackar"
                    + "|tackade|föredrar|föredrog|föredrogs|presenterar|presenterade|replies"
                    + "|replied"
                    + "|answered|answers|reported|thanked|informed)";
    private static final Pattern SPEECH =
            Pattern.compile(
                    "("
                            + SPEAKERS
                            + ")(?:,\\s*[\\p{L}][\\p{L} -]{1,40},?)?\\s*(?:(:)\\s*(?=\\S)|\\s"
                            + "(?=(?:själv\\s+|även\\s+|också\\s+)?(?:("
                            + MOVES
                            + ")|("
                            + ANSWERS
                            + ")|"
                            + SAYS
                            + ")\\b))");
    private static final Pattern PAPER =
            Pattern.compile(
                    "(?i:motion|medborgarförslag|e-förslag|ledamotsinitiativ|initiativ"
                            + "|interpellation"
                            + "|enkel\\s+fråga|fråga|skrivelse"
                            + "|petition)\\s+(?:\\([^)]{1,40}\\)\\s*)?"
                            + "(?:från|av|from)\\s+("
                            + SPEAKERS
                            + ")(?:\\s+till\\s+"
                            + SPEAKERS
                            + ")?,?\\s+"
                            + "(?:om\\s+(?=att\\b)|(?=(?:om|angående|gällande|rörande"
                            + "|avseende|med|about|on)\\b))");
    private static final Pattern PROPOSER =
            Pattern.compile(
                    "(?:(?:i |genom )?ett (?:medborgarförslag|e-förslag)\\b[^.]{0,300}?"
                            + "\\b(?:föreslår|föreslås|föreslog|föreslogs)\\b"
                            + "|(förslagsställaren?|förslagsställarna|initiativtagaren)\\b[^.]{0,80}?"
                            + "\\b(?:föreslår|menar|anser|önskar|vill|skriver|framför|tycker"
                            + "|påpekar)\\b)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NEXT_PAPER =
            Pattern.compile("\\s+[-–•]\\s+(?=\\p{Lu}\\p{L}+\\s+(?:från|av|from)\\s+\\p{Lu})");
    private static final Pattern ORGANISATION =
            Pattern.compile(
                    "(?i)(?:region|verket|förening|föreningen|förbund|förbundet|bolaget|stiftelsen"
                            + "|nämnden|styrelsen|rådet|council|association|\\bAB)\\b");
    private static final Pattern ONE =
            Pattern.compile(
                    "(" + ROLE + "\\s*)?(" + NAME + "\\s*)?(" + PARTY + ")?(" + PARTY_NAME + ")?");

    /** The speech that a paragraph is, or null where it does not begin with a speaker. */
    static @Nullable Speech of(String text) {
        Matcher matcher = SPEECH.matcher(text);
        if (!matcher.lookingAt()
                || ORGANISATION.matcher(Objects.requireNonNull(matcher.group(1))).find()) {
            return null;
        }
        boolean answers = matcher.group(4) != null;
        Act other = answers ? Act.ANSWERS : Act.SAYS;
        return of(matcher, text, matcher.group(3) != null ? Act.MOVES : other);
    }

    /**
     * The paper that somebody handed in, "Motion från Eva Ek (S) om en badplats": what it asks, or
     * null where a line names none.
     */
    static @Nullable Speech paper(String text) {
        Matcher matcher = PAPER.matcher(text);
        return matcher.lookingAt() ? of(matcher, text, Act.MOVES) : null;
    }

    /** A point that holds several papers, one after the other, as the points they are. */
    static List<String> papers(String text) {
        return List.of(NEXT_PAPER.split(text));
    }

    /**
     * Whether a paragraph of the background tells what a resident asks in a citizen's proposal: the
     * paper itself is seldom part of the minutes.
     */
    static boolean isProposersWords(String text) {
        return PROPOSER.matcher(text).lookingAt();
    }

    /** The word for whoever made the proposal, as the paragraph has it, or "". */
    static String proposer(String text) {
        Matcher matcher = PROPOSER.matcher(text);
        String who = matcher.lookingAt() ? matcher.group(1) : null;
        return who == null ? "" : who;
    }

    boolean moves() {
        return act == Act.MOVES;
    }

    private static Speech of(Matcher matcher, String text, Act act) {
        String who = Objects.requireNonNull(matcher.group(1));
        List<String> roles = new ArrayList<>();
        int speakers = 0;
        boolean named = false;
        for (String one : who.split(AND)) {
            Matcher parts = ONE.matcher(one.strip());
            speakers++;
            if (parts.matches()) {
                named |= parts.group(2) != null;
                String role = role(parts);
                if (!role.isEmpty() && !roles.contains(role)) {
                    roles.add(role);
                }
            }
        }
        return new Speech(
                NoteWords.loose(who),
                String.join(", ", roles),
                speakers,
                named,
                text.substring(matcher.end()),
                act);
    }

    private static String role(Matcher parts) {
        List<String> words = new ArrayList<>();
        for (int group : new int[] {1, 3, 4}) {
            String word = parts.group(group);
            if (word != null) {
                words.add(word.strip());
            }
        }
        return String.join(" ", words);
    }
}
