package underlag.workspace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import underlag.dialogue.CellState;
import underlag.dialogue.ClosedAnswer;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Locator;
import underlag.dialogue.Material;
import underlag.dialogue.Origin;
import underlag.dialogue.Respondent;
import underlag.dialogue.SourceReading;
import underlag.dialogue.Unit;

/**
 * Records that a person asked to have erased. They are taken out before anything is analysed, so
 * that nothing of them can come into any output; the first ledger tells their cells as left out.
 */
final class ErasedRecords {
    /** Why the cells were left out. */
    static final String REASON = "review.erased";

    private final Material read;
    private final Set<String> erased;
    private final Map<String, Origin> rows = new LinkedHashMap<>();
    private final Map<String, Map<CellState, Long>> cells = new HashMap<>();

    private ErasedRecords(Material read, Set<String> erased) {
        this.read = read;
        this.erased = erased;
        for (Respondent one : read.respondents()) {
            if (erased.contains(one.id())) {
                rows.putIfAbsent(row(one.origin()), one.origin());
                count(one.origin(), CellState.BACKGROUND, one.background().size());
            }
        }
        for (Contribution one : read.contributions()) {
            if (isErased(one)) {
                rows.putIfAbsent(row(one.origin()), one.origin());
                count(one.origin(), CellState.CONTRIBUTION, 1);
            }
        }
        for (ClosedAnswer one : read.answers()) {
            if (erased.contains(one.respondent())
                    && one.state() != ClosedAnswer.State.NOT_ANSWERED) {
                count(one.origin(), CellState.CLOSED_ANSWER, 1);
            }
        }
    }

    /**
     * The material without these records. Each that still lies in a file is an error, which names
     * the place where a person must delete it.
     *
     * @param erased ids of respondents or contributions
     */
    static Material without(Material read, Set<String> erased) {
        return erased.isEmpty() ? read : new ErasedRecords(read, erased).rest();
    }

    /** The rows or paragraphs of these records, each once. */
    static List<Origin> places(Material read, Set<String> erased) {
        return List.copyOf(new ErasedRecords(read, erased).rows.values());
    }

    private Material rest() {
        if (rows.isEmpty()) {
            return read;
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : read.findings()) {
            // What is remarked on the row may repeat what stands in it.
            if (!rows.containsKey(row(finding.where()))) {
                findings.add(finding);
            }
        }
        rows.values()
                .forEach(place -> findings.add(Finding.error("workspace.erased-remains", place)));
        return new Material(
                read.questions(),
                read.sources().stream().map(this::source).toList(),
                read.respondents().stream().filter(r -> !erased.contains(r.id())).toList(),
                read.contributions().stream().filter(c -> !isErased(c)).toList(),
                read.answers().stream().filter(a -> !erased.contains(a.respondent())).toList(),
                findings);
    }

    private boolean isErased(Contribution one) {
        return erased.contains(one.id()) || erased.contains(one.respondent());
    }

    private void count(Origin where, CellState state, int number) {
        cells.computeIfAbsent(where.source(), s -> new EnumMap<>(CellState.class))
                .merge(state, (long) number, Long::sum);
    }

    /** The reading with the erased cells as left out: as many as before in all. */
    private SourceReading source(SourceReading source) {
        Map<CellState, Long> left = new EnumMap<>(CellState.class);
        left.putAll(source.cells());
        long moved = 0;
        for (Map.Entry<CellState, Long> one :
                cells.getOrDefault(source.source(), Map.of()).entrySet()) {
            long there = Math.min(one.getValue(), left.getOrDefault(one.getKey(), 0L));
            left.merge(one.getKey(), -there, Long::sum);
            moved += there;
        }
        if (moved == 0) {
            return source;
        }
        left.merge(CellState.SKIPPED, moved, Long::sum);
        Map<String, Long> skipped = new HashMap<>(source.skipped());
        skipped.merge(REASON, moved, Long::sum);
        return new SourceReading(
                source.source(),
                source.role(),
                source.importer(),
                source.reason(),
                source.charset(),
                source.delimiter(),
                source.records(),
                source.sheets(),
                source.columns(),
                left,
                skipped,
                source.notAnswered());
    }

    /** The row of a table, or the place in a document. */
    private static String row(Origin origin) {
        String place =
                switch (origin.place()) {
                    case Locator.Cell cell -> cell.sheet() + "!" + cell.row();
                    case Locator.Row row -> row.sheet() + "!" + row.row();
                    default -> origin.place().notation();
                };
        return origin.source() + ":" + place;
    }

    /** Place of a record → ids of it: a respondent, or contributions where a group spoke. */
    static Map<String, Set<String>> named(Material read, String name) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        Set<String> persons = new TreeSet<>();
        for (Contribution one : read.contributions()) {
            String full = one.origin().source() + ":" + one.record();
            if (wanted(name, one.record(), full, at(one.origin()), one.id())) {
                if (one.unit() == Unit.PERSON) {
                    persons.add(one.respondent());
                } else {
                    found.computeIfAbsent(full, key -> new TreeSet<>()).add(one.id());
                }
            }
        }
        for (Respondent one : read.respondents()) {
            String linked = one.personKey();
            boolean person = linked != null && linked.endsWith(" " + name.strip());
            if (person || persons.contains(one.id()) || wanted(name, one.id(), at(one.origin()))) {
                String who = linked == null ? at(one.origin()) : linked;
                found.computeIfAbsent(who, key -> new TreeSet<>()).add(one.id());
            }
        }
        return found;
    }

    private static boolean wanted(String name, String... names) {
        return List.of(names).contains(name.strip());
    }

    /** "enkat.csv:row 12". */
    private static String at(Origin origin) {
        return origin.source() + ":" + origin.place().notation();
    }
}
