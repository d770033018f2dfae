package underlag.importing.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.CellState;
import underlag.dialogue.Question;
import underlag.importing.Ledger;
import underlag.importing.format.DocumentLine;
import underlag.importing.format.DocumentPart.Kind;
import underlag.importing.format.PageFurniture;
import underlag.importing.format.SetApart;
import underlag.importing.minutes.Voices.Voice;

/**
 * Follows the turns of a talk: what the moderator asks heads what the others answer. Not
 * thread-safe.
 */
final class Transcript {
    private static final Pattern QUESTION = Pattern.compile("[^.!?]*\\?");
    private static final int LONGEST_QUESTION = 200;
    private static final int FEWEST_WORDS = 4;

    private final Voices voices;
    private final Ledger ledger;
    private final Map<String, Question> planned = new HashMap<>();
    private final List<DocumentLine> open = new ArrayList<>();
    private final HeadingPath path = new HeadingPath();
    private @Nullable Turn turn;
    private boolean moderated;

    Transcript(Voices voices, Ledger ledger, List<Question> questions) {
        this.voices = voices;
        this.ledger = ledger;
        questions.forEach(q -> planned.putIfAbsent(NoteWords.loose(q.text()), q));
    }

    /** Whether somebody leads the talk. */
    boolean isModerated() {
        return moderated;
    }

    void read(List<DocumentLine> lines) {
        Set<String> speakers =
                TranscriptSigns.speakers(lines.stream().map(l -> l.text().strip()).toList());
        PageFurniture furniture = PageFurniture.of(lines, l -> l.indexOf('<') < 0);
        for (DocumentLine line : lines) {
            String text = line.text().strip();
            Turn begins = Turn.of(text);
            if (begins != null && speakers.contains(begins.speaker())) {
                begin(begins, line);
            } else if (Turn.isClock(text)) {
                ledger.count(CellState.METADATA);
            } else if (furniture.has(line)) {
                ledger.skip(SetApart.PAGE_FRAME, 1);
            } else if (Turn.isSound(text)) {
                ledger.skip("import.transcript-sound", 1);
            } else if (line.part().kind() == Kind.HEADING) {
                close();
                turn = null;
                ledger.count(CellState.METADATA);
                path.enter(line.part().level(), text, question(text));
            } else if (turn == null) {
                ledger.count(CellState.METADATA);
            } else {
                open.add(line);
            }
        }
        close();
    }

    private void begin(Turn begins, DocumentLine line) {
        Turn before = turn;
        boolean goesOn =
                before != null && begins.timed() && before.speaker().equals(begins.speaker());
        if (!goesOn) {
            close();
        }
        turn = begins;
        moderated |= begins.isModerator();
        if (begins.said().isEmpty()) {
            ledger.count(CellState.METADATA);
        } else {
            open.add(new DocumentLine(line.part(), line.first(), begins.said(), line.place()));
        }
    }

    private void close() {
        Turn who = turn;
        if (who == null || open.isEmpty()) {
            return;
        }
        if (who.isModerator()) {
            open.forEach(l -> ledger.count(CellState.METADATA));
            ask(DocumentLine.join(open));
        } else {
            // Subtitles break lines by time, and not where a thought ends.
            String text =
                    who.timed()
                            ? open.stream()
                                    .map(l -> l.text().strip())
                                    .collect(Collectors.joining(" "))
                            : DocumentLine.join(open);
            voices.say(
                    new Voice(who.speaker(), who.isOnePerson() ? 1 : 0),
                    text,
                    open.getFirst().place(),
                    path.texts(),
                    path.question(),
                    null);
        }
        open.clear();
    }

    /** The last question of a turn heads what follows; "Hur menar du?" does not. */
    private void ask(String text) {
        String asked = text.length() <= LONGEST_QUESTION ? text : "";
        Matcher questions = QUESTION.matcher(text);
        while (questions.find()) {
            asked = questions.group().strip();
        }
        String id = question(text);
        id = id == null ? question(asked) : id;
        if (id != null || asked.split("\\s+").length >= FEWEST_WORDS) {
            path.enter(HeadingPath.LEAD, asked, id);
        }
    }

    /** The plan's question that the words are, or hold. */
    private @Nullable String question(String text) {
        String loose = NoteWords.loose(text);
        for (Map.Entry<String, Question> entry : planned.entrySet()) {
            if (loose.equals(entry.getKey())
                    || entry.getKey().length() > 15 && loose.contains(entry.getKey())) {
                return entry.getValue().id();
            }
        }
        return null;
    }
}
