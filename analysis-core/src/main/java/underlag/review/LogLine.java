package underlag.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A decision as a line of the log; docs/decisions-log.md describes it. */
final class LogLine {
    /** What stands as the hash of the line before the first one. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /** The kinds' names in the log: never changed, for old logs must stay readable. */
    private static final Map<String, Class<? extends Change>> KINDS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("theme-rename", Change.RenameTheme.class),
                            Map.entry("theme-describe", Change.DescribeTheme.class),
                            Map.entry("theme-merge", Change.MergeTheme.class),
                            Map.entry("theme-split", Change.SplitTheme.class),
                            Map.entry("theme-delete", Change.DeleteTheme.class),
                            Map.entry("theme-parent", Change.SetParent.class),
                            Map.entry("statement-move", Change.MoveStatement.class),
                            Map.entry("statement-add-theme", Change.AddTheme.class),
                            Map.entry("statement-remove-theme", Change.RemoveTheme.class),
                            Map.entry("statement-kind", Change.SetKind.class),
                            Map.entry("statement-proposal", Change.SetProposal.class),
                            Map.entry("statement-quote", Change.ApproveQuote.class),
                            Map.entry("statement-withhold", Change.Withhold.class),
                            Map.entry("proposal-merge", Change.MergeProposal.class),
                            Map.entry("proposal-split", Change.SplitProposal.class),
                            Map.entry("proposal-reword", Change.RewordProposal.class),
                            Map.entry("proposal-stance", Change.SetStance.class),
                            Map.entry("proposal-reason", Change.GiveReason.class),
                            Map.entry("proposal-ruling", Change.RecordRuling.class),
                            Map.entry("goal-judge", Change.JudgeGoal.class),
                            Map.entry("goal-purpose", Change.ServePurpose.class),
                            Map.entry("question-answer", Change.AnswerQuestion.class),
                            Map.entry("conclusion", Change.Conclude.class),
                            Map.entry("record-erase", Change.EraseRecord.class),
                            Map.entry("undo", Change.Undo.class)));

    private LogLine() {}

    /**
     * A line as read.
     *
     * @param sequence its number, from 1
     * @param previous SHA-256 of the line before
     * @param kind the kind's name
     * @param decision null where this version does not know the kind, or not all it says
     */
    record Parsed(long sequence, String previous, String kind, @Nullable Decision decision) {}

    /** The kind's name in the log, and after {@code review.kind.} in the messages. */
    static String kind(Change change) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().isInstance(change))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** Without the line end. */
    static String write(long sequence, String previous, Decision decision) {
        ObjectNode line = JSON.createObjectNode();
        line.put("sequence", sequence);
        line.put("previous", previous);
        line.put("id", decision.id());
        line.put("who", decision.who());
        line.put("when", decision.when().toString());
        line.put("why", decision.why());
        line.put("kind", kind(decision.change()));
        line.set("change", JSON.valueToTree(decision.change()));
        return JSON.writeValueAsString(line);
    }

    /** The line, or null where it is none. */
    static @Nullable Parsed read(byte[] line) {
        try {
            JsonNode node = JSON.readTree(line);
            JsonNode sequence = node.get("sequence");
            String previous = text(node, "previous");
            String kind = text(node, "kind");
            String id = text(node, "id");
            if (sequence == null
                    || !sequence.isIntegralNumber()
                    || previous == null
                    || kind == null
                    || id == null) {
                return null;
            }
            return new Parsed(sequence.longValue(), previous, kind, decision(node, id, kind));
        } catch (JacksonException e) {
            return null;
        }
    }

    private static @Nullable Decision decision(JsonNode node, String id, String kind) {
        Class<? extends Change> type = KINDS.get(kind);
        String who = text(node, "who");
        String when = text(node, "when");
        JsonNode change = node.get("change");
        if (type == null || who == null || when == null || change == null) {
            return null;
        }
        try {
            return new Decision(
                    id,
                    who,
                    OffsetDateTime.parse(when),
                    text(node, "why"),
                    JSON.treeToValue(change, type));
        } catch (JacksonException | DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || !value.isString() ? null : value.stringValue();
    }

    static String hash(byte[] line) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(line));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }
}
