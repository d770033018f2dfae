package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import underlag.agreement.CodeAgreement;
import underlag.agreement.CodingUnit;
import underlag.agreement.Compared;
import underlag.agreement.Comparison;
import underlag.agreement.Groupings;
import underlag.agreement.LevelAgreement;
import underlag.agreement.ShareCorrection;
import underlag.report.model.Block;
import underlag.report.model.Block.Heading;
import underlag.report.model.Block.Paragraph;
import underlag.report.model.Block.Remark;
import underlag.report.model.Block.TableBlock;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** One comparison: how far the two agree, and every unit where they do not. */
final class AgreementChapter {
    private static final int CELLS_SHOWN = 60;

    private final Comparison comparison;
    private final String id;
    private final AgreementWords words;
    private final String first;
    private final String second;
    private final List<Block> blocks = new ArrayList<>();

    AgreementChapter(Comparison comparison, int number, AgreementWords words) {
        this.comparison = comparison;
        this.id = "comparison-" + number;
        this.words = words;
        this.first = comparison.first().coder();
        this.second = words.second(comparison);
    }

    List<Block> blocks() {
        blocks.add(new Heading(2, words.say("versus", first, second), id));
        blocks.add(new Paragraph(extent()));
        comparison.levels().forEach(this::level);
        CodeAgreement proposal = comparison.proposal();
        if (proposal != null) {
            blocks.add(new Heading(3, words.say("proposals.heading"), id + "-proposals"));
            blocks.add(
                    new TableBlock(
                            codes(
                                    id + "-proposals-table",
                                    words.say("proposals.caption", first, second),
                                    List.of(proposal))));
        }
        groupings();
        differences();
        if (comparison.second().machine()) {
            corrections();
        }
        return blocks;
    }

    private String extent() {
        CodingUnit unit = comparison.first().unit();
        StringBuilder text = new StringBuilder();
        text.append(
                words.say(
                        "extent",
                        words.units(unit, comparison.units().size()),
                        comparison.contributions()));
        if (comparison.onlyFirst() > 0) {
            text.append(' ')
                    .append(
                            words.say(
                                    comparison.second().machine() ? "unread" : "only",
                                    words.units(unit, comparison.onlyFirst()),
                                    first));
        }
        if (comparison.onlySecond() > 0) {
            text.append(' ')
                    .append(words.say("only", words.units(unit, comparison.onlySecond()), second));
        }
        return text.toString();
    }

    private void level(LevelAgreement level) {
        String anchor = id + "-" + level.level().name().toLowerCase(Locale.ROOT);
        blocks.add(new Heading(3, words.level(level.level()), anchor));
        blocks.add(
                new Paragraph(
                        words.say(
                                "same",
                                words.percent((double) level.same() / level.units()),
                                level.same(),
                                words.units(comparison.first().unit(), level.units()),
                                words.verdict(level.alpha()))));
        if (level.coarser() > 0) {
            blocks.add(
                    new Remark(
                            words.say(
                                    "coarser",
                                    words.units(comparison.first().unit(), level.coarser()))));
        }
        if (!level.themes().isEmpty()) {
            blocks.add(
                    new TableBlock(
                            codes(
                                    anchor + "-table",
                                    words.say("themes.caption", first, second),
                                    level.themes())));
        }
    }

    private Table codes(String tableId, String caption, List<CodeAgreement> agreements) {
        boolean machine = comparison.second().machine();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.say("code"), false));
        columns.add(new Column(first, true));
        columns.add(new Column(second, true));
        columns.add(new Column(words.say("both"), true));
        if (machine) {
            columns.add(new Column(words.say("precision"), true));
            columns.add(new Column(words.say("recall"), true));
        }
        columns.add(new Column(words.say("together"), true));
        columns.add(new Column(words.say("between"), true));
        columns.add(new Column(words.say("verdict"), false));
        List<List<Cell>> rows = new ArrayList<>();
        for (CodeAgreement code : agreements) {
            List<Cell> row = new ArrayList<>();
            row.add(new Cell.Text(words.code(code.code(), comparison.themes())));
            row.add(new Cell.Whole(code.counts().first()));
            row.add(new Cell.Whole(code.counts().second()));
            row.add(new Cell.Whole(code.counts().both()));
            if (machine) {
                row.add(words.share(code, code.precision()));
                row.add(words.share(code, code.recall()));
            }
            row.add(words.share(code, code.f1()));
            row.add(words.between(code.f1().interval()));
            row.add(new Cell.Text(words.verdict(code)));
            rows.add(row);
        }
        String note = words.say(machine ? "themes.note-machine" : "themes.note-people");
        return new Table(tableId, caption, columns, rows, true, note);
    }

    private void groupings() {
        for (Groupings groupings : comparison.groupings()) {
            String anchor = id + "-cross-" + groupings.level().name().toLowerCase(Locale.ROOT);
            blocks.add(
                    new Heading(
                            3, words.say("cross.heading", words.level(groupings.level())), anchor));
            blocks.add(
                    new Paragraph(
                            words.say(
                                    "cross.intro",
                                    words.units(
                                            comparison.first().unit(),
                                            groupings.agreement().items()))));
            List<List<Cell>> rows = new ArrayList<>();
            for (Groupings.Cell cell : groupings.cells().stream().limit(CELLS_SHOWN).toList()) {
                rows.add(
                        List.of(
                                new Cell.Text(comparison.themes().name(cell.first())),
                                new Cell.Text(comparison.themes().name(cell.second())),
                                new Cell.Whole(cell.units().size())));
            }
            int left = groupings.cells().size() - rows.size();
            blocks.add(
                    new TableBlock(
                            new Table(
                                    anchor + "-table",
                                    words.say("cross.caption"),
                                    List.of(
                                            new Column(first, false),
                                            new Column(second, false),
                                            new Column(words.say("cross.number"), true)),
                                    rows,
                                    false,
                                    left > 0 ? words.say("cross.more", left) : null)));
        }
    }

    private void differences() {
        blocks.add(new Heading(3, words.say("differences.heading"), id + "-differences"));
        List<Compared> differing = comparison.units().stream().filter(Compared::differs).toList();
        CodingUnit unit = comparison.first().unit();
        if (differing.isEmpty()) {
            blocks.add(new Paragraph(words.say("differences.none")));
            return;
        }
        blocks.add(
                new Paragraph(
                        words.say(
                                "differences.intro",
                                words.units(unit, differing.size()),
                                comparison.units().size(),
                                differing.stream().filter(Compared::themesDiffer).count(),
                                differing.stream().filter(Compared::proposalDiffers).count())));
        blocks.add(new TableBlock(differences(differing)));
    }

    private Table differences(List<Compared> differing) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Compared compared : differing) {
            String question = compared.unit().question();
            rows.add(
                    List.of(
                            new Cell.Text(compared.unit().text().strip()),
                            new Cell.Text(said(compared.first(), compared, true)),
                            new Cell.Text(said(compared.second(), compared, false)),
                            new Cell.Text(question == null ? "" : question),
                            new Cell.Text(words.place(compared.unit().place())),
                            new Cell.Text(compared.unit().id())));
        }
        String unit = words.say("unit." + comparison.first().unit());
        return new Table(
                id + "-differences-table",
                words.say("differences.caption", first, second),
                List.of(
                        new Column(unit, false),
                        new Column(words.say("says", first), false),
                        new Column(words.say("says", second), false),
                        new Column(words.say("question"), false),
                        new Column(words.say("place"), false),
                        new Column("id", false)),
                rows,
                false,
                null);
    }

    /** "Cykelvägar, Trygghet · förslag", as far as the two say different things. */
    private String said(@Nullable List<String> themes, Compared compared, boolean byFirst) {
        List<String> parts = new ArrayList<>();
        if (themes != null) {
            parts.add(
                    themes.isEmpty()
                            ? words.say("no-theme")
                            : String.join(
                                    "; ", themes.stream().map(comparison.themes()::name).toList()));
        }
        Boolean proposes = byFirst ? compared.firstProposal() : compared.secondProposal();
        if (proposes != null && (compared.proposalDiffers() || themes == null)) {
            parts.add(words.say(proposes ? "is-proposal" : "no-proposal"));
        }
        return String.join(" · ", parts);
    }

    private void corrections() {
        blocks.add(new Heading(3, words.say("corrected.heading"), id + "-corrected"));
        Comparison.NotCorrected reason = comparison.notCorrected();
        if (reason != null) {
            blocks.add(new Paragraph(words.say("not-corrected." + reason)));
            return;
        }
        blocks.add(new Paragraph(words.say("corrected.intro")));
        List<List<Cell>> rows = new ArrayList<>();
        for (ShareCorrection correction : comparison.corrections()) {
            Double corrected = correction.corrected().value();
            rows.add(
                    List.of(
                            new Cell.Text(words.code(correction.code(), comparison.themes())),
                            new Cell.Percent((double) correction.counted() / correction.of()),
                            corrected == null ? new Cell.Empty("") : new Cell.Percent(corrected),
                            words.between(correction.corrected().interval()),
                            new Cell.Text(words.say("outcome." + correction.outcome()))));
        }
        blocks.add(
                new TableBlock(
                        new Table(
                                id + "-corrected-table",
                                words.say("corrected.caption"),
                                List.of(
                                        new Column(words.say("code"), false),
                                        new Column(words.say("corrected.counted"), true),
                                        new Column(words.say("corrected.share"), true),
                                        new Column(words.say("between"), true),
                                        new Column(words.say("corrected.note"), false)),
                                rows,
                                true,
                                null)));
    }
}
