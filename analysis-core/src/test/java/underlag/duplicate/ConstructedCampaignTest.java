package underlag.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underlag.testing.SurveyStatements;

/**
 * Campaigns made by rule from appeals of different lengths: some send the appeal as it is, the
 * others change words, or put a sentence of their own first or last. They should be one family
 * each, and answers that only have their subject or their frame in common should be none.
 */
class ConstructedCampaignTest {
    private static final String APPEAL =
            "Vi som bor i Norra hamnen kräver att kommunen stoppar planerna på en ny genomfart förbi"
                    + " skolan, eftersom barnen måste korsa vägen varje morgon och trafiken redan är"
                    + " tät, och vi vill i stället se en säker gång- och cykelväg längs kajen med"
                    + " belysning, bänkar och träd, som alla kan använda under hela året utan att bli"
                    + " rädda eller trängda på väg till bussen";

    private static final List<String> OTHER_WORDS =
            List.of(
                    "kanske",
                    "snarast",
                    "förstås",
                    "verkligen",
                    "alltid",
                    "grannar",
                    "många",
                    "livsfarliga",
                    "gamla",
                    "härliga",
                    "små",
                    "genast",
                    "äntligen",
                    "tyvärr");

    private static final List<String> OWN =
            List.of(
                    "Min dotter är nio år och cyklar själv dit.",
                    "Jag har bott här sedan huset byggdes och sett bilarna bli fler.",
                    "Lyssna på oss den här gången.",
                    "Själv kör jag buss och ser hur det går till i korsningen.");

    @ParameterizedTest
    @CsvSource({"10, 1", "12, 1", "12, 2", "16, 1", "24, 1", "24, 2", "24, 4", "40, 4", "60, 4"})
    void changedWordsDoNotSplitACampaign(int words, int changed) {
        Random random = new Random(31L * words + changed);
        List<String> sent = new ArrayList<>(Collections.nCopies(60, appeal(words)));
        for (int i = 0; i < 240; i++) {
            sent.add(changed(appeal(words), 1 + random.nextInt(changed), random));
        }
        assertThat(largest(sent)).isEqualTo(sent.size());
    }

    @ParameterizedTest
    @CsvSource({"24, 2", "40, 4", "60, 4"})
    void whereAllWroteDifferentlyToo(int words, int changed) {
        Random random = new Random(17L * words + changed);
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            sent.add(changed(appeal(words), 1 + random.nextInt(changed), random));
        }
        assertThat(largest(sent)).isEqualTo(sent.size());
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "16, 0", "24, 1", "24, 2", "40, 3", "60, 4"})
    void aSentenceOfOnesOwnDoesNotSplitACampaign(int words, int changed) {
        Random random = new Random(7L * words + changed);
        List<String> sent = new ArrayList<>(Collections.nCopies(30, appeal(words)));
        for (int i = 0; i < 100; i++) {
            String text = changed(appeal(words), random.nextInt(changed + 1), random);
            String own = OWN.get(random.nextInt(OWN.size()));
            sent.add(i % 2 == 0 ? own + " " + text : text + ". " + own);
        }
        assertThat(largest(sent)).isEqualTo(sent.size());
    }

    @Test
    void oneFrameAroundManySubjectsIsNoCampaign() {
        List<String> subjects =
                List.of("cykelvägar", "skolor", "badhus", "bussar", "parker", "bibliotek", "torg");
        List<String> sent = new ArrayList<>();
        for (String subject : subjects) {
            sent.add("Jag tycker att kommunen ska satsa mer pengar på " + subject);
            sent.add("Det behövs fler " + subject + " i vår stadsdel nu");
        }
        assertThat(largest(sent)).isZero();
    }

    @Test
    void answersAboutOneSubjectAreNoCampaign() {
        assertThat(
                        largest(
                                List.of(
                                        "Det är farligt att gå över vägen vid skolan på morgonen när"
                                                + " bilarna kör för fort, sätt upp ett farthinder.",
                                        "Vägen vid skolan är farlig på morgonen, bilarna kör alldeles"
                                                + " för fort och det behövs ett farthinder där.",
                                        "Jag vill att det byggs ett farthinder vid skolan så att bilarna"
                                                + " inte kan köra för fort när barnen ska gå över.",
                                        "Bilarna kör för fort vid skolan när barnen går över vägen på"
                                                + " morgonen, och ett farthinder skulle hjälpa.")))
                .isZero();
    }

    @Test
    void twoCampaignsStayTwoAlthoughSomeSentBoth() {
        String other =
                "Behåll biblioteket på torget, det är den enda plats där unga och gamla kan vara"
                        + " tillsammans utan att betala";
        Random random = new Random(3);
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            sent.add(changed(appeal(24), i % 3, random));
            sent.add(changed(other, i % 3, random));
        }
        sent.add(appeal(24) + ". " + other);
        assertThat(families(sent)).hasSize(2);
    }

    /** The first words of the appeal. */
    private static String appeal(int words) {
        return String.join(" ", List.of(APPEAL.split(" ")).subList(0, words));
    }

    /** So many of its words replaced, each by another. */
    private static String changed(String text, int words, Random random) {
        List<String> all = new ArrayList<>(List.of(text.split(" ")));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        places.subList(0, words)
                .forEach(at -> all.set(at, OTHER_WORDS.get(random.nextInt(OTHER_WORDS.size()))));
        return String.join(" ", all);
    }

    private static int largest(List<String> texts) {
        return families(texts).stream().mapToInt(f -> f.contributions().size()).max().orElse(0);
    }

    private static List<Families.Family> families(List<String> texts) {
        return FamilyFinder.find(SurveyStatements.answers(texts)).families();
    }
}
