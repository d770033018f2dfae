package underlag.proposal;

import java.util.Set;

/** How kinds show in German. */
final class GermanKindWords {
    private GermanKindWords() {}

    private static final Cues IDEA =
            Cues.of(
                    "man könnte, wir könnten, könnte man, könnten wir, vielleicht könnte",
                    "vielleicht kann, stellt euch vor, was wäre wenn, vision, traum, träume von",
                    "meine idee, eine idee, idee ist, wäre … schön, wäre … gut, wäre … toll",
                    "wäre … super, wäre … nett, fände … schön, fände … gut, wie wäre");
    private static final Cues NEED =
            Cues.of(
                    "brauchen, braucht, bräuchte, bräuchten, benötigen, benötigt, bedarf, nötig",
                    "notwendig, erforderlich, muss … werden, müssen … werden, müsste, müssten",
                    "sollte, sollten, muss besser, muss sicherer, muss endlich, wichtig dass",
                    "wichtig , dass, ist wichtig, wichtig ist, tut … etwas, tut … was, macht … etwas, unternehmt, etwas tun, ich will",
                    "wir wollen, ich möchte, wir möchten, denkt an, sorgen für, darauf achten",
                    "priorität, dringend");
    private static final Cues PROBLEM =
            Cues.of(
                    "fehlen, fehlt, mangel, mangeln, mangelhaft, es gibt kein, es gibt keine, gibt es kein",
                    "gibt es keine, zu wenig, zu viel, zu viele, zu wenige, zu selten, schlecht",
                    "schlimm, langweilig, gefährlich, lebensgefährlich, hässlich, kaputt, unsicher",
                    "dunkel, schmutzig, dreckig, teuer, eng, schmal, schwierig, schwer, unmöglich",
                    "nervig, störend, unklar, unnötig, traurig, öde, langsam, holprig, glatt",
                    "uneben, stressig, schlechter, unübersichtlich, unpraktisch, ungerecht",
                    "inakzeptabel, furchtbar, schrecklich, katastrophe, katastrophal, falsch, laut",
                    "riskant, unzureichend, leider, überfüllt, verwahrlost, marode, zugeparkt",
                    "problem, ärgernis, risiko, gefahr, unfall, schaden, schmiererei, lärm, müll",
                    "angst, sorge, stau, schlange, vandalismus, chaos, beschwerde, hindernis",
                    "nachteil, schwäche, gefährdung, behinderung, schlagloch, hindernis",
                    "stören, stört, ärgern, nerven, beschädigen, behindern, gefährden, ignorieren",
                    "funktioniert nicht, nicht funktionieren, nicht funktioniert, kann man nicht",
                    "kann nicht, können nicht, nicht möglich, traue mich nicht, nicht sicher",
                    "nicht gut, nicht schön, nicht ausreichend, reicht nicht, nie pünktlich, kaum",
                    "nichts passiert, nichts los, nirgends, weit weg, geschlossen worden, vergessen");
    private static final Cues PRAISE =
            Cues.of(
                    "mag, liebe, genieße, schätze, gefällt, gefallen, danke für, danke dass",
                    "funktioniert gut, läuft gut, zufrieden, froh über, dankbar, stolz, weiter so",
                    "gut gemacht, daumen hoch, super dass, schön dass, toll dass, wohl fühlen",
                    "find … super, find … gut, find … toll, find … schön, finde … super, finde … gut",
                    "finde … toll, finde … schön, echt gut, echt super, voll gut, gern da, gerne da");
    private static final Cues GOOD =
            Cues.of(
                    "gut, schön, toll, super, prima, wunderbar, fantastisch, herrlich, nett, klasse",
                    "freundlich, hilfsbereit, sauber, sicher, gemütlich, perfekt, großartig, ruhig",
                    "beliebt, angenehm, ausgezeichnet, hervorragend, lebendig, charmant, beste");
    private static final Set<String> REMEDIES =
            WordList.of(
                    "vermeiden, verhindern, gegen, lösen, stoppen, verbessern, bekämpfen, beheben",
                    "weniger, ohne, verringern, reduzieren, beseitigen, entschärfen, mindern");

    static final KindWords WORDS =
            new KindWords(
                    IDEA,
                    NEED,
                    PROBLEM,
                    Set.of("zu"),
                    PRAISE,
                    GOOD,
                    WordList.of(
                            "ist, sind, war, waren, sehr, so, wirklich, hat, haben, fühlt, mit"),
                    WordList.of(
                            "würde, würden, wäre, wären, könnte, könnten, sollte, sollten, wenn, kann",
                            "muss, wird, werden, damit, nicht, kein, keine, mehr, besser, um"),
                    REMEDIES,
                    WordList.of("nicht, kein, keine, keinen, nie, ohne, kaum"),
                    WordList.of("kein, keine"),
                    WordList.of(
                            "wann, warum, wieso, weshalb, wie, was, wer, welche, welcher, wo, wohin"),
                    WordList.of("wenn, falls, wer, ob"),
                    WordList.of("hallo, moin, danke, gruß, grüße, viele, liebe, mit, guten"),
                    Cues.of("ich frage mich, wir fragen uns, meine frage, frage mich"),
                    Cues.of("schwer zu sagen, kein problem, keine probleme"),
                    WordList.of("ahnung, meinung, kommentar, problem, probleme"),
                    WordList.of("immer, nie, muss, müssen, ständig, erst, jede, jedes"));
}
