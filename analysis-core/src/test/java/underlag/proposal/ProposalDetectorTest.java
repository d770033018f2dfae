package underlag.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalDetectorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IMPERATIVE | Sätt ut fler soffor på torget.",
                "IMPERATIVE | Fixa trottoaren utanför apoteket",
                "IMPERATIVE | Riv inte vattentornet",
                "IMPERATIVE | Så öppna kiosken på kvällen och sänk hyran",
                "FRAGMENT | En scen i parken, med ljus så man kan spela på hösten",
                "MORE_OF | Fler bord inomhus där man kan plugga",
                "IMPERATIVE | För att minska farten, bygg en rondell vid skolan.",
                "INFINITIVE | Anlägga en hundrastgård bakom idrottsplatsen",
                "THAT_CLAUSE | Att biblioteket har öppet längre på kvällarna",
                "SHOULD | Trappan borde få ett räcke på båda sidor",
                "OPINION | Jag tycker att ni ska plantera fler träd",
                "MUST_BE_DONE | Övergångsstället måste målas om",
                "MUST_BE_DONE | Det måste bli fler bänkar vid ån",
                "AGENT_SHALL | Kommunen måste sänka hyrorna för småbutiker",
                "COULD | Man skulle kunna ha marknad varje månad",
                "COULD | Parkeringen kunde vara gratis efter klockan 18",
                "WOULD_BE_GOOD | Det vore trevligt med en isbana på vintern.",
                "WOULD_BE_GOOD | Vi vore tacksamma om ni lagade bron",
                "WISH | Önskar mig en park med fontän",
                "WANT | Vi vill ha en ny simhall",
                "PROPOSE | Jag föreslår en gångbro över ån",
                "PROPOSE | Jag förslår att det anläggs en isbana",
                "PROPOSAL_NOUN | Mitt förslag är att stänga gatan för bilar på sommaren",
                "WHY_NOT | Varför inte göra om gamla banken till ett kafé?",
                "NEED | Det behövs fler sittplatser i parken.",
                "NEEDED | Mer belysning behövs.",
                "NEED_OF | Det är dags att bygga ut skolan",
                "NEW_THING_WOULD | En lekplats för de små hade gjort torget mer levande",
                "NEW_THING_DOES | Ett utegym är hett efterlängtat!",
                "IF_IT_WERE | Om kommunen öppnade porten vore det enklare att ta sig fram",
                "THING_MUST | Biblioteket måste vara öppet under lovet",
                "IMPORTANT_THAT | Det är angeläget att förskolan får ett staket mot vägen",
                "NEW_MEANS | Genom bättre belysning i gångtunneln skulle fler våga gå där",
                "FOR_OR_AGAINST | Nej till parkeringshus på torget",
                "WHY_NOT | Vad sägs om en isbana på torget?",
                "NEED_OF | Det är dags för en ny sporthall",
                "NEED | Skolan skulle behöva en idrottshall",
                "COULD | Man kunde ha en loppis på torget varje lördag",
                "WISH | Hoppas att ni bygger en ny förskola",
                "GLADLY | Gärna med tak över cyklarna",
                "FRAGMENT | En offentlig toalett vid stationen",
                "MORE_OF | Fler papperskorgar längs promenaden",
                "MORE_OF | Inte fler parkeringshus",
                "MORE_OF | Fler bord inomhus, biblioteket är fullt på kvällarna",
                "NO_SUBJECT | Erbjuder gratis simskola till alla barn",
            })
    void everyFamilyKnowsItsForm(String family, String sentence) {
        assertThat(Said.rules(sentence, null)).contains(family);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fina parker",
                "Bra bibliotek!",
                "Dåligt med belysning",
                "Det är för få bänkar",
                "Ett fint torg",
                "Höga hyror",
                "Tomma skyltfönster",
                "Svårt att hitta parkering",
                "Skönt med mindre trafik",
                "Mer skräp än tidigare",
                "Glad för de nya bänkarna",
                "Ungdomar som kör moped på gågatan",
                "Ingen belysning på stigen",
                "Trafikolyckor dagligen.",
                "Klotter, fimpar och trasiga flaskor vid sjön varje lördag",
                "Rostiga grindar vid idrottsplatsen",
                "Tre för, fem emot (kostnaden, läget)",
                "Int nåt att säga om",
                "Ljud från torget, jag kan inte sova",
                "Stolar, lampor och bord ligger i förrådet",
            })
    void praiseAndComplaintWithoutAVerbAskForNothing(String sentence) {
        assertThat(Said.rules(sentence, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det saknas papperskorgar",
                "Jag saknar en riktig bokhandel",
                "Bussarna går för sällan",
                "Torget känns otryggt på kvällarna",
                "När blir badhuset klart?",
                "Ska ni bygga mer?",
                "Nu ska de riva det gamla huset också",
                "De ska bygga bostäder på ängen",
                "Alla ska kunna känna sig trygga",
                "Fler skulle kunna cykla om det var säkrare",
                "Det borde vara självklart",
                "Det behövs trygghet på kvällarna",
                "Något måste göras",
                "Barn ska må bra i skolan",
                "Lyssna på oss!",
                "Folk borde lära sig att köra",
                "Se bifogat foto",
                "Detta är inte ett önskemål utan ett krav",
                "Tänk om torget kunde leva hela kvällen",
                "Kommunen ska bygga en ny skola nästa år",
                "Ni borde ha lyssnat på oss",
                "Gör något!",
                "Det måste bli bättre",
                "Tack för att vi får tycka till",
                "Cykelbanan öster om ån är smal.",
                "Ingenting ska ändras, jag trivs",
                "Inget behöver göras",
                "Föreningarna ska inte behöva betala",
                "Badplatsen bakom kvarnen (säg det inte till någon)",
                "Öppna förskolan och kyrkans körer",
                "Ring om ni vill ha en guide",
                "Mindre prat, mer handling",
                "Visa att ni bryr er",
                "Gör det värt besväret",
                "Glöm inte att hälsa på grannen",
                "Parkeringsplats för frågor",
                "Då fungerar det inte att stänga fritidsgård efter fritidsgård.",
            })
    void problemsQuestionsAndVagueAppealsAreNoProposals(String sentence) {
        assertThat(Said.rules(sentence, null)).isEmpty();
    }

    @Test
    void aFragmentIsAProposalWhereSomethingWasMissedAndNoneWhereItWorksWell() {
        assertThat(Said.rules("Bänkar vid ån", "Vad saknas i centrum?")).isNotEmpty();
        assertThat(Said.rules("Bänkar vid ån", "Vad fungerar bra i centrum?")).isEmpty();
        assertThat(Said.rules("Bänkar vid ån", "Vad tycker du om centrum?")).isEmpty();
        assertThat(Said.rules("Ett mysigt kafé", "Vad vill du ändra?")).contains("ANSWER");
        assertThat(Said.rules("Cykelgarage vid skolan, det regnar jämt", "Vad vill du ändra?"))
                .contains("ANSWER");
        assertThat(Said.rules("Trevlig tolk vid bord 2!", "Vad kan bli bättre?")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Containrarna måste bort",
                "Lastbilarna ska bort från kajen",
                "fler matcher",
                "fler events i hamnen",
                "Mötesplats för spontana träffar",
                "Glöm inte att sätta upp en hiss",
            })
    void shortRequestsAreProposals(String sentence) {
        assertThat(Said.rules(sentence, "Vad vill du ändra?")).isNotEmpty();
    }

    @Test
    void aDetailIsAProposalOnlyAfterOne() {
        assertThat(headed("Bygg ett cykelgarage. Med tak över. Med vänliga hälsningar Åsa"))
                .isEqualTo(2);
        assertThat(headed("Jag cyklar varje dag. Med barnen bak.")).isZero();
    }

    @Test
    void aWholeRequestIsAProposalWhateverWasAsked() {
        assertThat(Said.rules("Bygg en skatepark!", "Vad fungerar bra i centrum?"))
                .contains("IMPERATIVE");
    }

    @Test
    void theInnermostHeadingThatAsksDecides() {
        assertThat(headed("Kaféet vid ån, caféer", "Bord 2", "Vad är bra?")).isZero();
        assertThat(headed("Cykelställ", "Vad är bra?", "Vad vill ni ändra?")).isOne();
        assertThat(headed("Cykelställ", "Vad saknas?", "Grupp 3")).isOne();
        assertThat(headed("Lekplats", "Förslag", "Plus")).isZero();
    }

    private static int headed(String text, String... headings) {
        return Said.found(Said.statements(Said.contribution("c", text, List.of(headings))), null)
                .size();
    }

    @Test
    void theEvidenceNamesActionThingAndPlaceInTheResidentsWords() {
        String said = "Jag önskar att ni sätter upp en gunga vid Stora torget.";
        ProposalEvidence evidence =
                Said.found(Said.statements(Said.contribution("c", said, List.of())), null)
                        .values()
                        .iterator()
                        .next();

        assertThat(evidence.action()).isEqualTo("sätta upp");
        assertThat(evidence.object()).isEqualTo("gunga");
        assertThat(evidence.place()).isEqualTo("vid Stora torget");
    }
}
