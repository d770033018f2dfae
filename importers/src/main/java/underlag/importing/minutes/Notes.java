package underlag.importing.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.CellState;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.Question;
import underlag.dialogue.Respondent;
import underlag.dialogue.StableId;
import underlag.dialogue.Unit;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.Ledger;
import underlag.importing.format.DocumentPart;
import underlag.importing.format.DocumentPart.Kind;

/** Follows the headings, groups and questions of one document. Not thread-safe. */
final class Notes {
    private static final int LONGEST_LEAD = 120;

    private final String source;
    private final ImportSettings settings;
    private final ImportSink sink;
    private final Ledger ledger;
    private final HeadingPath path;
    private final Map<String, Question> questions = new HashMap<>();
    private final Set<String> introduced = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private NoteTable table = NoteTable.NONE;
    private final Map<String, Integer> sizes = new HashMap<>();
    private @Nullable GroupMarker group;
    private int groupLevel;
    private Aside aside = Aside.NOTHING;
    private int asideLevel;
    private int meetingRow;
    private final Votes votes = new Votes();
    private long records;

    /** Text under a heading that is not what people at the meeting said. */
    private enum Aside {
        NOTHING,
        MEETING,
        INFORMATION
    }

    Notes(String source, ImportSettings settings, ImportSink sink, Ledger ledger) {
        this.source = source;
        this.settings = settings;
        this.sink = sink;
        this.ledger = ledger;
        for (Question question : settings.questions()) {
            questions.putIfAbsent(NoteWords.loose(question.text()), question);
        }
        this.path = new HeadingPath();
    }

    long records() {
        return records;
    }

    void read(List<DocumentPart> parts) {
        table = NoteTable.NONE;
        int introduction = introduction(parts);
        for (int i = 0; i < parts.size(); i++) {
            DocumentPart part = parts.get(i);
            if (i < introduction && part.kind() == Kind.LIST_ITEM) {
                ledger.count(CellState.METADATA);
            } else if (i < introduction && part.kind() == Kind.PARAGRAPH) {
                ledger.count(CellState.METADATA);
                sink.finding(Finding.note("import.introduction", new Origin(source, part.place())));
            } else if (part.kind() == Kind.TABLE_CELL) {
                if (!table.continues(part)) {
                    table = NoteTable.at(parts, i);
                }
                cell(part);
            } else {
                table = NoteTable.NONE;
                meetingRow = 0;
                part(part, i + 1 < parts.size() ? parts.get(i + 1) : null);
            }
        }
    }

    /** Tells of the votes, when all parts have been read. */
    void end() {
        votes.finding(source).ifPresent(sink::finding);
    }

    /**
     * How many parts stand before the notes begin: what the secretary wrote of the meeting, above
     * the first question, group, list or table. 0 where the document has none of these.
     */
    private int introduction(List<DocumentPart> parts) {
        boolean titled = false;
        boolean present = false;
        for (int i = 0; i < parts.size(); i++) {
            DocumentPart part = parts.get(i);
            boolean heading = part.kind() == Kind.HEADING;
            boolean list = part.kind() == Kind.LIST_ITEM;
            present = list ? present : NoteWords.isAboutMeeting(part.text());
            boolean begins =
                    list && !present
                            || part.kind() == Kind.TABLE_CELL
                            || GroupMarker.of(part.text()) != null
                            || question(part.text()) != null
                            || (heading && titled);
            if (begins) {
                boolean led = i > 0 && list && isLead(parts.get(i - 1).text(), part);
                return led ? i - 1 : i;
            }
            titled |= heading;
        }
        return 0;
    }

    private void part(DocumentPart part, @Nullable DocumentPart next) {
        String text = part.text();
        boolean headed = part.kind() == Kind.HEADING;
        GroupMarker marker = headed ? GroupMarker.ofHeading(text) : GroupMarker.of(text);
        if (marker != null) {
            enter(marker, headed ? part.level() : HeadingPath.LEAD - 1);
        } else if (headed) {
            ledger.count(CellState.METADATA);
            if (part.level() < groupLevel) {
                group = null;
                groupLevel = 0;
            }
            path.enter(part.level(), text, question(text));
            aside(part.level(), text);
        } else if (isAside(part, next)) {
            leaveOut(part);
        } else if (part.kind() == Kind.PARAGRAPH && NoteWords.isNextStep(text)) {
            tellInformation(part);
        } else if (NoteWords.isPreamble(text) || isSize(text)) {
            ledger.count(CellState.METADATA);
        } else if (part.kind() == Kind.PARAGRAPH && isLead(text, next)) {
            ledger.count(CellState.METADATA);
            path.enter(HeadingPath.LEAD, text, question(text));
        } else {
            if (part.kind() == Kind.PARAGRAPH) {
                path.endLead();
            }
            GroupMarker named = GroupMarker.inFront(text);
            note(part, path.texts(), path.question(), named == null ? group : named);
        }
    }

    /** A heading opens something that nobody said, or ends it. */
    private void aside(int level, String heading) {
        if (NoteWords.isAboutMeeting(heading) || NoteWords.isInformation(heading)) {
            boolean meeting = NoteWords.isAboutMeeting(heading);
            aside = meeting ? Aside.MEETING : Aside.INFORMATION;
            asideLevel = level;
        } else if (level <= asideLevel) {
            aside = Aside.NOTHING;
        }
    }

    private boolean isAside(DocumentPart part, @Nullable DocumentPart next) {
        boolean list = part.kind() == Kind.LIST_ITEM;
        if (aside != Aside.NOTHING && asideLevel == HeadingPath.LEAD && !list) {
            aside = Aside.NOTHING;
        }
        boolean leads = next != null && next.kind() == Kind.LIST_ITEM && !list;
        if (leads && NoteWords.isAboutMeeting(part.text())) {
            aside(HeadingPath.LEAD, part.text());
        }
        return aside != Aside.NOTHING;
    }

    private void leaveOut(DocumentPart part) {
        if (aside == Aside.MEETING) {
            ledger.count(CellState.METADATA);
        } else {
            tellInformation(part);
        }
    }

    private void tellInformation(DocumentPart part) {
        ledger.skip("import.notes-information", 1);
        Origin where = new Origin(source, part.place());
        sink.finding(Finding.note("import.notes-information", where));
    }

    private void enter(GroupMarker marker, int level) {
        ledger.count(CellState.METADATA);
        aside = Aside.NOTHING;
        group = marker;
        // A marker without heading marks holds until the next one, whatever headings follow.
        groupLevel = level < HeadingPath.LEAD - 1 ? level : 0;
        path.enter(level, marker.name(), null);
    }

    /** "6 personer vid bordet" after the marker gives the size where the marker did not. */
    private boolean isSize(String text) {
        Integer size = GroupMarker.sizeOnly(text);
        GroupMarker current = group;
        if (size == null || current == null) {
            return false;
        }
        if (current.size() == null) {
            group = new GroupMarker(current.name(), current.key(), size);
        }
        return true;
    }

    /** A line that introduces the bullets under it: a question of the plan, or one with a colon. */
    private boolean isLead(String text, @Nullable DocumentPart next) {
        if (text.length() > LONGEST_LEAD || text.indexOf('\n') >= 0 || next == null) {
            return false;
        }
        boolean list = next.kind() == Kind.LIST_ITEM;
        return question(text) != null || (list && (text.endsWith(":") || text.endsWith("?")));
    }

    private @Nullable String question(String text) {
        Question question = questions.get(NoteWords.loose(text));
        return question == null ? null : question.id();
    }

    private void cell(DocumentPart part) {
        GroupMarker marker = GroupMarker.of(part.text());
        String asked = question(part.text());
        if (part.tableColumn() == 1) {
            meetingRow = NoteWords.isAboutMeeting(part.text()) ? part.tableRow() : 0;
        }
        if (meetingRow == part.tableRow()) {
            ledger.count(CellState.METADATA);
        } else if (table.isHeader(part)) {
            ledger.count(CellState.METADATA);
            table.head(part, marker, asked);
        } else if (marker != null) {
            ledger.count(CellState.METADATA);
        } else if (part.tableColumn() == 1 && asked != null || table.isQuestion(part)) {
            ledger.count(CellState.METADATA);
            table.startRow(part, asked);
        } else if (NoteWords.isPreamble(part.text())) {
            ledger.count(CellState.METADATA);
        } else {
            List<String> headings = new ArrayList<>(path.texts());
            headings.addAll(table.headings(part));
            String question = table.question(part);
            GroupMarker whose = table.group(part);
            note(
                    part,
                    headings,
                    question == null ? path.question() : question,
                    whose == null ? group : whose);
        }
    }

    private void note(
            DocumentPart part,
            List<String> headings,
            @Nullable String question,
            @Nullable GroupMarker whose) {
        ledger.count(CellState.CONTRIBUTION);
        records++;
        Votes.Marked marked = votes.take(part.text());
        List<String> above = new ArrayList<>(headings);
        above.addAll(marked.mark());
        Origin where = new Origin(source, part.place());
        String role = settings.file().role();
        String planned = settings.file().question();
        String asked = question == null ? planned : question;
        Respondent respondent = respondent(role, whose, where);
        String key = StableId.of(whose == null ? "" : whose.key(), marked.text());
        int ordinal = seen.merge(key + " " + asked, 1, Integer::sum);
        sink.contribution(
                Contribution.by(
                        respondent,
                        StableId.of(role, key, String.valueOf(ordinal), asked == null ? "" : asked),
                        where,
                        asked,
                        marked.text(),
                        above,
                        null));
    }

    /** A size said once holds for the group wherever it is named again. */
    private @Nullable Integer size(@Nullable GroupMarker whose) {
        if (whose == null) {
            return settings.groupSize();
        }
        Integer said = whose.size();
        if (said != null) {
            sizes.putIfAbsent(whose.key(), said);
        }
        return sizes.getOrDefault(whose.key(), settings.groupSize());
    }

    private Respondent respondent(String role, @Nullable GroupMarker whose, Origin where) {
        boolean groups = settings.unit() == Unit.GROUP;
        Unit unit =
                groups || (whose != null && settings.unit() == Unit.UNKNOWN)
                        ? Unit.GROUP
                        : settings.unit();
        Integer size = size(whose);
        String id = StableId.of(role, whose == null ? "" : whose.key());
        Respondent respondent =
                new Respondent(
                        id,
                        settings.activity(),
                        null,
                        unit,
                        unit == Unit.GROUP ? size : null,
                        Map.of(),
                        true,
                        null,
                        whose == null ? Origin.whole(source) : where);
        if (introduced.add(id)) {
            sink.respondent(respondent);
        }
        return respondent;
    }
}
