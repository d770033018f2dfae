package underlag.analysis;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The set phrases of letters in Swedish, English and German, in lower case without marks. */
final class CourtesyPhrases {
    private static final Set<String> GREETINGS =
            phrases(
                    "hej, hej hej, hejsan, hej igen, hallå, hallå där, tjena, tjenare, tja",
                    "tjo, god dag, goddag, god morgon, god kväll, halloj, till den det berör",
                    "till berörda, hi, hi there, hello, hello there, hey, good morning",
                    "good afternoon, good evening, dear sir or madam, dear sir madam",
                    "dear sirs, to whom it may concern, dear all, hallo, hallo zusammen",
                    "guten tag, guten morgen, guten abend, moin, moin moin, servus, grüß gott",
                    "sehr geehrte damen und herren, liebe stadt, liebes team, liebe alle");

    /** Who is greeted. */
    private static final Set<String> ADDRESSEES =
            phrases(
                    "alla, allihopa, allihop, på er, på dig, du, ni, ni som läser detta, där",
                    "igen, kommunen, kommun, kära kommun, politiker, kära politiker",
                    "tjänstemän, mottagare, alla i kommunen, vänner, all, everyone, everybody",
                    "again, council, team, zusammen, leute, liebes team",
                    "liebe stadtverwaltung");

    private static final Set<String> THANKS =
            phrases(
                    "tack, tackar, stort tack, tusen tack, många tack, tack snälla",
                    "tack så mycket, tack på förhand, tack på förhand för hjälpen",
                    "tack för mig, tack för ordet, tack för er tid, tack för din tid",
                    "tack för visat intresse, tack för hjälpen, tack för att ni läser",
                    "tack för att ni läste, tack för att ni lyssnar, tack för att ni lyssnade",
                    "tack för att du läste, tack för att ni tar er tid",
                    "tack för att ni frågar, tack för att ni frågade",
                    "tack för att vi får tycka till, tack för att jag får tycka till",
                    "tack för att jag fick tycka till, tack för möjligheten",
                    "tack för möjligheten att tycka till, hej och tack",
                    "tack för möjligheten att lämna synpunkter",
                    "tack för möjligheten att svara, thanks, thank you, many thanks",
                    "thanks a lot, thank you very much, thanks in advance",
                    "thank you in advance, thanks for reading, thanks for listening",
                    "thank you for reading, thank you for listening, thank you for your time",
                    "thanks for your time, thank you for the opportunity, thanks for asking",
                    "thank you for your attention, thank you for asking, danke, danke schön",
                    "vielen dank, herzlichen dank, besten dank, danke im voraus",
                    "vielen dank im voraus, besten dank im voraus, danke fürs lesen",
                    "danke fürs zuhören, vielen dank für ihre mühe, vielen dank für ihre zeit",
                    "danke für ihre mühe, vielen dank für ihre aufmerksamkeit",
                    "vielen dank fürs lesen, vielen dank dafür");

    private static final Set<String> CLOSINGS =
            phrases(
                    "mvh, m v h, vh, med vänlig hälsning, med vänliga hälsningar",
                    "vänlig hälsning, vänliga hälsningar, vänligen, hälsning, hälsningar",
                    "hälsar, bästa hälsningar, bästa hälsning, med bästa hälsningar",
                    "med bästa hälsning, varma hälsningar, många hälsningar, glada hälsningar",
                    "soliga hälsningar, hälsningar från, hej då, hejdå, hej så länge",
                    "allt gott, ha det bra, ha det gott, ha det så bra, ha det fint",
                    "ha en bra dag, ha en fin dag, ha en trevlig dag, ha en bra helg",
                    "ha en trevlig helg, ha en fin helg, trevlig helg, trevlig sommar",
                    "glad sommar, ha en fin sommar, god fortsättning, lycka till, kram",
                    "kramar, högaktningsfullt, undertecknat, regards, kind regards",
                    "best regards, warm regards, with kind regards, best wishes",
                    "yours sincerely, yours faithfully, yours truly, sincerely",
                    "sincerely yours, cheers, all the best, have a nice day, have a good day",
                    "have a great day, bye, good luck, mfg, lg, vg, mit freundlichen grüßen",
                    "mit freundlichem gruß, freundliche grüße, mit freundlichen grüssen",
                    "viele grüße, viele grüsse, liebe grüße, beste grüße, mit besten grüßen",
                    "herzliche grüße, schöne grüße, gruß, grüße, schönen gruß",
                    "hochachtungsvoll, schönen tag noch, tschüss, alles gute, viel erfolg");

    /** Words around an address or a number. */
    private static final Set<String> CONTACT =
            phrases(
                    "ring, ringer, ringa, mejla, maila, mejl, mail, e, epost, post, telefon",
                    "tel, tfn, tlf, mobil, mobilnummer, telefonnummer, nummer, nr, sms, smsa",
                    "kontakta, kontakt, kontaktas, kontaktuppgifter, nås, når, mig, oss, jag",
                    "vi, ni, på, via, till, gärna, eller, och, hör, av, er, dig, vid, frågor",
                    "för, mer, information, svar, min, mitt, adress, personnummer, pnr, mvh",
                    "hälsningar, tack, hej, kan, skriv, svara, återkoppling, är, det",
                    "mejladress, mailadress, epostadress, mobilen, få, boende, nås, enklast",
                    "call, me, us, on, at, phone, mobile, email, e, contact, or, text, my",
                    "number, is, write, to, reach, via, questions, for, please, regards",
                    "anrufen, rufen, rufnummer, sie, mich, an, unter, schreiben, bitte, mir",
                    "meine, ist, erreichbar, handy, kontakt, oder, bei, fragen, gruß, mfg");

    /** A signature does not begin so: "Hälsa till", "tack för", a postscript. */
    private static final Set<String> AIMS =
            phrases(
                    "till, för, om, mot, att, to, for, about, that, an, für, zu, dass, ps, p",
                    "obs");

    /** What is wished for or denied, no sender. */
    private static final Set<String> WISHES =
            phrases(
                    "fler, flera, mer, mera, mindre, färre, bättre, inga, inget, ingen, nej",
                    "ja, inte, bygg, more, fewer, less, better, no, not, mehr, weniger",
                    "besser, besserer, keine, kein, nicht, nein");

    private static final Set<String> AND = phrases("och, and, und");
    private static final int LONGEST_PHRASE = 8;

    private CourtesyPhrases() {}

    /**
     * What a text begins with.
     *
     * @param rest how many words the phrases have together
     * @param found whether there is any
     * @param closing whether the last one is a closing, which a signature may follow
     */
    record Reading(int rest, boolean found, boolean closing) {}

    /** Reads phrase after phrase from the beginning. */
    static Reading read(List<String> words) {
        int at = 0;
        boolean found = false;
        boolean greeting = false;
        boolean closing = false;
        while (at < words.size()) {
            int joined = found && AND.contains(words.get(at)) ? 1 : 0;
            int next = phrase(words, at + joined, CLOSINGS);
            boolean closes = next > 0;
            boolean greets = false;
            if (next == 0) {
                next = phrase(words, at + joined, THANKS);
            }
            if (next == 0) {
                next = phrase(words, at + joined, GREETINGS);
                greets = next > 0;
            }
            if (next == 0 && greeting) {
                next = phrase(words, at, ADDRESSEES);
                joined = 0;
            }
            if (next == 0) {
                break;
            }
            at += joined + next;
            found = true;
            closing = closes;
            greeting = greets;
        }
        return new Reading(at, found, closing);
    }

    /** The words of the longest phrase that begins here, or 0. */
    private static int phrase(List<String> words, int from, Set<String> phrases) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - from); length > 0; length--) {
            if (phrases.contains(String.join(" ", words.subList(from, from + length)))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a word stands around an address or a number: "ring", "mejla", "mig". */
    static boolean isContact(String word) {
        return CONTACT.contains(word);
    }

    /** Whether what follows a closing is no signature. */
    static boolean goesOn(List<String> words) {
        return AIMS.contains(words.getFirst()) || words.stream().anyMatch(WISHES::contains);
    }

    private static Set<String> phrases(String... lines) {
        Set<String> phrases = new TreeSet<>();
        for (String line : lines) {
            phrases.addAll(List.of(line.split(", ")));
        }
        return phrases;
    }
}
