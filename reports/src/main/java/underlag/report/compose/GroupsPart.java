package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import underlag.privacy.SafeTable;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** What different groups said, as far as it points out nobody. */
final class GroupsPart {
    /** A column of more groups than this has its members in the note. */
    private static final int MOST_NAMED = 2;

    private final Publication publication;

    private GroupsPart(Publication publication) {
        this.publication = publication;
    }

    static List<Block> of(Publication publication) {
        List<GroupFigures.Shown> tables = publication.figures().tables();
        if (tables.isEmpty()) {
            return List.of();
        }
        GroupsPart part = new GroupsPart(publication);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, publication.say("groups.heading"), "groups"));
        blocks.add(
                new Paragraph(
                        publication.say(
                                "groups.intro", publication.dialogue().privacy().threshold())));
        tables.forEach(shown -> blocks.add(new TableBlock(part.table(shown))));
        return blocks;
    }

    private Table table(GroupFigures.Shown shown) {
        SafeTable safe = shown.table().value();
        boolean themes = shown.rows() == GroupFigures.Rows.THEMES;
        List<Column> columns = new ArrayList<>();
        columns.add(publication.column(themes ? "theme" : "groups.question"));
        List<String> joined = new ArrayList<>();
        for (List<String> members : safe.groups()) {
            boolean named = members.size() <= MOST_NAMED;
            columns.add(
                    new Column(
                            named ? String.join(" / ", members) : publication.say("groups.others"),
                            true));
            if (!named) {
                joined.add(
                        publication.say(
                                "groups.joined",
                                publication.say("groups.others"),
                                publication.words().list(members)));
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (SafeTable.Row row : safe.rows()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell.Text(shown.names().getOrDefault(row.subject(), row.subject())));
            row.cells().forEach(cell -> cells.add(cell(cell)));
            rows.add(cells);
        }
        List<String> notes = new ArrayList<>();
        notes.add(publication.say(themes ? "groups.note.themes" : "groups.note.answers"));
        notes.addAll(joined);
        return new Table(
                "groups-" + (themes ? "themes-" : "answers-") + Composition.slug(safe.variable()),
                publication.say(
                        themes ? "groups.caption.themes" : "groups.caption.answers",
                        shown.variable().text()),
                columns,
                rows,
                true,
                String.join(" ", notes));
    }

    private Cell cell(SafeTable.Cell cell) {
        return switch (cell) {
            case SafeTable.Cell.Hidden hidden -> new Cell.Empty(publication.say("groups.hidden"));
            case SafeTable.Cell.Shown told -> {
                Double share = told.share();
                String of = publication.say("groups.of", told.persons(), told.of());
                yield new Cell.Text(
                        share == null
                                ? of
                                : publication.say(
                                        "groups.share",
                                        publication.words().figures().percent(share),
                                        of));
            }
        };
    }
}
