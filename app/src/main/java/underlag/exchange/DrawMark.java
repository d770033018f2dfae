package underlag.exchange;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.agreement.CodedDialogue;
import underlag.agreement.Draw;
import underlag.importing.format.TableRow;

/**
 * The mark by which a sheet says that its statements were drawn by chance, and whether it holds.
 */
final class DrawMark {
    private static final Pattern MARK =
            Pattern.compile("(?:slump|random) (\\d{1,18}): (\\d{1,9}) (?:av|of) (\\d{1,9})");

    /** Of the drawn statements, counted from the first, so many may be left uncoded. */
    private static final double MOST_GAPS = 0.05;

    private final Sheet sheet;
    private final IdColumn id;
    private final Columns columns;
    private final CodedDialogue dialogue;
    private final Findings findings;

    DrawMark(Sheet sheet, IdColumn id, Columns columns, CodedDialogue dialogue, Findings findings) {
        this.sheet = sheet;
        this.id = id;
        this.columns = columns;
        this.dialogue = dialogue;
        this.findings = findings;
    }

    /** The draw that the coded statements are of, or null where they are not drawn by chance. */
    @Nullable Draw read(Set<String> coded) {
        Draw draw = mark();
        if (draw == null) {
            return null;
        }
        List<String> drawable = dialogue.drawable();
        List<String> drawn = Draw.from(drawable, draw.drawn(), draw.seed());
        boolean same = drawable.size() == draw.of();
        if (!same || !drawn.containsAll(coded)) {
            findings.warning("draw-changed", sheet.whole());
            return null;
        }
        int reached = 0;
        for (int i = 0; i < drawn.size(); i++) {
            reached = coded.contains(drawn.get(i)) ? i + 1 : reached;
        }
        if (reached - coded.size() > reached * MOST_GAPS) {
            findings.warning(
                    "draw-gaps",
                    sheet.whole(),
                    String.valueOf(reached - coded.size()),
                    String.valueOf(reached));
            return null;
        }
        return draw;
    }

    private @Nullable Draw mark() {
        if (columns.draw() < 0) {
            return null;
        }
        Draw found = null;
        for (TableRow row : sheet.rows().subList(id.header() + 1, sheet.rows().size())) {
            Matcher mark = MARK.matcher(row.cell(columns.draw()).strip());
            if (!mark.matches()) {
                if (row.cell(id.column()).isBlank()) {
                    continue;
                }
                return null;
            }
            Draw here =
                    new Draw(
                            Long.parseLong(mark.group(1)),
                            Integer.parseInt(mark.group(2)),
                            Integer.parseInt(mark.group(3)));
            if (found != null && !found.equals(here)) {
                return null;
            }
            found = here;
        }
        return found;
    }
}
