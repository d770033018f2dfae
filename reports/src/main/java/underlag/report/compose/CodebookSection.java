package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;
import underlag.theme.CodebookCoverage;
import underlag.theme.CodebookCoverage.EntryCoverage;
import underlag.theme.CodebookCoverage.Overlap;
import underlag.theme.Theme;

/** What the analyst's own list of themes catches, where its themes meet and what it leaves. */
final class CodebookSection {
    private static final int LEFT_NAMED = 5;
    private static final int OVERLAPS = 10;

    private final Composition composition;
    private final Words words;
    private final CodebookCoverage coverage;
    private final List<Block> blocks = new ArrayList<>();

    private CodebookSection(Composition composition) {
        this.composition = composition;
        this.words = composition.words();
        this.coverage = composition.analysis().coverage();
    }

    static List<Block> of(Composition composition) {
        return new CodebookSection(composition).blocks();
    }

    private List<Block> blocks() {
        List<Theme> discovered =
                composition.themes().stream()
                        .filter(t -> t.origin() == Theme.Origin.DISCOVERED && t.parent() == null)
                        .toList();
        if (coverage.entries().isEmpty() && discovered.isEmpty()) {
            return blocks;
        }
        blocks.add(new Heading(3, words.say("codebook.heading"), "codebook"));
        if (coverage.entries().isEmpty()) {
            blocks.add(new Paragraph(words.say("codebook.none")));
            return blocks;
        }
        blocks.add(new Paragraph(caught() + " " + left(discovered)));
        blocks.add(new TableBlock(entries()));
        empty();
        overlaps();
        if (!discovered.isEmpty()) {
            blocks.add(new Paragraph(words.say("codebook.proposal")));
        }
        return blocks;
    }

    private String caught() {
        double share =
                coverage.statements() == 0
                        ? 0
                        : (double) coverage.caught().size() / coverage.statements();
        return words.say(
                "codebook.caught",
                words.count("themes", coverage.entries().size()),
                coverage.caught().size(),
                words.count("statements", coverage.statements()),
                words.figures().percent(share));
    }

    private String left(List<Theme> discovered) {
        int left = coverage.statements() - coverage.caught().size();
        if (left == 0) {
            return words.say("codebook.left.none");
        }
        String statements = words.count("statements", left);
        if (discovered.isEmpty()) {
            return words.say("codebook.left.unsorted", statements);
        }
        List<String> named =
                discovered.stream()
                        .limit(LEFT_NAMED)
                        .map(t -> t.name() + " (" + size(t) + ")")
                        .toList();
        long themed =
                composition.analysis().statements().stream()
                        .filter(s -> !s.themes().isEmpty())
                        .filter(s -> !coverage.caught().contains(s.id()))
                        .count();
        return words.say(
                "codebook.left",
                statements,
                themed,
                words.count("discovered", discovered.size()),
                words.list(named),
                left - themed);
    }

    private String size(Theme theme) {
        return words.figures().whole(composition.counts(theme.id()).statements());
    }

    private Table entries() {
        List<List<Cell>> rows = new ArrayList<>();
        for (EntryCoverage entry : coverage.entries()) {
            String silent = String.join(", ", entry.silent());
            rows.add(
                    List.of(
                            new Cell.Link(
                                    composition.themeName(entry.theme()),
                                    composition.themeAnchor(entry.theme())),
                            new Cell.Whole(entry.statements()),
                            composition.respondents(composition.counts(entry.theme())),
                            new Cell.Whole(entry.only()),
                            silent.isEmpty() ? new Cell.Empty("–") : new Cell.Text(silent)));
        }
        return new Table(
                "codebook-coverage",
                words.say("codebook.caption"),
                List.of(
                        column("column.theme", false),
                        column("column.statements", true),
                        column("column.respondents", true),
                        column("column.only", true),
                        column("column.silent", false)),
                rows,
                true,
                words.say("codebook.note"));
    }

    private void empty() {
        List<String> empty =
                coverage.entries().stream()
                        .filter(e -> e.statements() == 0 && !e.queries().isEmpty())
                        .map(e -> composition.themeName(e.theme()))
                        .toList();
        if (!empty.isEmpty()) {
            blocks.add(new Paragraph(words.say("codebook.empty", words.list(empty))));
        }
    }

    private void overlaps() {
        if (coverage.entries().size() < 2) {
            return;
        }
        if (coverage.overlaps().isEmpty()) {
            blocks.add(new Paragraph(words.say("codebook.overlaps.none")));
            return;
        }
        Map<String, EntryCoverage> byTheme =
                coverage.entries().stream()
                        .collect(Collectors.toMap(EntryCoverage::theme, Function.identity()));
        List<List<Cell>> rows = new ArrayList<>();
        for (Overlap pair : coverage.overlaps().stream().limit(OVERLAPS).toList()) {
            rows.add(
                    List.of(
                            new Cell.Text(composition.themeName(pair.first())),
                            new Cell.Text(composition.themeName(pair.second())),
                            new Cell.Whole(pair.statements()),
                            share(pair, byTheme.get(pair.first())),
                            share(pair, byTheme.get(pair.second()))));
        }
        blocks.add(
                new TableBlock(
                        new Table(
                                "codebook-overlaps",
                                words.say("codebook.overlaps.caption"),
                                List.of(
                                        column("column.theme", false),
                                        column("column.other-theme", false),
                                        column("column.common", true),
                                        column("column.of-first", true),
                                        column("column.of-second", true)),
                                rows,
                                true,
                                words.say("codebook.overlaps.note"))));
    }

    private static Cell share(Overlap pair, @Nullable EntryCoverage of) {
        return of == null || of.statements() == 0
                ? new Cell.Empty("–")
                : new Cell.Percent((double) pair.statements() / of.statements());
    }

    private Column column(String key, boolean numeric) {
        return new Column(words.say(key), numeric);
    }
}
