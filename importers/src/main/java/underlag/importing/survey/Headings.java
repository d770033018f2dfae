package underlag.importing.survey;

import java.util.List;
import java.util.Set;

/** What a heading says of its column, whatever the cells hold. Swedish, English and German. */
final class Headings {
    private static final Set<String> ID =
            Set.of(
                    "id",
                    "svar id",
                    "svars id",
                    "svarsid",
                    "respondent id",
                    "respondentid",
                    "respondent",
                    "response id",
                    "responseid",
                    "löpnummer",
                    "löpnr",
                    "nr",
                    "no",
                    "record id",
                    "entry id",
                    "submission id",
                    "antwort id",
                    "antwort-id",
                    "ärendenummer",
                    "deltagar id",
                    "deltagarid",
                    "kod",
                    "din kod",
                    "personlig kod");
    private static final Set<String> DATE =
            Set.of(
                    "tidstämpel",
                    "tidsstämpel",
                    "timestamp",
                    "starttid",
                    "sluttid",
                    "slutförandetid",
                    "start time",
                    "completion time",
                    "last modified time",
                    "tid för senaste ändring",
                    "senast ändrad",
                    "date submitted",
                    "date started",
                    "date last action",
                    "submitdate",
                    "startdate",
                    "datestamp",
                    "datum",
                    "date",
                    "svarsdatum",
                    "inskickat",
                    "inskickad",
                    "inskickningsdatum",
                    "skapad",
                    "skapat",
                    "created",
                    "created at",
                    "submitted",
                    "submitted at",
                    "inlämnad",
                    "datum för svar",
                    "zeitstempel",
                    "datum abgeschickt",
                    "startzeit",
                    "fertigstellungszeit",
                    "published at",
                    "time");
    private static final Set<String> TECHNICAL =
            Set.of(
                    "last page",
                    "lastpage",
                    "sista sidan",
                    "letzte seite",
                    "start language",
                    "startlanguage",
                    "startspråk",
                    "starttspråk",
                    "seed",
                    "referrer url",
                    "refurl",
                    "language",
                    "språkversion",
                    "user agent",
                    "total points",
                    "quiz feedback",
                    "total tid",
                    "total time",
                    "interviewtime",
                    "ip hash",
                    "user status",
                    "status",
                    "källa",
                    "collector id",
                    "svarsstatus",
                    "response status",
                    "slutförd",
                    "completed",
                    "finished",
                    "progress");
    private static final Set<String> CONTACT_WORDS =
            Set.of(
                    "namn",
                    "förnamn",
                    "efternamn",
                    "name",
                    "firstname",
                    "lastname",
                    "vorname",
                    "nachname",
                    "e-post",
                    "epost",
                    "epostadress",
                    "mejl",
                    "mejladress",
                    "mail",
                    "mailadress",
                    "email",
                    "telefon",
                    "telefonnummer",
                    "telefonnr",
                    "tel",
                    "mobil",
                    "mobilnummer",
                    "mobiltelefon",
                    "phone",
                    "mobile",
                    "telephone",
                    "adress",
                    "gatuadress",
                    "hemadress",
                    "bostadsadress",
                    "address",
                    "adresse",
                    "personnummer",
                    "personnr",
                    "kontaktuppgifter",
                    "kontaktuppgift",
                    "username",
                    "användarnamn");
    private static final List<String> CONTACT_PHRASES =
            List.of(
                    "e post",
                    "e mail",
                    "ip address",
                    "ip adress",
                    "ipaddr",
                    "first name",
                    "last name",
                    "contact details",
                    "kontaktuppgifter",
                    "kontaktuppgift",
                    "personnummer",
                    "telefonnummer");
    private static final Set<String> NOT_A_PERSONS =
            Set.of(
                    "område",
                    "områdets",
                    "områdes",
                    "stadsdel",
                    "plats",
                    "platsens",
                    "parken",
                    "förening",
                    "föreningens",
                    "förslag",
                    "förslaget",
                    "bostadsområde",
                    "skola",
                    "skolans",
                    "projekt");
    private static final Set<String> STRONG_BACKGROUND =
            Set.of(
                    "ålder",
                    "åldersgrupp",
                    "ålderskategori",
                    "age",
                    "alter",
                    "altersgruppe",
                    "kön",
                    "könsidentitet",
                    "gender",
                    "sex",
                    "geschlecht",
                    "födelseår",
                    "född",
                    "geburtsjahr",
                    "postnummer",
                    "postnr",
                    "postort",
                    "zip",
                    "postcode",
                    "postleitzahl",
                    "plz");
    private static final List<String> STRONG_PHRASES =
            List.of(
                    "hur gammal är du",
                    "how old are you",
                    "wie alt sind sie",
                    "year of birth",
                    "age group",
                    "vilket år är du född",
                    "var bor du",
                    "bor du i",
                    "where do you live",
                    "wo wohnen sie",
                    "din ålder",
                    "ditt kön",
                    "hur bor du",
                    "postal code",
                    "vilken ort",
                    "vilken kommundel",
                    "vilken stadsdel",
                    "vilket område bor",
                    "jag är en",
                    "svarar du som",
                    "är du man eller kvinna",
                    "jag identifierar mig");
    private static final Set<String> WEAK_BACKGROUND =
            Set.of(
                    "område",
                    "bostadsområde",
                    "stadsdel",
                    "kommundel",
                    "ort",
                    "bostadsort",
                    "hemort",
                    "boende",
                    "boendeform",
                    "bostad",
                    "bostadstyp",
                    "sysselsättning",
                    "utbildning",
                    "utbildningsnivå",
                    "yrke",
                    "civilstånd",
                    "modersmål",
                    "födelseland",
                    "hushåll",
                    "hushållstyp",
                    "familj",
                    "roll",
                    "kommun",
                    "region",
                    "område/ort",
                    "area",
                    "district",
                    "occupation",
                    "education",
                    "household",
                    "city",
                    "town",
                    "stadtteil",
                    "wohnort",
                    "beruf",
                    "bildung",
                    "partner",
                    "parti",
                    "uppdrag",
                    "nämnd",
                    "årskurs",
                    "skola",
                    "grupp",
                    "svarande");
    private static final Set<String> OPINION =
            Set.of(
                    "tycker",
                    "anser",
                    "nöjd",
                    "viktigt",
                    "viktiga",
                    "viktig",
                    "upplever",
                    "vill",
                    "önskar",
                    "saknar",
                    "förslag",
                    "hur",
                    "varför",
                    "why",
                    "think",
                    "opinion",
                    "satisfied",
                    "important",
                    "improve",
                    "förbättra",
                    "synpunkter");
    private static final Set<String> FINISHED =
            Set.of("status", "svarsstatus", "response status", "slutförd", "completed", "finished");
    private static final Set<String> SUBMITTED =
            Set.of(
                    "submitdate",
                    "date submitted",
                    "datum abgeschickt",
                    "datum inskickat",
                    "inskickningsdatum");

    private Headings() {}

    static boolean isId(String header) {
        return ID.contains(Words.loose(header));
    }

    static boolean isDate(String header) {
        return DATE.contains(Words.loose(header));
    }

    static boolean isTechnical(String header) {
        String loose = Words.loose(header);
        return TECHNICAL.contains(loose)
                || loose.startsWith("points ")
                || loose.startsWith("feedback ")
                || loose.startsWith("group time ")
                || loose.startsWith("question time ");
    }

    /**
     * Asks for something that leads to one person, in a heading short enough to be a field name.
     */
    static boolean isContact(String header) {
        List<String> words = Words.of(header);
        if (words.isEmpty()
                || words.size() > 6
                || words.stream().anyMatch(NOT_A_PERSONS::contains)) {
            return false;
        }
        return words.stream().anyMatch(CONTACT_WORDS::contains) || namesContact(header);
    }

    /** Mentions contact details, in a heading of any length. */
    static boolean namesContact(String header) {
        String loose = " " + Words.loose(header) + " ";
        return CONTACT_PHRASES.stream().anyMatch(p -> loose.contains(" " + p))
                || loose.contains(" telefon")
                || loose.contains(" epost");
    }

    static boolean isStrongBackground(String header) {
        List<String> words = Words.of(header);
        String loose = Words.loose(header);
        return words.size() <= 12
                && ((words.size() <= 4 && words.stream().anyMatch(STRONG_BACKGROUND::contains))
                        || STRONG_PHRASES.stream().anyMatch(loose::contains));
    }

    static boolean isWeakBackground(String header) {
        List<String> words = Words.of(header);
        return words.size() <= 8
                && words.stream().anyMatch(WEAK_BACKGROUND::contains)
                && words.stream().noneMatch(OPINION::contains);
    }

    /** A column that is empty where the answer was never sent in. */
    static boolean isSubmitted(String header) {
        return SUBMITTED.contains(Words.loose(header));
    }

    /** A column that says in words whether the answer is complete. */
    static boolean isStatus(String header) {
        return FINISHED.contains(Words.loose(header));
    }

    /** Whether the word in a status column means that the respondent gave up. */
    static boolean isUnfinished(String status) {
        return UNFINISHED.contains(Words.loose(status));
    }

    private static final Set<String> UNFINISHED =
            Set.of(
                    "ej slutförd",
                    "ej slutfört",
                    "inte slutförd",
                    "ofullständig",
                    "ofullständigt",
                    "påbörjad",
                    "pågående",
                    "delvis",
                    "avbruten",
                    "incomplete",
                    "partial",
                    "partially completed",
                    "in progress",
                    "unfinished",
                    "disqualified",
                    "nej",
                    "no",
                    "false",
                    "unvollständig",
                    "abgebrochen");
}
