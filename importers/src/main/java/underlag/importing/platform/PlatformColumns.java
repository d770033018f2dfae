package underlag.importing.platform;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.PlannedColumn;
import underlag.dialogue.Question;
import underlag.dialogue.RecognisedColumn;
import underlag.importing.ImportSettings;
import underlag.importing.format.TableRow;

/** Settles what each column holds: options first, then the plan, then the kind's headings. */
final class PlatformColumns {
    private static final Set<String> SUBJECT = Set.of("ämne", "topic");

    private final TableKind kind;
    private final ImportSettings settings;
    private final List<String> headings;
    private final List<ColumnCount> counts;
    private final Question texts;

    private PlatformColumns(
            TableKind kind, ImportSettings settings, TableRow header, List<ColumnCount> counts) {
        this.kind = kind;
        this.settings = settings;
        this.counts = counts;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            String name = header.cell(i).strip();
            names.add(name.isEmpty() ? Locator.Cell.letters(i + 1) : name);
        }
        this.headings = names;
        this.texts = question(textHeading(), Question.Kind.OPEN);
    }

    static List<PlatformColumn> settle(
            TableKind kind, ImportSettings settings, TableRow header, List<ColumnCount> counts) {
        PlatformColumns columns = new PlatformColumns(kind, settings, header, counts);
        List<PlatformColumn> settled = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            settled.add(columns.column(i));
        }
        return settled;
    }

    /** Findings on columns that the plan or an option names but the file lacks, and on the rest. */
    static List<Finding> findings(
            List<PlatformColumn> columns,
            List<ColumnCount> counts,
            ImportSettings settings,
            Origin header) {
        List<Finding> findings = new ArrayList<>();
        Set<String> there = new HashSet<>();
        columns.forEach(c -> there.add(TableKind.loose(c.header())));
        List<String> wanted = new ArrayList<>(settings.textColumns());
        settings.file().columns().forEach(c -> wanted.add(c.header()));
        Optional.ofNullable(settings.idColumn()).ifPresent(wanted::add);
        String all = String.join(" · ", columns.stream().map(PlatformColumn::header).toList());
        for (String heading : wanted) {
            if (!there.contains(TableKind.loose(heading))) {
                findings.add(Finding.error("import.no-such-column", header, heading, all));
            }
        }
        for (PlatformColumn column : columns) {
            ColumnCount count = counts.get(column.index());
            boolean unknown = column.part() == Part.UNKNOWN && !column.recognised().planned();
            if (unknown && count.isWordy()) {
                findings.add(
                        Finding.warning(
                                "import.unknown-texts",
                                header,
                                column.header(),
                                String.valueOf(count.filled())));
            }
        }
        return findings;
    }

    /** The heading that says what the texts are: that of the text, else that of the title. */
    private String textHeading() {
        return fullest(Part.TEXT)
                .or(() -> fullest(Part.TITLE))
                .orElse(headings.isEmpty() ? "" : headings.getFirst());
    }

    private Optional<String> fullest(Part part) {
        return headings.stream()
                .filter(h -> kind.part(h) == part)
                .max(
                        Comparator.<String>comparingLong(
                                        h -> counts.get(headings.indexOf(h)).filled())
                                .thenComparing(h -> -headings.indexOf(h)));
    }

    private PlatformColumn column(int index) {
        String heading = headings.get(index);
        ColumnCount count = counts.get(index);
        Part usual = usual(index);
        String given = settings.idColumn();
        List<String> id = given == null ? List.of() : List.of(given);
        PlannedColumn planned = planned(heading);
        Part part = usual;
        String reason = usual.reason();
        boolean option = isNamed(heading, settings.textColumns());
        if (option) {
            part = Part.TEXT;
            reason = "import.reason-option";
        } else if (isNamed(heading, id)) {
            part = Part.ID;
            reason = "import.reason-option";
        } else if (planned != null) {
            part = planned.role() == usual.role() ? usual : Part.of(planned.role());
            reason = "import.reason-planned";
        } else if (!settings.textColumns().isEmpty() && usual.isText()) {
            part = Part.OTHER;
            reason = "import.reason-not-chosen";
        }
        ColumnRole role = planned == null || option ? part.role() : planned.role();
        return new PlatformColumn(
                part,
                new RecognisedColumn(
                        index + 1,
                        heading,
                        role,
                        question(part, role, heading, planned),
                        option || planned != null,
                        reason,
                        count.filled(),
                        count.distinct()));
    }

    /** The heading says it, but "Synpunkt" over a few recurring words is a kind of matter. */
    private Part usual(int index) {
        ColumnCount count = counts.get(index);
        Part part = kind.part(headings.get(index));
        if (part == Part.CATEGORY && fullest(TableKind.base(headings.get(index))) != index) {
            return Part.OTHER_LANGUAGE;
        }
        if (part == Part.CATEGORY && isSubjectLine(headings.get(index), count)) {
            return Part.TITLE;
        }
        if (part == Part.TEXT && count.isChoice()) {
            return Part.CATEGORY;
        }
        return part == Part.CATEGORY && count.isWordy() ? Part.TEXT : part;
    }

    /** "Ämne" over words that hardly recur is what a message is about, and no list of subjects. */
    private boolean isSubjectLine(String heading, ColumnCount count) {
        boolean mail = SUBJECT.contains(TableKind.loose(heading));
        boolean titled = headings.stream().anyMatch(h -> kind.part(h) == Part.TITLE);
        return mail && !titled && count.hardlyRecurs();
    }

    /** The fullest of the columns that hold the same in several languages. */
    private int fullest(String base) {
        int best = -1;
        for (int i = 0; i < headings.size(); i++) {
            boolean same = TableKind.base(headings.get(i)).equals(base);
            if (same && (best < 0 || counts.get(i).filled() > counts.get(best).filled())) {
                best = i;
            }
        }
        return best;
    }

    private @Nullable PlannedColumn planned(String heading) {
        return settings.file().columns().stream()
                .filter(c -> TableKind.loose(c.header()).equals(TableKind.loose(heading)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isNamed(String heading, List<String> names) {
        String loose = TableKind.loose(heading);
        return names.stream().map(TableKind::loose).anyMatch(loose::equals);
    }

    private Question question(
            Part part, ColumnRole role, String heading, @Nullable PlannedColumn planned) {
        String wanted = planned == null ? null : planned.question();
        if (wanted != null) {
            Question.Kind asked = role == ColumnRole.OPEN_ANSWER ? Question.Kind.OPEN : asked(role);
            return settings.questions().stream()
                    .filter(q -> q.id().equals(wanted))
                    .findFirst()
                    .orElse(new Question(wanted, heading, asked, List.of(), null));
        }
        return part.isText() ? texts : question(heading, asked(role));
    }

    /** An author may have several rows, and so chosen several. */
    private Question.Kind asked(ColumnRole role) {
        boolean authors = headings.stream().anyMatch(h -> kind.part(h) == Part.AUTHOR);
        return switch (role) {
            case CLOSED_ANSWER, SCALE ->
                    authors ? Question.Kind.MULTIPLE_CHOICE : Question.Kind.CHOICE;
            case BACKGROUND -> Question.Kind.BACKGROUND;
            case OPEN_ANSWER, CONTACT, ID, DATE, CODES, QUESTION, ANSWER, IGNORED ->
                    Question.Kind.OPEN;
        };
    }

    private Question question(String heading, Question.Kind asked) {
        String words = kind.question(heading);
        String letters =
                Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "");
        String id = letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return new Question(id.isEmpty() ? "text" : id, words, asked, List.of(), null);
    }
}
