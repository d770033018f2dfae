package underlag.workspace.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underlag.dialogue.Finding;
import underlag.report.model.Colour;
import underlag.report.model.Logo;
import underlag.report.model.Palette;
import underlag.testing.TestFolders;

class AppearancePartTest {
    private static final String PLAN = "title: Torget\nmunicipality: Exempelby kommun\n";

    @TempDir Path temporary;

    @Test
    void logoAndAccentAreReadAndTheLogoSaysWhoseItIs() throws IOException {
        logo("bilder/logotyp.png", sample());

        PlanReading reading = read("appearance: {logo: bilder/logotyp.png, accent: \"#00573F\"}\n");

        assertThat(look(reading)).isEmpty();
        assertThat(reading.appearance().palette().accent()).isEqualTo(new Colour(0x00573F));
        assertThat(reading.appearance().logo())
                .isNotNull()
                .extracting(Logo::text)
                .isEqualTo("Exempelby kommun");
        assertThat(reading.logo()).isEqualTo(temporary.resolve("bilder/logotyp.png"));
    }

    @Test
    void aLogoMaySayMore() throws IOException {
        logo("l.png", sample());

        assertThat(
                        read("appearance: {logo: l.png, logo_text: Stad och land}\n")
                                .appearance()
                                .logo())
                .isNotNull()
                .extracting(Logo::text)
                .isEqualTo("Stad och land");
    }

    @Test
    void nothingIsChosenWhereNothingIsSaid() throws IOException {
        PlanReading reading = read("appearance:\n  logo:\n  accent:   # ur profilen\n");

        assertThat(look(reading)).isEmpty();
        assertThat(reading.appearance().logo()).isNull();
        assertThat(reading.appearance().palette()).isSameAs(Palette.standard());
    }

    /** 4.54 is enough and 4.48 is not: the published ratios of the two greys. */
    @Test
    void theLimitIsHeldToTheHundredth() throws IOException {
        assertThat(look(read("appearance: {accent: \"#767676\"}\n"))).isEmpty();
        assertThat(read("appearance: {accent: \"#777777\"}\n").findings())
                .filteredOn(f -> f.code().equals("plan.accent-light"))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Finding.Severity.WARNING))
                .satisfies(
                        f ->
                                assertThat(f.arguments())
                                        .containsExactly("#777777", "4", "47", "#767676"));
    }

    @Test
    void aLightAccentIsDarkenedInTheReports() throws IOException {
        assertThat(read("appearance: {accent: \"#FFE500\"}\n").appearance().palette().accent())
                .isEqualTo(new Colour(0x857700));
    }

    /** YAML takes digits for a number: the colour is what was written. */
    @ParameterizedTest
    @ValueSource(strings = {"005739", "\"005739\"", "'#005739'"})
    void aColourOfDigitsIsAColour(String written) throws IOException {
        PlanReading reading = read("appearance: {accent: " + written + "}\n");

        assertThat(look(reading)).isEmpty();
        assertThat(reading.appearance().palette().accent()).isEqualTo(new Colour(0x005739));
    }

    @Test
    void aLogoThatIsBrokenOrTooLargeIsLeftOutAndToldOf() throws IOException {
        logo("bruten.png", Arrays.copyOf(sample(), 900));
        logo("stor.png", Arrays.copyOf(sample(), Logo.MOST_BYTES + 1));

        PlanReading broken = read("appearance: {logo: bruten.png}\n");
        PlanReading large = read("appearance: {logo: stor.png}\n");

        assertThat(look(broken)).containsExactly("plan.logo-unreadable");
        assertThat(broken.appearance().logo()).isNull();
        assertThat(broken.plan()).isPresent();
        assertThat(look(large)).containsExactly("plan.logo-large");
        assertThat(large.logo()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../logotyp.png", "/etc/passwd", "C:\\bilder\\logotyp.png", "länk.png"})
    void nothingOutsideTheFolderIsRead(String name) throws IOException {
        Path outside = Files.write(temporary.resolve("logotyp.png"), sample());
        Path folder = Files.createDirectory(temporary.resolve("dialog"));
        Files.createSymbolicLink(folder.resolve("länk.png"), outside);

        PlanReading reading =
                new PlanFolder(folder).read(PLAN + "appearance: {logo: '" + name + "'}\n");

        assertThat(look(reading)).containsExactly("plan.logo-outside");
        assertThat(reading.appearance().logo()).isNull();
    }

    private PlanReading read(String appearance) throws IOException {
        return new PlanFolder(temporary).read(PLAN + appearance);
    }

    private void logo(String name, byte[] bytes) throws IOException {
        Path file = temporary.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes);
    }

    private static byte[] sample() throws IOException {
        return Files.readAllBytes(TestFolders.root().resolve("sample-data").resolve("logotyp.png"));
    }

    /** Codes of what is said about the look; a short plan lacks much else. */
    private static List<String> look(PlanReading reading) {
        return reading.findings().stream()
                .map(Finding::code)
                .filter(c -> c.startsWith("plan.logo") || c.startsWith("plan.accent"))
                .toList();
    }
}
