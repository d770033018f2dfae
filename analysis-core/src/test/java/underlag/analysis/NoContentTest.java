package underlag.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.Contribution;
import underlag.dialogue.Origin;
import underlag.dialogue.Span;
import underlag.dialogue.Statement;
import underlag.dialogue.Unit;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;

/** Answers that say nothing are counted apart; answers that say little are not. */
class NoContentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nej",
                "Nej.",
                "vet ej",
                "VET EJ!",
                "–",
                "-",
                "...",
                "se ovan",
                "Se ovan.",
                "Inget särskilt",
                "asdfgh",
                "qwerty",
                "xxxx",
                "a",
                "?",
                "👍",
                "ingen åsikt",
                "No comment"
            })
    void anAnswerThatSaysNothing(String text) {
        assertThat(NoContent.matches(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nej till bron!",
                "Inga bilar",
                "Mer ljus",
                "Bra",
                "Allt",
                "Se över gatan",
                "Ingen parkering här",
                "Torget",
                "bänk"
            })
    void anAnswerThatSaysLittle(String text) {
        assertThat(NoContent.matches(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hej!",
                "Hej alla!",
                "Hej på er,",
                "Hejsan kommunen!",
                "Tack på förhand!",
                "Tack för mig.",
                "Tack för att ni lyssnar!",
                "Tack!",
                "Mvh, familjen på Storgatan",
                "MVH Anna",
                "Vänliga hälsningar Anna",
                "Med vänlig hälsning Anna Berg, Storgatan 5",
                "Hälsningar en orolig mamma",
                "Tack på förhand, mvh Bo",
                "Ha en bra dag!",
                "Ring 031-12 34 56",
                "Ring mig gärna på 070-123 45 67.",
                "Mejla anna@exempel.se",
                "Min mejl är anna@exempel.se",
                "Anna Berg 070-123 45 67",
                "anna@exempel.se",
                "Mvh Anna, anna@exempel.se",
                "Föreningen har beretts tillfälle att yttra sig över förslaget till ny park.",
                "Byalaget har fått möjlighet att lämna synpunkter på detaljplanen."
            })
    void whatALetterHasAroundItsMatterSaysNothing(String text) {
        assertThat(withoutContent("sv", text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi there!",
                "Dear Sir or Madam,",
                "Thanks in advance!",
                "Thank you for reading.",
                "Kind regards, Anna",
                "Yours sincerely a worried mother",
                "Call me on 020 7946 0958"
            })
    void soInEnglish(String text) {
        assertThat(withoutContent("en", text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hallo zusammen!",
                "Sehr geehrte Damen und Herren,",
                "Vielen Dank im Voraus!",
                "Mit freundlichen Grüßen Anna Berg",
                "Viele Grüße, eine besorgte Mutter",
                "Bitte anrufen unter 0228 77 12 34"
            })
    void soInGerman(String text) {
        assertThat(withoutContent("de", text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hej bygg en cykelväg",
                "Hej, jag vill ha fler bänkar.",
                "Tack för bra lekplats",
                "Tack för att ni byggde badet",
                "Vänligen bygg en bro",
                "Hälsa på i Viken",
                "Hälsningar till bussförarna på linje 5",
                "Mvh fler bänkar",
                "Allt gott som serveras i skolan",
                "Ring polisen när det bråkas vid 0700-1600",
                "Numret till badet, 031-12 34 56, står inte på skylten",
                "Vi har fått möjlighet att lämna synpunkter men aldrig fått något svar.",
                "Föreningen har beretts tillfälle att yttra sig och avstyrker planen.",
                "Hejarklack"
            })
    void whatIsSaidBesideAGreetingStays(String text) {
        assertThat(withoutContent("sv", text)).isEmpty();
    }

    @Test
    void aGreetingIsTakenFromWhatStandsBesideIt() {
        assertThat(withoutContent("sv", "Hej! Bygg en cykelväg.")).containsExactly("Hej!");
        assertThat(withoutContent("sv", "Bygg en cykelväg. Mvh Anna")).containsExactly("Mvh Anna");
    }

    @Test
    void linesBelowAClosingAreItsSignature() {
        assertThat(
                        withoutContent(
                                "sv",
                                "Vi vill ha fler träd.\nMed vänliga hälsningar\nAnna Berg\n"
                                        + "ordförande i byalaget\n070-123 45 67"))
                .containsExactly(
                        "Med vänliga hälsningar",
                        "Anna Berg",
                        "ordförande i byalaget",
                        "070-123 45 67");
        assertThat(withoutContent("sv", "Vi vill ha fler träd.\nMvh Anna\nPS. Bygg badet!"))
                .containsExactly("Mvh Anna");
    }

    @Test
    void aBareSignatureAtTheEndSaysNothing() {
        assertThat(withoutContent("sv", "Vi vill ha fler träd i parken.\n/Anna, Viken"))
                .containsExactly("/Anna, Viken");
        assertThat(withoutContent("sv", "Vi vill ha fler träd i parken.\nAnna Berg"))
                .containsExactly("Anna Berg");
        assertThat(withoutContent("sv", "Fler träd\nFler bänkar\nBelysning")).isEmpty();
        assertThat(withoutContent("sv", "Slottsskogen")).isEmpty();
    }

    private static List<String> withoutContent(String language, String text) {
        LanguagePack pack = LanguagePacks.installed().pack(language).orElseThrow();
        Contribution contribution =
                new Contribution(
                        "c1",
                        Origin.whole("svar.csv"),
                        "1",
                        "1",
                        "",
                        Unit.PERSON,
                        null,
                        null,
                        text,
                        List.of(),
                        null);
        List<AnnotatedStatement> statements = new ArrayList<>();
        for (Span span : pack.split(text)) {
            String id = Integer.toString(statements.size());
            Statement said = new Statement(id, contribution, statements.size(), span);
            statements.add(new AnnotatedStatement(said, language, pack.annotate(span.of(text))));
        }
        Set<String> without = NoContent.among(statements);
        return statements.stream()
                .filter(s -> without.contains(s.id()))
                .map(s -> s.statement().text())
                .toList();
    }
}
