package underlag.importing.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import underlag.dialogue.CellState;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.Respondent;
import underlag.dialogue.StableId;
import underlag.dialogue.Unit;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.Ledger;
import underlag.importing.format.DocumentLine;
import underlag.importing.format.SetApart;
import underlag.importing.letters.Mark.Use;

/** Delivers letters paragraph by paragraph, each letter as one respondent. Not thread-safe. */
final class LetterDelivery {
    private final String source;
    private final ImportSettings settings;
    private final ImportSink sink;
    private final Ledger ledger;
    private final Map<String, Integer> seen = new HashMap<>();
    private long letters;

    LetterDelivery(String source, ImportSettings settings, ImportSink sink, Ledger ledger) {
        this.source = source;
        this.settings = settings;
        this.sink = sink;
        this.ledger = ledger;
    }

    /** Letters with something to say, so far. */
    long letters() {
        return letters;
    }

    void deliver(Letter letter) {
        Respondent respondent = respondent(letter);
        if (letter.hasText()) {
            letters++;
            sink.respondent(respondent);
        }
        LetterHeadings headings = new LetterHeadings(letter);
        List<DocumentLine> open = new ArrayList<>();
        for (Mark mark : letter.marks()) {
            boolean goesOn =
                    mark.use() == Use.TEXT
                            && !open.isEmpty()
                            && open.getLast().part().equals(mark.line().part());
            if (!goesOn) {
                say(open, letter, respondent, headings.texts());
            }
            headings.next(mark);
            if (mark.use() == Use.TEXT) {
                open.add(mark.line());
            } else {
                count(mark);
            }
        }
        say(open, letter, respondent, headings.texts());
        findings(letter);
    }

    private void count(Mark mark) {
        String reason = mark.use().reason();
        if (reason != null) {
            ledger.skip(reason, 1);
        } else {
            ledger.count(mark.use() == Use.CONTACT ? CellState.CONTACT : CellState.METADATA);
        }
    }

    private void say(
            List<DocumentLine> lines, Letter letter, Respondent respondent, List<String> headings) {
        if (lines.isEmpty()) {
            return;
        }
        String whole = DocumentLine.join(lines);
        String text = whole.substring(LetterLine.afterGreeting(whole));
        Origin where = new Origin(source, lines.getFirst().place());
        lines.clear();
        ledger.count(CellState.CONTRIBUTION);
        String key = StableId.of(settings.file().role(), text);
        int ordinal = seen.merge(key, 1, Integer::sum);
        sink.contribution(
                Contribution.by(
                        respondent,
                        StableId.of(key, String.valueOf(ordinal)),
                        where,
                        settings.file().question(),
                        text,
                        headings,
                        letter.date()));
    }

    private Respondent respondent(Letter letter) {
        Unit unit = settings.unit();
        if (unit == Unit.UNKNOWN && letter.organisation() != null) {
            unit = Unit.GROUP;
        } else if (unit == Unit.UNKNOWN && letter.hasSender()) {
            unit = Unit.PERSON;
        }
        Locator place =
                letter.marks().isEmpty()
                        ? new Locator.Whole()
                        : letter.marks().getFirst().line().place();
        return new Respondent(
                StableId.of(settings.file().role(), "letter", String.valueOf(letters + 1)),
                settings.activity(),
                null,
                unit,
                unit == Unit.GROUP ? settings.groupSize() : null,
                Map.of(),
                true,
                letter.date(),
                new Origin(source, place));
    }

    private void findings(Letter letter) {
        for (Mark mark : letter.marks()) {
            if (mark.use() == Use.QUOTED || mark.use() == Use.PASSED_ON) {
                Origin where = new Origin(source, mark.line().place());
                sink.finding(Finding.note(String.valueOf(mark.use().reason()), where));
            }
        }
        if (letter.attachments() > 0) {
            sink.finding(
                    Finding.note(SetApart.ATTACHMENT, Origin.whole(source))
                            .times(letter.attachments()));
        }
    }
}
