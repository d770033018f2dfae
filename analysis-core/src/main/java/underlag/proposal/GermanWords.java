package underlag.proposal;

import java.util.Set;

/** The closed word lists of the German rules: general German, none of them about a subject. */
final class GermanWords {
    private GermanWords() {}

    static final Set<String> SHOULD =
            WordList.of("sollte, sollten, müsste, müssten, müßte, müßten");
    static final Set<String> COULD = WordList.of("könnte, könnten, dürfte, dürften");
    static final Set<String> MUST = WordList.of("muss, müssen, muß, soll, sollen");
    static final Set<String> CAN = WordList.of("kann, können, darf, dürfen");
    static final Set<String> MODALS =
            WordList.of(
                    "sollte, sollten, müsste, müssten, müßte, müßten, könnte, könnten, dürfte",
                    "dürften, muss, müssen, muß, soll, sollen, kann, können, darf, dürfen, will",
                    "wollen, möchte, möchten, mag, würde, würden, wollte, wollten, konnte",
                    "konnten, musste, mussten, durfte, durften, kannst, willst, musst");
    static final Set<String> WOULD_BE =
            WordList.of("wäre, wären, währe, währen, waere, fände, fänden, wär, hätte, hätten");

    /** Words for what is welcome, as stems: "sinnvoller", "wünschenswertes". */
    static final Set<String> GOOD =
            WordList.of(
                    "gut, besser, schön, toll, super, sinnvoll, wünschenswert, hilfreich, ideal",
                    "optimal, prima, perfekt, klasse, fein, nett, nützlich, praktisch, angebracht",
                    "vorteilhaft, zu begrüßen, begrüßenswert, zielführend, wichtig, notwendig",
                    "nötig, möglich, denkbar, machbar, überlegenswert, empfehlenswert, dringend",
                    "erforderlich, sicherer, einfacher, schöner, lösung, idee, hilfe, möglichkeit",
                    "verbesserung, alternative, traum, option, vorschlag, schritt, maßnahme",
                    "bereicherung, gewinn, wunsch, angenehm, überfällig, interessant, geschickt",
                    "effektiv, attraktiv, dankbar, cool, großartig, erfreulich, erstrebenswert",
                    "günstig, fair, gerecht, spannend, genial, froh, vernünftig, vorbild");

    static final Set<String> HELPS =
            WordList.of(
                    "helfen, reichen, genügen, abhilfe, verbessern, entschärfen, lösen, schaffen",
                    "ermöglichen, erleichtern, erhöhen, entlasten, vermeiden, verhindern",
                    "verringern, entspannen, aufwerten, bringen, ausreichen, beheben, machen",
                    "beitragen, bieten, unterstützen, reduzieren, sorgen, freuen, sparen");

    static final Set<String> WISH_VERBS =
            WordList.of(
                    "wünsche, wünschen, fordere, fordern, plädiere, plädieren, beantrage",
                    "beantragen, empfehle, empfehlen, appelliere, erbitte, befürworte",
                    "wünschte, rege, regen, erhoffe, hoffe, hoffen");

    static final Set<String> PROPOSAL_NOUNS =
            WordList.of(
                    "vorschlag, vorschläge, verbesserungsvorschlag, verbesserungsvorschläge, lösung",
                    "lösungsvorschlag, lösungsvorschläge, lösungsansatz, idee, ideen, anregung",
                    "anregungen, wunsch, wünsche, bitte, forderung, forderungen, tipp, maßnahme",
                    "maßnahmen, lösungen, empfehlung, ziel, abhilfe, lösungsidee, wunschliste");

    static final Set<String> NEEDED =
            WordList.of(
                    "notwendig, erforderlich, nötig, dringend, unbedingt, unerlässlich, überfällig",
                    "wünschenswert, sinnvoll, angebracht, gewünscht, erwünscht, geboten");
    static final Set<String> NEEDS =
            WordList.of(
                    "braucht, bräuchte, bräuchten, brauchen, benötigt, benötigen, bedarf, gehört",
                    "gehören, fehlt, fehlen, brauchts");

    static final Set<String> NEGATION =
            WordList.of("nicht, kein, keine, keinen, keiner, keinem, nie, niemals, nichts, kaum");

    static final Set<String> I = Set.of("ich");
    static final Set<String> FIRST_PERSON = Set.of("ich", "wir", "mir", "uns");
    static final Set<String> SUBJECTS =
            WordList.of(
                    "ich, wir, man, er, sie, es, du, ihr, das, dies, die, der, wer, jeder, alle");

    static final Set<String> MORE =
            WordList.of(
                    "mehr, weniger, bessere, besserer, besseres, besseren, besser, breitere",
                    "breiterer, breiteres, größere, größerer, größeres, neue, neuer, neues, neuen",
                    "zusätzliche, zusätzlicher, zusätzliches, eigene, eigener, eigenes, weitere",
                    "weiterer, weiteres, längere, kürzere, höhere, niedrigere, häufigere, häufiger",
                    "günstigere, günstiger, kostenlose, kostenloser, kostenloses, kostenfreie",
                    "sichere, sicherer, sicheres, attraktivere, regelmäßige, regelmäßiger",
                    "regelmäßigere, schönere, schnellere, klare, klarere, flexiblere, bezahlbare",
                    "bezahlbarer, einheitliche, konsequente, konsequentere, strengere, stärkere",
                    "verbesserte, verstärkte, durchgehende, durchgängige, deutlichere, getrennte",
                    "autofreie, barrierefreie, barrierefreier, öffentliche, andere, anderes");

    /** Nouns and adjectives that name a trouble; as stems. */
    static final Set<String> TROUBLE =
            WordList.of(
                    "gefähr, fehlend, mangel, mangelnd, problem, schlecht, unfall, unfälle, risiko",
                    "schaden, schäden, stau, lärm, chaos, müll, katastroph, ärger, kaputt",
                    "unübersichtlich, unzureichend, ungenügend, unklar, schmal, zu eng, zu wenig",
                    "zu viel, zu schnell, unsicher, unnötig, behinder, belästig, stolper, schlagl",
                    "defekt, dreck, zustand, engstelle, konflikt, verstopf, rücksichtslos, hindernis");

    /** First words of fragments that ask for nothing. */
    static final Set<String> FRAGMENT_STARTS_OUT =
            WordList.of(
                    "keine, kein, keiner, viele, viel, ständig, oft, immer, leider, nur, zu, ohne",
                    "sehr, aber, denn, weil, da, wie, warum, wieso, weshalb, was, wo, wer, wann",
                    "welche, welcher, danke, vielen, hallo, sehr, liebe, mit, siehe, ja, nein",
                    "genau, stimmt, schade, auch, ich, dort, dies, das, diese, dieser, wenn");

    /** What a municipality does with things, as infinitives. */
    static final Set<String> ACT =
            WordList.of(
                    "bauen, anlegen, aufstellen, installieren, errichten, schaffen, einrichten",
                    "ausbauen, umbauen, abbauen, verbreitern, verlängern, sanieren, renovieren",
                    "erneuern, reparieren, pflanzen, anpflanzen, begrünen, pflegen, reinigen",
                    "säubern, leeren, entfernen, abschaffen, verbieten, erlauben, zulassen",
                    "freigeben, sperren, schließen, öffnen, einführen, fördern, unterstützen",
                    "anbieten, bereitstellen, organisieren, veranstalten, senken, erhöhen",
                    "reduzieren, begrenzen, beschränken, verringern, kontrollieren, überwachen",
                    "prüfen, überprüfen, ändern, anpassen, optimieren, verbessern, beleuchten",
                    "markieren, kennzeichnen, beschildern, trennen, verlegen, versetzen",
                    "umwandeln, umgestalten, gestalten, planen, erweitern, vergrößern",
                    "verkleinern, ersetzen, austauschen, anschaffen, einstellen, bereinigen",
                    "beseitigen, absenken, abflachen, asphaltieren, pflastern, streichen",
                    "einbauen, ergänzen, ausweisen, beibehalten, erhalten, behalten, schützen",
                    "informieren, beteiligen, einbeziehen, vernetzen, anbinden, verbinden",
                    "ausschildern, räumen, streuen, mähen, schneiden, zurückschneiden, machen",
                    "setzen, stellen, legen, entschärfen, vereinfachen, vereinheitlichen");

    static boolean stem(String word, Set<String> stems) {
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }
}
