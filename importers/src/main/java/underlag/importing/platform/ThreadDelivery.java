package underlag.importing.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.CellState;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.Respondent;
import underlag.dialogue.StableId;
import underlag.dialogue.Unit;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.Ledger;
import underlag.importing.format.DocumentLine;

/**
 * Delivers comments, each as a contribution of somebody known by a number; answers to another
 * comment stand under its first line. Not thread-safe.
 */
final class ThreadDelivery {
    private static final String FRAME = "import.thread-frame";
    private static final String POST = "import.thread-post";

    private final String source;
    private final ImportSettings settings;
    private final ImportSink sink;
    private final Ledger ledger;
    private final Map<String, Respondent> people = new LinkedHashMap<>();
    private final Map<String, String> said = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private @Nullable String post;
    private long comments;

    ThreadDelivery(String source, ImportSettings settings, ImportSink sink, Ledger ledger) {
        this.source = source;
        this.settings = settings;
        this.sink = sink;
        this.ledger = ledger;
    }

    long comments() {
        return comments;
    }

    void deliver(Comment comment) {
        ledger.skip(FRAME, comment.frame().size());
        if (comment.nameLine() != null) {
            ledger.count(CellState.CONTACT);
        }
        if (comment.text().isEmpty()) {
            return;
        }
        String name = comment.name();
        Origin where = new Origin(source, comment.text().getFirst().place());
        if (comment.post()) {
            post(comment, where);
        } else if (name != null && ThreadLine.isMunicipal(name)) {
            ledger.skip(Part.ANSWER.reason(), 1);
            sink.finding(Finding.note("import.thread-municipal", where));
        } else {
            say(comment, where);
        }
    }

    private void post(Comment comment, Origin where) {
        post = comment.text().getFirst().text().strip();
        ledger.count(CellState.METADATA);
        sink.finding(Finding.note(POST, where));
    }

    private void say(Comment comment, Origin where) {
        String whole = DocumentLine.join(comment.text());
        String addressee = addressee(whole);
        String text = whole;
        List<String> headings = new ArrayList<>();
        if (post != null) {
            headings.add(post);
        }
        if (addressee != null) {
            String rest = whole.substring(addressee.length()).replaceFirst("^[\\s,:–-]+", "");
            text = rest.isBlank() ? whole : rest;
            headings.add(String.valueOf(said.get(key(addressee))));
        }
        comments++;
        ledger.count(CellState.CONTRIBUTION);
        Respondent respondent = respondent(comment, where);
        String id = StableId.of(settings.file().role(), text);
        int ordinal = seen.merge(id, 1, Integer::sum);
        sink.contribution(
                Contribution.by(
                        respondent,
                        StableId.of(id, String.valueOf(ordinal)),
                        where,
                        settings.file().question(),
                        text,
                        headings,
                        comment.date()));
        if (comment.name() != null) {
            said.put(key(comment.name()), text.lines().findFirst().orElse(text));
        }
    }

    /** The one that a comment turns to, by a name at its beginning; null where it does not. */
    private @Nullable String addressee(String text) {
        String start = key(text);
        return said.keySet().stream()
                .filter(n -> start.startsWith(n) && n.length() > 2)
                .filter(n -> start.length() == n.length() || !isLetter(start, n.length()))
                .map(n -> text.substring(0, n.length()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isLetter(String text, int index) {
        return Character.isLetterOrDigit(text.charAt(index));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private Respondent respondent(Comment comment, Origin where) {
        String name = comment.name();
        String key = name == null ? "comment " + comments : key(name);
        Respondent known = people.get(key);
        if (known != null) {
            return known;
        }
        Unit unit = settings.unit() == Unit.UNKNOWN ? Unit.PERSON : settings.unit();
        Respondent respondent =
                new Respondent(
                        StableId.of(
                                settings.file().role(),
                                "writer",
                                String.valueOf(people.size() + 1)),
                        settings.activity(),
                        null,
                        unit,
                        unit == Unit.GROUP ? settings.groupSize() : null,
                        Map.of(),
                        true,
                        comment.date(),
                        where);
        people.put(key, respondent);
        sink.respondent(respondent);
        return respondent;
    }
}
