package underlag.importing.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Finding;
import underlag.importing.ImportException;
import underlag.importing.MemorySource;

/** People in the plan's groups, out of the tables that a statistics office or a person makes. */
class PopulationFileTest {
    private static final List<String> AGES = List.of("16–24 år", "25–64 år", "65 år eller äldre");
    private static final List<String> SEXES = List.of("Kvinna", "Man", "Annat");

    /** Two places, two sexes, two years; the last dimension runs fastest. */
    private static final String DATASET =
            """
            {"version": "2.0", "class": "dataset", "label": "Folkmängd",
             "source": "Exempelbyrån",
             "id": ["Region", "Kon", "ContentsCode", "Tid"], "size": [2, 2, 1, 2],
             "dimension": {
               "Region": {"label": "region", "category": {
                 "index": {"1480": 1, "1499": 0},
                 "label": {"1499": "Exempelby", "1480": "Storstad"}}},
               "Kon": {"label": "kön", "category": {
                 "index": ["1", "2"], "label": {"1": "män", "2": "kvinnor"}}},
               "ContentsCode": {"label": "tabellinnehåll", "category": {
                 "label": {"BE1": "Folkmängd"}, "unit": {"BE1": {"base": "antal"}}}},
               "Tid": {"label": "år", "category": {"index": {"2024": 0, "2025": 1}}}},
             "value": [4900, 5100, 4800, 5000, 289000, null, 290000, 291000]}
            """;

    @Test
    void singleYearsOfAgeAreAddedUpToThePlansGroups() throws Exception {
        PopulationFile.Counts counts =
                read(
                        """
                        "Folkm\u00e4ngden efter region, \u00e5lder, k\u00f6n och \u00e5r"

                        "region";"\u00e5lder";"k\u00f6n";"2024";"2025"
                        "1499 Exempelby";"15 \u00e5r";"m\u00e4n";90;91
                        "1499 Exempelby";"15 \u00e5r";"kvinnor";88;89
                        "1499 Exempelby";"16 \u00e5r";"m\u00e4n";100;101
                        "1499 Exempelby";"24 \u00e5r";"kvinnor";110;111
                        "1499 Exempelby";"25 \u00e5r";"m\u00e4n";120;121
                        "1499 Exempelby";"100+ \u00e5r";"kvinnor";2;3

                        "K\u00e4lla: SCB"
                        """,
                        AGES,
                        null);

        assertThat(counts.groups())
                .containsExactly(
                        java.util.Map.entry(List.of("16–24 år"), 212L),
                        java.util.Map.entry(List.of("25–64 år"), 121L),
                        java.util.Map.entry(List.of("65 år eller äldre"), 3L));
        assertThat(counts.findings())
                .extracting(Finding::code)
                .containsExactly("import.population-outside");
        assertThat(counts.findings().getFirst().arguments()).containsExactly("180");
    }

    @Test
    void rowsForEverybodyAreNotCountedTwice() throws Exception {
        PopulationFile.Counts counts =
                read(
                        """
                        region\t\u00e5lder\tk\u00f6n\t\u00e5r\tFolkm\u00e4ngd
                        1499 Exempelby\ttotalt \u00e5lder\tm\u00e4n\t2025\t5100
                        1499 Exempelby\ttotalt \u00e5lder\tkvinnor\t2025\t5000
                        1499 Exempelby\t0-17 \u00e5r\tm\u00e4n\t2025\t1100
                        1499 Exempelby\t0-17 \u00e5r\tkvinnor\t2025\t1000
                        1499 Exempelby\ttotalt \u00e5lder\tm\u00e4n\t2024\t4900
                        """,
                        SEXES,
                        null);

        assertThat(counts.groups())
                .containsEntry(List.of("Kvinna"), 5000L)
                .containsEntry(List.of("Man"), 5100L);
        assertThat(counts.findings())
                .extracting(Finding::code)
                .containsExactly("import.population-group-missing");
    }

    @Test
    void placeMustBeNamedWhereTheTableHasSeveral() throws Exception {
        String table =
                """
                region;k\u00f6n;Folkm\u00e4ngd 2025
                1499 Exempelby;kvinnor;5000
                1499 Exempelby;m\u00e4n;5100
                1480 Storstad;kvinnor;290000
                1480 Storstad;m\u00e4n;289000
                """;

        assertThatThrownBy(() -> read(table, SEXES, null))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        e -> {
                            assertThat(e.finding().code()).isEqualTo("import.population-places");
                            assertThat(e.finding().arguments().getFirst()).contains("Exempelby");
                        });
        assertThat(read(table, SEXES, "Exempelby").groups()).containsEntry(List.of("Man"), 5100L);
    }

    @Test
    void sexesOverTheColumnsAreGroupsToo() throws Exception {
        PopulationFile.Counts counts =
                read("region;män 2025;kvinnor 2025\nExempelby;5100;5000\n", SEXES, null);

        assertThat(counts.groups())
                .containsEntry(List.of("Kvinna"), 5000L)
                .containsEntry(List.of("Man"), 5100L);
    }

    @Test
    void agesWithSexesOverTheColumnsAreAddedUp() throws Exception {
        PopulationFile.Counts counts =
                read(
                        "ålder;män 2025;kvinnor 2025\n16-19 år;100;90\n20-24 år;110;95\n25-64 år;2000;1900\n65+ år;800;900\n",
                        AGES,
                        null);

        assertThat(counts.groups())
                .containsEntry(List.of("16–24 år"), 395L)
                .containsEntry(List.of("25–64 år"), 3900L);
    }

    @Test
    void ownTableOfPlacesIsReadByNames() throws Exception {
        PopulationFile.Counts counts =
                read(
                        "Område;Antal invånare;Andel\nNorra;2 300;46 %\nSödra;2 700;54 %\nSumma;5 000;100 %\n",
                        List.of("Norra", "Södra"), null);

        assertThat(counts.groups())
                .containsEntry(List.of("Norra"), 2300L)
                .containsEntry(List.of("Södra"), 2700L);
        assertThat(counts.findings()).isEmpty();
    }

    @Test
    void datasetInJsonStatIsReadAsTheOfficesTable() throws Exception {
        PopulationFile.Counts counts = read(DATASET, SEXES, "Exempelby");

        assertThat(counts.groups())
                .containsEntry(List.of("Kvinna"), 5000L)
                .containsEntry(List.of("Man"), 5100L);
    }

    @Test
    void datasetWithSeveralMeasuresIsRefusedRatherThanAddedUp() {
        String two = DATASET.replace("\"source\"", "\"role\": {\"metric\": [\"Kon\"]}, \"source\"");

        assertThatThrownBy(() -> read(two, SEXES, "Exempelby"))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        e -> assertThat(e.finding().code()).isEqualTo("import.json-stat-measures"));
    }

    @Test
    void datasetWithMoreValuesThanItsDimensionsHoldIsRefused() {
        String torn = DATASET.replace("[4900,", "[1, 1, 4900,");

        assertThatThrownBy(() -> read(torn, SEXES, "Exempelby"))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        e -> assertThat(e.finding().code()).isEqualTo("import.json-stat-misfit"));
    }

    @Test
    void tableWithoutTheGroupsSaysWhatIsMissing() {
        assertThatThrownBy(() -> read("Färg;Antal\nröd;4\nblå;5\n", AGES, null))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        e ->
                                assertThat(e.finding().code())
                                        .isEqualTo("import.population-without-groups"));
    }

    @Test
    void openEndedAgesAreReadInBothLanguages() throws Exception {
        PopulationFile.Counts counts =
                read("age;count\n15;10\n70;20\n", List.of("65 or older", "under 18"), null);

        assertThat(counts.groups())
                .containsEntry(List.of("65 or older"), 20L)
                .containsEntry(List.of("under 18"), 10L);
    }

    @Test
    void ageSexAndAreaAreCrossed() throws Exception {
        PopulationFile.Counts counts =
                crossed(
                        """
                        område;ålder;kön;2025
                        Norra;16-24 år;kvinnor;10
                        Norra;16-24 år;män;12
                        Norra;25-64 år;kvinnor;40
                        Södra;65+ år;män;7
                        """);

        assertThat(counts.groups())
                .containsExactly(
                        java.util.Map.entry(List.of("16–24 år", "Kvinna", "Norra"), 10L),
                        java.util.Map.entry(List.of("16–24 år", "Man", "Norra"), 12L),
                        java.util.Map.entry(List.of("25–64 år", "Kvinna", "Norra"), 40L),
                        java.util.Map.entry(List.of("65 år eller äldre", "Man", "Södra"), 7L));
        assertThat(counts.total()).isNull();
    }

    /** SCB disturbs each figure for itself, so that parts need not add up to their whole. */
    @Test
    void givenTotalsAreNeverReplacedByTheSumOfTheirParts() throws Exception {
        PopulationFile.Counts counts =
                read(
                        "kön;Folkmängd 2025\nmän;502\nkvinnor;497\ntotalt;1001\n",
                        List.of("Kvinna", "Man"),
                        null);

        assertThat(counts.total()).isEqualTo(1001);
        assertThat(counts.findings()).isEmpty();
    }

    @Test
    void groupThatStandsInTheTableItselfIsNotAddedUpFromItsYears() throws Exception {
        PopulationFile.Counts counts =
                read(
                        "ålder;Antal\n16 år;101\n17-24 år;98\n16-24 år;200\n25-64 år;900\n65+ år;300\n",
                        AGES,
                        null);

        assertThat(counts.groups()).containsEntry(List.of("16–24 år"), 200L);
        assertThat(counts.findings()).isEmpty();
    }

    @Test
    void totalThatCountsOthersTooIsNotUsed() throws Exception {
        PopulationFile.Counts counts =
                read("ålder;Antal\n0-15 år;300\n16-24 år;200\ntotalt;500\n", AGES, null);

        assertThat(counts.total()).isNull();
    }

    private static PopulationFile.Counts crossed(String table) throws Exception {
        MemorySource source =
                new MemorySource("folk.csv", table.getBytes(Charset.forName("windows-1252")));
        List<List<String>> groups =
                List.of(AGES, List.of("Kvinna", "Man"), List.of("Norra", "Södra"));
        return PopulationFile.read(source, new PopulationFile.Wanted(groups, null));
    }

    private static PopulationFile.Counts read(
            String table, List<String> groups, @Nullable String region) throws Exception {
        MemorySource source =
                new MemorySource("folk.csv", table.getBytes(Charset.forName("windows-1252")));
        return PopulationFile.read(source, new PopulationFile.Wanted(List.of(groups), region));
    }
}
