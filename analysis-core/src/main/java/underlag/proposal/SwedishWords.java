package underlag.proposal;

import java.util.Set;

/** The closed word lists of the Swedish rules: general Swedish, none of them about a subject. */
final class SwedishWords {
    private SwedishWords() {}

    /** Imperatives that address the reader, not the municipality. */
    private static final Set<String> NO_REQUEST =
            WordList.of(
                    "för, rösta, kolla, tänk, läs, jämför, hör, tack, främja, hedra, bidra, titta, vänta",
                    "fundera, vet, var, lycka, ursäkta, förlåt, ring, svara, mejla, maila",
                    "kom, minns, tro, hälsa, lyssna, bry, skärp, skäms, respektera, värna, säg");

    /** What municipalities do with things. */
    static final Set<String> ACT =
            WordList.of(
                    "bygga, anlägga, sätta, placera, flytta, bredda, bevara, behålla, öppna",
                    "stänga, rusta, renovera, plantera, införa, skapa, ordna, fixa, laga",
                    "måla, asfaltera, belysa, röja, ta, riva, göra, ge, erbjuda, satsa",
                    "sänka, höja, minska, öka, förbättra, utveckla, utöka, komplettera",
                    "ersätta, byta, installera, montera, förlänga, förbjuda, tillåta",
                    "begränsa, stoppa, starta, börja, sluta, låta, hålla, städa, tömma",
                    "underhålla, anställa, anordna, arrangera, upprusta, återställa",
                    "återinföra, skylta, märka, bjuda, inrätta, uppföra, lägga, dra, koppla",
                    "samla, samordna, informera, utreda, planera, prioritera, snygga",
                    "fräscha, gräva, stödja, inkludera, involvera, hyra, köpa, se, investera",
                    "knyta, slå, hänga, sälja, servera, bemanna, digitalisera, publicera",
                    "bidra, använda, omvandla, förvandla, bromsa, avsätta, dela, skydda");

    static final Set<String> NEGATION = Set.of("inte", "ej", "aldrig", "inget", "ingen", "inga");

    static final Set<String> FIRST_PERSON = Set.of("jag", "vi", "man", "undertecknad");

    static final Set<String> AGENTS =
            WordList.of(
                    "kommunen, staden, ni, man, vi, politikerna, regionen, nämnden",
                    "fastighetsägarna, fastighetsägaren, förvaltningen, trafikverket",
                    "polisen, skolan, skolorna");

    static final Set<String> GOOD =
            WordList.of(
                    "bra, god, fin, kul, rolig, trevlig, härlig, fantastisk, önskvärd",
                    "bättre, lämplig, toppen, super, jättebra, jättefin, jättekul, underbar",
                    "mysig, klok, smart, värdefull, praktisk, lysande, perfekt, drömmen",
                    "vacker, mysig, lugn, positiv, uppskattad, tacksam, glad, nice, skön, idé, lösning, välkommen",
                    "guld, suverän, hjälpsam, säkrare, roligare, finare, trevligare, enklare",
                    "smidig, lämpligt, vettig, rimlig, spännande, intressant, lyft, önskad");

    static final Set<String> WISH =
            WordList.of(
                    "önska, efterlysa, yrka, uppmana, efterfråga, hemställa, önskemål",
                    "önskan, hoppas, drömma");

    static final Set<String> PROPOSE =
            Set.of("föreslå", "rekommendera", "motionera", "förorda", "plädera");

    static final Set<String> PROPOSAL_NOUNS =
            WordList.of(
                    "förslag, idé, ide, önskan, önskemål, tanke, lösning, medborgarförslag",
                    "tips, ärende");

    static final Set<String> MORE =
            WordList.of(
                    "mer, mera, fler, flera, bättre, ny, ökad, gratis, större, bredare",
                    "längre, tätare, säkrare, tydligare, utökad, förbättrad, billigare",
                    "tryggare, fräschare, grönare, högre, lägre, mindre, färre, snabbare",
                    "renare, snyggare, trevligare, extra, avgiftsfri, enklare");

    /** Adjectives that describe what is there: "Vackra hus", "Höga hyror", "Dåligt skyltat". */
    static final Set<String> JUDGING =
            WordList.of(
                    "dålig, usel, tråkig, trist, farlig, ful, trasig, otrygg, trygg, mörk, smutsig",
                    "sliten, död, tom, dyr, trång, hög, låg, lång, vacker, lugn, stökig, skräpig",
                    "svår, lätt, omöjlig, jobbig, irriterande, störande, bristfällig, obefintlig",
                    "otydlig, onödig, märklig, konstig, sorglig, grå, kal, sunkig, ödslig, livlig",
                    "levande, välskött, bekväm, läskig, opålitlig, långsam, ojämn, hal, stressig",
                    "rostig, krossad, söndrig, nedklottrad, igenvuxen, igenväxt");

    /** Neuter words that open a proposal all the same: "Öppet på söndagar". */
    static final Set<String> OPEN_NEUTER = Set.of("öppet", "gratis", "stängt", "tillåtet");

    static final Set<String> PERSONS =
            WordList.of(
                    "barn, människa, person, ungdom, folk, besökare, boende, familj, turist, elev",
                    "cyklist, bilist, fotgängare, student, pensionär, invånare, förälder, kvinna",
                    "man, vuxen, granne, gäst, kund, medborgare, mopedist, trafikant, bil, moped",
                    "elsparkcykel, lastbil, politiker");

    /** An imperative of mind, not of measures: "Visa att …", "Glöm inte oss", "Gör det värt …". */
    static boolean asksTheReader(Words w, int verb) {
        String next = w.form(verb + 1);
        boolean forgotten =
                w.form(verb).equals("glöm")
                        && !w.any(verb + 1, verb + 5, i -> w.infinitive(i) && w.lemmaIn(i, ACT));
        boolean proves = w.form(verb).equals("visa") && next.equals("att");
        boolean worth =
                w.form(verb).equals("gör") && next.equals("det") && w.form(verb + 2).equals("värt");
        return w.formIn(verb, NO_REQUEST) || forgotten || proves || worth;
    }

    static boolean person(Words w, int noun) {
        return w.lemmaIn(noun, PERSONS);
    }

    /** Imperatives of what municipalities do with things, also where the tagger sees a noun. */
    static final Set<String> IMPERATIVES =
            WordList.of(
                    "bygg, anlägg, sätt, placera, flytta, bredda, bevara, behåll, öppna, stäng",
                    "rusta, renovera, plantera, inför, skapa, ordna, fixa, laga, måla, asfaltera",
                    "belys, röj, ta, riv, gör, ge, erbjud, satsa, sänk, höj, minska, öka, förbättra",
                    "utveckla, utöka, komplettera, ersätt, byt, installera, montera, förläng",
                    "förbjud, tillåt, begränsa, stoppa, starta, sluta, låt, städa, töm, rensa",
                    "anställ, anordna, arrangera, återställ, återinför, skylta, inrätta, lägg, dra",
                    "samla, samordna, utred, prioritera, snygga, fräscha, gräv, hyr, köp, investera",
                    "använd, omvandla, skydda, ändra, klipp, avskaffa, slopa, förtydliga, korta",
                    "ställ, rädda, släpp, tänd, snöröj, ploga, sanda, laga, reparera, underhåll");

    /** Nouns that name a trouble: "brist på …" asks for nothing by itself. */
    static final Set<String> TROUBLE =
            WordList.of(
                    "problem, brist, risk, fara, olycka, skada, klotter, buller, skräp",
                    "avsaknad, oro, rädsla, kö, köer, trängsel, nedskräpning, vandalisering",
                    "skadegörelse, kaos, besvär, hundbajs, hundskit, fimp, cigarettfimp",
                    "ogräs, spya, ljud, oljud, oväsen, lukt, stank, råtta, glassplitter");

    /** First words of fragments that are no proposals. */
    static final Set<String> FRAGMENT_STARTS_OUT =
            WordList.of(
                    "utan, punkt, hoppas, drygt, bara, inte, int, men, ingen, inget, inga, för, oavsett, synd, med",
                    "till, som, hej, hejsan, mvh, hälsningar, vänliga, vänligen, tack, vad",
                    "hur, varför, när, var, vilken, vilket, vilka, vem, p.s, ps, ja, nej",
                    "t.ex, exempelvis, ungefär, cirka, ca, lika, samma, så, dessutom, även",
                    "detta, det, den, de, dessa, se, källa, bilaga, foto, bild, länk, många",
                    "ofta, alltid, aldrig, både, kl, i, på, under, efter, före, innan, sedan",
                    "sen, jag, vi, du, ni, min, mitt, mina, vår, våra");

    static final Set<String> RELATIVE =
            WordList.of(
                    "som, där, så, när, om, då, att, vilket, vilka, eftersom, medan, innan",
                    "tills, hur");

    static final Set<String> SUBJECTLESS_OUT =
            WordList.of(
                    "finns, bor, ser, ger, tycker, är, har, kan, vill, ska, blir, känns, går",
                    "kommer, hoppas, tror, undrar, gillar, saknar, saknas, behöver, behövs",
                    "måste, bör, borde, skulle, vore, var, hade, gäller, kör, cyklar, jobbar",
                    "arbetar, älskar, håller, förstår, vet, brukar, menar, tackar, heter",
                    "undviker, handlar, trivs, tänker, läser, hör, får, förekommer, fungerar",
                    "funkar, tar, ligger, står, växer, märks, syns, kostar, minns, verkar",
                    "stämmer, stör, irriterar, skriver, anser, passar, testar, provar");
}
