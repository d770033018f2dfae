package underlag.proposal;

import java.util.Set;

/** How kinds show in Swedish. */
final class SwedishKindWords {
    private SwedishKindWords() {}

    private static final Cues IDEA =
            Cues.of(
                    "tänk om, tänk er, man skulle kunna, vi skulle kunna, ni skulle kunna",
                    "kommunen skulle kunna, staden skulle kunna, det skulle kunna",
                    "skulle man kunna, skulle vi kunna, skulle kommunen kunna, skulle ni kunna",
                    "skulle det kunna, man kunde, vi kunde, kunde man, kunde vi, kanske kan",
                    "kanske kunde, kanske skulle, kan man kanske, kan vi kanske, min vision, vår vision",
                    "vision är, vision om, vision för, en vision, drömma om, drömma, dröm om, min dröm",
                    "vår dröm, en dröm, dröm är, dröm vore, min idé, idé är, idé om, tanke är att, tänker mig",
                    "vore … kul, vore … rolig, vore … bra, vore … spännande, vore … häftig",
                    "vore … trevlig, vore … fin, vore … mysig, vore … önskvärd, vore … intressant",
                    "vore … fantastisk, vore … toppen, hade varit … kul, hade varit … bra",
                    "hade varit … rolig, hade varit … trevlig, hade varit … häftig",
                    "hade varit … fin, skulle vara … kul, skulle vara … bra, skulle vara … rolig",
                    "skulle vara … trevlig, skulle vara … häftig, varför inte, i framtiden kan");
    private static final Cues NEED =
            Cues.of(
                    "behöva, behövas, behövs, behov, kräva, krävas, krävs, erfordras, nödvändig",
                    "måste bli, måste kunna, måste få, måste finnas, måste göras, måste ske",
                    "måste något, måste kommunen, måste ni, måste vi, kommunen måste, ni måste",
                    "politiker måste, vi måste, staden måste, det måste, måste prioritera",
                    "måste vara, måste förbättra, måste ha, måste tas, måste ta",
                    "bör, borde, viktig att, viktig med, viktig för, viktig är, viktigast är",
                    "angelägen, ska kunna, skall kunna, ska få, ska vara, skall vara",
                    "ska känna, ska finnas, ska ha, vill kunna, vill ha, vill känna, vill att",
                    "vill få, vill se, vill slippa, gör något, gör nåt, göra något åt",
                    "göra nåt åt, tänk på, satsa på, satsa mer, jag önska, vi önska, prioritera",
                    "ta hänsyn, tag hänsyn, ta hand om, få slut på, sätta stopp, gälla att",
                    "se till att, se till, dags att, dags för, bry er om, värna, lyssna på");
    private static final Cues PROBLEM =
            Cues.of(
                    "saknas, sakna, avsaknad, brist, bristande, brista, fattas, ont om, dåligt med",
                    "dålig, usel, urusel, tråkig, trist, farlig, livsfarlig, ful, trasig, otrygg",
                    "mörk, smutsig, sliten, dyr, trång, stökig, skräpig, svår, omöjlig, jobbig",
                    "irriterande, störande, bristfällig, obefintlig, otydlig, onödig, märklig",
                    "konstig, sorglig, sunkig, ödslig, läskig, långsam, ojämn, hal, stressig",
                    "eftersatt, förfallen, överfull, sämre, sämst, krånglig, opraktisk, orättvis",
                    "oacceptabel, ohållbar, förfärlig, hemsk, bedrövlig, skandal, katastrof",
                    "katastrofal, felaktig, är fel, blir fel, igenvuxen, nedskräpad, nedgången, bullrig",
                    "högljudd, riskabel, osäker, otillräcklig, undermålig, skam, synd, tyvärr",
                    "knökfull, överbelastad, smal, grå, besvärlig, oroande, orolig, ineffektiv",
                    "problem, risk, fara, olycka, skada, klotter, buller, skräp, oro, rädsla, kö",
                    "trängsel, nedskräpning, vandalisering, skadegörelse, kaos, besvär, klagomål",
                    "hundbajs, hundskit, fimp, glassplitter, råtta, oväsen, oljud, lukt, ogräs",
                    "hinder, nackdel, svaghet, inbrott, otrygghet, stank, slitage, obekvämlighet",
                    "störa, irritera, oroa, förstöra, klaga, försvåra, svika, hota, hotas",
                    "drabbas, krocka, vandalisera, klottra, snubbla, halka, krångla, strula",
                    "ignorera, tvingas, läggas ner, lägga ner, läggs ned, lagts ner, kissa, spy",
                    "fungera inte, inte fungera, funka inte, inte funka, fungera dålig",
                    "gå inte att, inte gå att, kan inte, kunna inte, inte kunna, inte kan",
                    "våga inte, våga knappt, inte våga, orka inte, inte råd, inte bra, inte så bra",
                    "inte tillräcklig, inte trygg, inte säker, inte fräsch, inte fin, inte nöjd",
                    "inte … trygg, inte … bra, inte rolig, inte kul, knappt någon, finns inte",
                    "finns inget, finns ingen, finns inga, finns ej, finns knappt, har inget",
                    "har ingen, har inga, inte finns, är inte ok, inte okej, inget händer",
                    "inget har hänt, ingenting händer, inget att göra, ingenting att göra",
                    "ingenstans, långt till, långt mellan, glömma bort, bortglömd, ur funktion",
                    "går för sällan, går sällan, kommer aldrig, inte längre, aldrig någon",
                    "illa, hinna inte, lyssna inte, bli av med, blev av med, är höga, är sen, är sena, är tom",
                    "är tomma, är öde, är låg, är långa, blir halt, är halt, alltid sen, alltid sena",
                    "sönder, försenad, rutten, kränkande, slagsmål, stinka, riskera, värst, skamfläck",
                    "under all kritik, är ett skämt, trött på, less på, finns … inget",
                    "finns … ingen, finns … inga, följs inte, är alltid låst, sover inte, inte sova",
                    "idioti, idiotisk, vansinne, vansinnig, galenskap, löjlig, skamlig",
                    "har försvunnit, försvinner, försämra, försämras, försämring, köra för fort");
    private static final Cues PRAISE =
            Cues.of(
                    "gilla, uppskatta, älska, trivas, trivs, tycka om, tycka mycket om, tack för att, tack för, tack till",
                    "njuta, heja, fungera bra, fungera … bra, funka bra, funka … bra, bra jobbat",
                    "fortsätt så, nöjd med, glad för, glad att, tacksam för, stolt, favorit, pärla",
                    "bra att ni, bra att det finns, tumme upp, mycket bra, så bra, så fint, så fin, guld värd, allt är bra");
    private static final Cues GOOD =
            Cues.of(
                    "bra, fin, god, kul, rolig, trevlig, härlig, fantastisk, underbar, mysig",
                    "toppen, super, vacker, lugn, skön, nöjd, glad, perfekt, lysande, utmärkt",
                    "trygg, populär, uppskattad, bäst, fräsch, välskött, suverän, grym, hjälpsam",
                    "vänlig, kunnig, duktig, ren, smidig, lätt, enkel, levande, grön, charmig",
                    "inspirerande, välkomnande, tillgänglig, prisvärd, snygg, enastående, höjdare");
    private static final Set<String> COPULA =
            WordList.of("är, var, känns, ser, har, finns, fungerar, varit, med, tycker, blivit");
    private static final Set<String> UNREAL =
            WordList.of(
                    "skulle, vore, hade, kunde, kan, kommer, blir, bli, ska, skall, om, måste",
                    "verka, verkar, andra, bör, borde, så, för, vill, bättre, inte, ej, aldrig, knappast");
    private static final Set<String> REMEDIES =
            WordList.of(
                    "minska, slippa, undvika, förhindra, hindra, mot, motverka, lösa, förebygga",
                    "stoppa, förbättra, bekämpa, åtgärda, utan, avhjälpa, minskad, färre, mindre",
                    "motverkande, minskning, förebyggande, skydda, lösning, slut, rädda");
    private static final Set<String> NEGATIONS =
            WordList.of(
                    "inte, ej, aldrig, inga, inget, ingen, ingenting, int, utan, knappast, nej");

    static final KindWords WORDS =
            new KindWords(
                    IDEA,
                    NEED,
                    PROBLEM,
                    Set.of("för", "alltför"),
                    PRAISE,
                    GOOD,
                    COPULA,
                    UNREAL,
                    REMEDIES,
                    NEGATIONS,
                    Set.of("ingen", "inga", "inget"),
                    WordList.of(
                            "när, varför, hur, vad, vem, vilka, vilken, vilket, var, vart, finns"),
                    WordList.of("om, någon, ni, som, du, mesta"),
                    WordList.of(
                            "hej, hejsan, tack, mvh, hälsningar, vänliga, vänligen, med, //, haha",
                            "hälsar, obs, ps, p.s, jaja, okej, nja, tja, hahaha, hihi, lol, punkt, se"),
                    Cues.of(
                            "jag undra, vi undra, undra om, undra när, undra varför, undra hur",
                            "undra vad, fråga är, min fråga, vad hända med, vad händer med"),
                    Cues.of(
                            "svår att säga, svår att veta, svår att svara, svår att bedöma",
                            "mörkrets inbrott, nattens inbrott, vinterns inbrott, inte en dålig",
                            "ingen fara, inga problem, ingen dålig, inte så dum"),
                    WordList.of(
                            "särskilt, särskild, speciellt, speciell, annat, nytt, direkt, alls, att",
                            "mer, mera, enighet, aning, åsikt, kommentar, synpunkt, synpunkter",
                            "kommentarer, åsikter, skillnad, fara, problem, panik"),
                    WordList.of(
                            "alltid, aldrig, måste, just, först, bara, ens, fortfarande, varje, hela"));
}
