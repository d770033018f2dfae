package underlag.workspace;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import underlag.statistics.SplitMix;

/**
 * Writes an invented survey of any size, to measure on: the same arguments give the same bytes.
 *
 * <pre>LargeSurvey FILE.csv ROWS COLUMNS OPEN</pre>
 *
 * <p>Of the columns the first is an id, the last two are age and sex, {@code OPEN} hold free text
 * and the rest marks from 1 to 5. A quarter of the open cells are empty and one in twelve says
 * "nej" or the like; the others have one to four sentences, put together of phrases so that few
 * whole answers are equal, while wishes and places come back as often as in a real survey.
 */
final class LargeSurvey {
    private static final List<String> ABOUT =
            List.of("trafiken", "parkerna", "skolan", "kulturen", "tryggheten", "bostäderna");
    private static final List<String> AGES =
            List.of("–17 år", "18–29 år", "30–49 år", "50–64 år", "65–79 år", "80 år –");
    private static final List<String> EMPTY_WORDS =
            List.of("nej", "Vet ej", "-", "Inget att tillägga", "se ovan");
    private static final List<String> OPENERS =
            phrases(
                    """
                    Bygg | Rusta upp | Jag skulle vilja ha | Det behövs | Vi saknar | Ordna |
                    Satsa på | Varför finns inte | Det vore bra med | Sätt upp | Ta bort |
                    Underhåll | Ge oss | Vi önskar | Kommunen borde bekosta | Jag föreslår |
                    Prioritera | Flytta | Bevara | Bygg inte bort | Vi är nöjda med |
                    Det är trist med | Städa oftare kring""");
    private static final List<String> KINDS =
            phrases(
                    """
                    nya | fler | bättre | tryggare | större | öppna | belysta | tillgängliga |
                    kommunala | breda | gamla | ungdomarnas | avgiftsfria | separata |
                    välskötta | gröna""");
    private static final List<String> THINGS =
            phrases(
                    """
                    bänkar | cykelbanor | cykelställ | övergångsställen | lekplatser |
                    soptunnor | papperskorgar | gatlampor | hundrastgårdar | badplatser |
                    bryggor | toaletter | mötesplatser | fritidsgårdar | hyresrätter |
                    seniorlägenheter | studentbostäder | träd | blomlådor | gångvägar |
                    busshållplatser | bussturer | parkeringsplatser | laddstolpar | farthinder |
                    odlingslotter | utegym | fotbollsplaner | skolgårdar | matsalar |
                    läxhjälpsgrupper | biblioteksfilialer | konserter | torgdagar | marknader |
                    uteserveringar | affärslokaler | vindskydd | motionsspår | isbanor |
                    väktare | fältassistenter | bokbussar | museer | replokaler | simhallar |
                    skolskjutsar""");
    private static final List<String> PLACES =
            phrases(
                    """
                    vid stationen | på Storgatan | i centrum | längs ån | vid Norra skolan |
                    på torget | i Stadsparken | vid sjukhuset | på Kvarnhöjden | i Sjöbo |
                    utanför biblioteket | vid hamnen | i Österängen | mellan kyrkan och torget |
                    på Industrigatan | vid badhuset | ute i byarna | vid bron |
                    i hela kommunen | runt sjön""");
    private static final List<String> REASONS =
            phrases(
                    """
                    så att barnen kan ta sig till skolan själva |
                    för det är mörkt och otryggt på kvällarna |
                    eftersom bussen bara går en gång i timmen | så att äldre kan vila på vägen |
                    för att fler ska vilja bo kvar | innan någon kör ihjäl sig |
                    så slipper vi allt skräp | eftersom de gamla är trasiga |
                    så att vi får någonstans att träffas | för det har vi väntat på i tio år |
                    om kommunen menar allvar med klimatmålen | fast det kostar pengar |
                    och inte bara i de fina kvarteren |
                    precis som de har gjort i grannkommunen | men fråga dem som bor där först""");
    private static final List<String> OPINIONS =
            phrases(
                    """
                    Det är för dyrt att bo här | Mina barn vågar inte gå ut efter klockan åtta |
                    Personalen är fantastisk | Bilarna kör alldeles för fort | Jag trivs bra |
                    Det händer för lite | Tack för att ni frågar | Ingen lyssnar ändå |
                    Vi har bott här sedan %d och det har blivit sämre |
                    Min dotter är %d år och har ingenstans att vara |
                    I fjol räknade jag till %d krossade rutor |
                    Det tar %d minuter att gå till bussen""");

    private final SplitMix random = new SplitMix(1);
    private final int columns;
    private final int open;

    private LargeSurvey(int columns, int open) {
        this.columns = columns;
        this.open = open;
    }

    public static void main(String[] arguments) throws IOException {
        int columns = Integer.parseInt(arguments[2]);
        int open = Integer.parseInt(arguments[3]);
        if (open < 1 || columns < open + 3) {
            throw new IllegalArgumentException("at least one open column, and three others");
        }
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), columns, open);
    }

    static void write(Path file, int rows, int columns, int open) throws IOException {
        LargeSurvey survey = new LargeSurvey(columns, open);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(survey.headings());
            for (int row = 1; row <= rows; row++) {
                out.write(survey.row(row));
            }
        }
    }

    private String headings() {
        List<String> cells = new ArrayList<>(List.of("Svars-id"));
        for (int i = 0; i < open; i++) {
            String topic = ABOUT.get(i % ABOUT.size());
            String again = i < ABOUT.size() ? "" : " (del " + (i / ABOUT.size() + 1) + ")";
            cells.add("Vad vill du förändra när det gäller " + topic + "?" + again);
        }
        for (int i = open; i < columns - 3; i++) {
            cells.add("Påstående " + (i - open + 1) + ": jag är nöjd (1 = inte alls, 5 = mycket)");
        }
        cells.addAll(List.of("Din ålder", "Kön"));
        return String.join(";", cells) + "\r\n";
    }

    private String row(int number) {
        List<String> cells = new ArrayList<>(List.of("R" + number));
        for (int i = 0; i < open; i++) {
            cells.add('"' + answer().replace("\"", "\"\"") + '"');
        }
        for (int i = open; i < columns - 3; i++) {
            cells.add(random.nextInt(20) == 0 ? "Vet ej" : String.valueOf(1 + random.nextInt(5)));
        }
        cells.add(one(AGES));
        cells.add(random.nextInt(2) == 0 ? "Kvinna" : "Man");
        return String.join(";", cells) + "\r\n";
    }

    private String answer() {
        int chance = random.nextInt(12);
        if (chance < 3) {
            return "";
        }
        if (chance == 3) {
            return one(EMPTY_WORDS);
        }
        List<String> sentences = new ArrayList<>();
        for (int i = random.nextInt(2) + random.nextInt(3); i >= 0; i--) {
            sentences.add(sentence());
        }
        return String.join(" ", sentences);
    }

    private String sentence() {
        if (random.nextInt(2) == 0) {
            return one(OPINIONS).replace("%d", String.valueOf(1 + random.nextInt(90))) + ".";
        }
        String kind = random.nextInt(2) == 0 ? one(KINDS) : "";
        String thing = common(THINGS) + (random.nextInt(6) == 0 ? " och " + common(THINGS) : "");
        String place = random.nextInt(2) == 0 ? one(PLACES) : "";
        String reason = random.nextInt(3) == 0 ? one(REASONS) : "";
        return List.of(one(OPENERS), kind, thing, place, reason).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ", "", "."));
    }

    /** The first are named most, as a few subjects are in every survey. */
    private String common(List<String> choices) {
        double place = random.nextDouble();
        return choices.get((int) (place * place * choices.size()));
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Phrases with bars between them. */
    private static List<String> phrases(String text) {
        return List.of(text.split("\\s*\\|\\s*"));
    }
}
