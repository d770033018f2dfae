package underlag.importing.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.CellState;
import underlag.importing.Ledger;
import underlag.importing.format.DocumentLine;
import underlag.importing.format.DocumentPart.Kind;
import underlag.importing.format.PageFurniture;
import underlag.importing.format.SetApart;
import underlag.importing.minutes.Voices.Voice;

/** Follows the paragraphs (§), labels and speakers of one set of minutes. Not thread-safe. */
final class Minutes {
    private static final Pattern FORMALITY =
            Pattern.compile(
                    "ställer proposition|ställs proposition|finner att|begärs omröstning"
                            + "|omröstning begär"
                            + "|votering begär|voteringsproposition|röstar (?:ja|nej)"
                            + "|avstår från att rösta"
                            + "|ja-röst|nej-röst|(?:ja|nej) för (?:bifall|avslag)"
                            + "|propositionsordning"
                            + "|reserverar sig mot beslutet(?: till förmån för (?:sitt )?eget yrkande)?\\.?$"
                            + "|^mot beslutet reserverar sig [^:]{0,400}$|reserverar sig (?:mot beslutet|skriftligt|muntligt)\\.?$"
                            + "|antecknar som yttrande en skrivelse|redovisas i bilaga"
                            + "|enligt bilaga"
                            + "|motion was seconded|vote was taken|voted (?:for|against)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL_IN_FRONT = Pattern.compile("([^:]{4,45}):\\s+(\\S.*)");
    private static final Pattern DATE =
            Pattern.compile(
                    "\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b|\\b\\d{1,2} \\p{L}{3,9} 20\\d\\d\\b");

    private static final Pattern ADJUSTMENT =
            Pattern.compile("juster|anslag|approved", Pattern.CASE_INSENSITIVE);

    private final Voices voices;
    private final Ledger ledger;
    private final List<DocumentLine> open = new ArrayList<>();
    private Section section = Section.ATTENDANCE;
    private String matter = "";
    private String label = "";
    private boolean titled = true;
    private @Nullable String date;
    private @Nullable Speech leading;
    private boolean members;

    Minutes(Voices voices, Ledger ledger) {
        this.voices = voices;
        this.ledger = ledger;
    }

    void read(List<DocumentLine> lines) {
        PageFurniture furniture =
                PageFurniture.of(lines, l -> Section.of(l) != null || MinutesLine.isMatter(l));
        for (DocumentLine line : lines) {
            String text = line.text().strip();
            if (furniture.has(line) || MinutesLine.isFurniture(text)) {
                ledger.skip(SetApart.PAGE_FRAME, 1);
                noteDate(text);
            } else if (MinutesLine.opensMatter(line, open)) {
                close();
                enter(text);
            } else if (MinutesLine.isReference(text)) {
                close();
                ledger.count(CellState.METADATA);
            } else if (!label(line, text)) {
                DocumentLine rest = behindLabel(line);
                body(rest, rest.text().strip());
            }
        }
        close();
    }

    /** Whether elected members are among those who speak. */
    boolean hasMembers() {
        return members;
    }

    private void enter(String text) {
        ledger.count(CellState.METADATA);
        matter = MinutesLine.matter(text);
        titled = MinutesLine.hasTitle(text);
        label = "";
        leading = null;
        Section said = Section.of(MinutesLine.title(text));
        section = said == null ? Section.BACKGROUND : said;
    }

    /** Takes a line that says what follows. */
    private boolean label(DocumentLine line, String text) {
        Section said = Section.of(text);
        if (said == null && (line.first() || text.endsWith(":")) && Section.opensDecision(text)) {
            said = Section.DECISION;
        }
        boolean listed = line.part().kind() == Kind.LIST_ITEM && !text.endsWith(":");
        if (said != null && !listed && !inProse(line)) {
            close();
            ledger.count(CellState.METADATA);
            enter(said, text);
            return true;
        }
        return false;
    }

    /** The line itself, or what follows the label that it begins with. */
    private DocumentLine behindLabel(DocumentLine line) {
        Matcher front = LABEL_IN_FRONT.matcher(line.text().strip());
        if (!line.first() || !front.matches()) {
            return line;
        }
        String label = String.valueOf(front.group(1));
        Section said = Section.of(label);
        if (said == null) {
            return line;
        }
        close();
        enter(said, label);
        return new DocumentLine(line.part(), true, String.valueOf(front.group(2)), line.place());
    }

    /** "Beslut" at a line's beginning in the middle of a sentence is a word, not a label. */
    private boolean inProse(DocumentLine line) {
        return !line.first()
                && !open.isEmpty()
                && Character.isLowerCase(line.text().strip().codePointAt(0));
    }

    private void enter(Section said, String text) {
        section = said;
        label = text.replaceFirst("\\s*:\\s*$", "");
        titled = true;
        leading = null;
    }

    private void body(DocumentLine line, String text) {
        if (!titled && section != Section.ATTENDANCE) {
            ledger.count(CellState.METADATA);
            matter = (matter + " " + text).strip();
            titled = true;
            Section said = Section.of(text);
            section = said == null ? section : said;
            return;
        }
        if (section == Section.ATTENDANCE) {
            noteDate(text);
        }
        if (!open.isEmpty() && !continues(line, text)) {
            close();
        }
        open.add(line);
    }

    /** Whether a line goes on with the paragraph before it, also over the end of a page. */
    private boolean continues(DocumentLine line, String text) {
        DocumentLine last = open.getLast();
        String before = last.text().strip();
        boolean ended = ".!?:”\"".indexOf(before.charAt(before.length() - 1)) >= 0;
        if (line.part().equals(last.part())) {
            boolean begins = Speech.of(text) != null || FORMALITY.matcher(text).find();
            return !ended || !begins;
        }
        return !ended
                && line.part().kind() == Kind.PARAGRAPH
                && last.part().kind() != Kind.HEADING
                && Character.isLowerCase(text.codePointAt(0));
    }

    /** A date in the page header is the meeting's, where the text gives none before it. */
    void pageHeader(String text) {
        Matcher found = DATE.matcher(text);
        if (date == null && found.find()) {
            date = found.group();
        }
    }

    private void noteDate(String text) {
        Matcher found = DATE.matcher(text);
        boolean furniture = MinutesLine.isFurniture(text);
        boolean first = matter.isEmpty() && date == null && !isAdjustment(text);
        if (found.find() && (first || furniture)) {
            date = found.group();
        }
    }

    /** The minutes are adjusted days after the sitting. */
    private boolean isAdjustment(String text) {
        return ADJUSTMENT.matcher(label + " " + text).find();
    }

    /** Settles what the paragraph read last is. */
    private void close() {
        if (open.isEmpty()) {
            return;
        }
        String text = DocumentLine.join(open);
        boolean listed = open.getFirst().part().kind() == Kind.LIST_ITEM;
        Speech speech = Speech.of(text);
        Speech paper = section == Section.DECISION ? null : Speech.paper(text);
        String reason = reason(text, speech);
        if (section == Section.ATTENDANCE) {
            open.forEach(l -> ledger.count(CellState.METADATA));
        } else if (paper != null) {
            papers(text);
        } else if (section == Section.BACKGROUND && Speech.isProposersWords(text)) {
            Voice proposer = new Voice("proposer of " + matter, 1);
            List<String> above = headings(Speech.proposer(text));
            voices.say(proposer, text, open.getFirst().place(), above, null, date);
        } else if (reason != null) {
            ledger.skip(reason, open.size());
        } else if (speech != null) {
            spoken(speech);
        } else if (listed && leading != null) {
            say(leading, text);
        } else {
            voices.say(Voice.NOBODY, text, open.getFirst().place(), headings(""), null, date);
        }
        if (!listed && speech == null) {
            leading = null;
        }
        open.clear();
    }

    /** Text out of a PDF may have lost the line break between two points. */
    private void papers(String text) {
        for (String one : Speech.papers(text)) {
            Speech paper = Speech.paper(one);
            if (paper == null) {
                voices.say(Voice.NOBODY, one, open.getFirst().place(), headings(""), null, date);
            } else {
                say(paper, paper.said());
            }
        }
    }

    /** Message key of why a paragraph is no contribution; null where it is one. */
    private @Nullable String reason(String text, @Nullable Speech speech) {
        if (speech != null && speech.moves() && speech.named()) {
            return null;
        }
        if (FORMALITY.matcher(text).find()) {
            return "import.minutes-vote";
        }
        boolean answers = speech != null && speech.act() == Speech.Act.ANSWERS;
        return section.reason() == null && answers ? "import.minutes-answer" : section.reason();
    }

    /** "Eva Ek (S) yrkar att" alone leads in the points under it. */
    private void spoken(Speech speech) {
        leading = speech;
        String said = speech.said().strip();
        if (said.matches("(?s)\\p{L}+(?:\\s+följande|\\s+att)?\\s*:?")) {
            open.forEach(l -> ledger.count(CellState.METADATA));
        } else {
            say(speech, said);
        }
    }

    private void say(Speech speech, String said) {
        members |= speech.speaker().contains("(");
        Voice voice = new Voice(speech.key(), speech.named() ? speech.speakers() : 0);
        voices.say(voice, said, open.getFirst().place(), headings(speech.speaker()), null, date);
    }

    private List<String> headings(String speaker) {
        List<String> headings = new ArrayList<>(List.of(matter, label, speaker));
        headings.removeIf(String::isEmpty);
        return headings;
    }
}
