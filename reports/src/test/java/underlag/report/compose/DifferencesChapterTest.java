package underlag.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import underlag.answer.CrossTab;
import underlag.answer.CrossTab.Cell;
import underlag.answer.CrossTab.Comparison;
import underlag.answer.CrossTab.Item;
import underlag.answer.CrossTab.Kind;
import underlag.answer.CrossTabs;
import underlag.report.model.Block;
import underlag.report.model.Table;
import underlag.statistics.Interval;

/** What is told of differences between groups. */
class DifferencesChapterTest {
    private static final Item SPEED = new Item(Kind.THEME, "T01", "Hastighet", "");
    private static final Item SAFE = new Item(Kind.ANSWER, "trygg", "4 / 5", "Känns vägen trygg?");

    private static Cell cell(String group, int count, int of, double difference, double corrected) {
        Comparison comparison =
                new Comparison(
                        count,
                        of,
                        10,
                        40,
                        difference,
                        new Interval(difference - 0.1, difference + 0.1, "newcombe"),
                        corrected,
                        "chi-square",
                        corrected);
        return new Cell(group, count, of, (double) count / of, null, comparison);
    }

    private static CrossTab table(Item item, int copies, Cell... cells) {
        return new CrossTab(item, "alder", "Ålder", List.of(cells), copies, 4, 1);
    }

    private static List<Block> chapter(CrossTab... tables) {
        return DifferencesChapter.of(
                new Composition(
                        SampleAnalysis.with(
                                SampleAnalysis.consultation().participation(),
                                new CrossTabs(List.of(tables), 12))));
    }

    private static List<String> told(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Bullets.class::isInstance)
                .flatMap(block -> ((Block.Bullets) block).items().stream())
                .map(text -> text.replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void differenceIsToldWithCountsSharesAndUncertainty() {
        List<Block> blocks =
                chapter(
                        table(
                                SPEED,
                                0,
                                cell("Kvinna", 30, 40, 0.5, 0.001),
                                cell("Man", 11, 40, 0.05, 0.001),
                                cell("Annat", 20, 40, 0.25, 0.2)));

        assertThat(told(blocks))
                .containsExactly(
                        "Bland dem som svarade tog 75 % av gruppen Kvinna upp temat Hastighet"
                                + " (30 av 40), mot 25 % av övriga (10 av 40)."
                                + " Skillnad: 50 procentenheter (osäkerhet 95 %: 40 till 60).");
    }

    @Test
    void ofTwoGroupsTheOneThatSaysItMoreIsTold() {
        List<Block> blocks =
                chapter(
                        table(
                                SAFE,
                                0,
                                cell("Kvinna", 10, 40, -0.3, 0.001),
                                cell("Man", 22, 40, 0.3, 0.001)));

        assertThat(told(blocks))
                .singleElement()
                .asString()
                .startsWith(
                        "Bland dem som svarade på ”Känns vägen trygg?” valde 55 % av gruppen Man");
    }

    @Test
    void sendersOfACampaignThatAreLeftOutAreTold() {
        List<Block> blocks =
                chapter(
                        table(
                                SPEED,
                                29,
                                cell("Kvinna", 30, 40, 0.5, 0.001),
                                cell("Man", 11, 40, 0.05, 0.9)));

        assertThat(told(blocks))
                .singleElement()
                .asString()
                .endsWith(
                        "29 svarande som skickade ett upprop efter den första är inte med i"
                                + " jämförelsen.");
    }

    @Test
    void whereNothingDiffersBeyondChanceItIsSaidWhatThatMeans() {
        List<Block> blocks = chapter(table(SPEED, 0, cell("Kvinna", 30, 40, 0.5, 0.2)));

        assertThat(told(blocks)).isEmpty();
        assertThat(blocks)
                .filteredOn(Block.Paragraph.class::isInstance)
                .extracting(block -> ((Block.Paragraph) block).text())
                .anyMatch(text -> text.contains("Det betyder inte att grupperna tycker lika"));
    }

    @Test
    void topThemesStandGroupByGroupWithThoseWithoutAGroup() {
        List<Table> tables =
                chapter(
                                table(
                                        SPEED,
                                        0,
                                        cell("Kvinna", 30, 40, 0.5, 0.2),
                                        cell("Man", 11, 40, 0.05, 0.9)))
                        .stream()
                        .filter(Block.TableBlock.class::isInstance)
                        .map(block -> ((Block.TableBlock) block).table())
                        .toList();

        assertThat(tables).hasSize(1);
        assertThat(tables.getFirst().columns())
                .extracting(Table.Column::heading)
                .containsExactly(
                        "Tema", "Kvinna (av 40)", "Man (av 40)", "Antal utan uppgift (av 4)");
        assertThat(tables.getFirst().rows().getFirst()).contains(new Table.Cell.Whole(1));
    }

    @Test
    void withoutCrossTabsThereIsNoChapter() {
        assertThat(chapter()).isEmpty();
    }
}
