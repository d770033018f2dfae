package underlag.importing.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.CellState;
import underlag.dialogue.Contribution;
import underlag.dialogue.Locator;
import underlag.dialogue.Origin;
import underlag.dialogue.Respondent;
import underlag.dialogue.StableId;
import underlag.dialogue.Unit;
import underlag.importing.ImportSettings;
import underlag.importing.ImportSink;
import underlag.importing.Ledger;

/**
 * Those who speak in one file, as respondents. They are numbered as they first speak, and no id is
 * made of a name. Not thread-safe.
 */
final class Voices {
    private final String source;
    private final ImportSettings settings;
    private final ImportSink sink;
    private final Ledger ledger;
    private final Map<String, Respondent> known = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private long records;

    Voices(String source, ImportSettings settings, ImportSink sink, Ledger ledger) {
        this.source = source;
        this.settings = settings;
        this.sink = sink;
        this.ledger = ledger;
    }

    /** Contributions so far. */
    long records() {
        return records;
    }

    /**
     * Whoever speaks.
     *
     * @param key tells speakers of this file apart; "" for somebody not named
     * @param people how many speak with one voice, 0 where not known
     */
    record Voice(String key, int people) {
        static final Voice NOBODY = new Voice("", 0);
    }

    /**
     * Delivers what one of them said.
     *
     * @param question id of the plan's question that it answers, or null for the file's own
     */
    void say(
            Voice voice,
            String text,
            Locator place,
            List<String> headings,
            @Nullable String question,
            @Nullable String date) {
        ledger.count(CellState.CONTRIBUTION);
        records++;
        Origin where = new Origin(source, place);
        Respondent respondent = respondent(voice, where);
        String asked = question == null ? settings.file().question() : question;
        String key = StableId.of(respondent.id(), asked == null ? "" : asked, text);
        int ordinal = seen.merge(key, 1, Integer::sum);
        sink.contribution(
                Contribution.by(
                        respondent,
                        StableId.of(key, String.valueOf(ordinal)),
                        where,
                        asked,
                        text,
                        headings,
                        date));
    }

    private Respondent respondent(Voice voice, Origin where) {
        Respondent before = known.get(voice.key());
        if (before != null) {
            return before;
        }
        String number = voice.key().isEmpty() ? "" : String.valueOf(known.size() + 1);
        Unit unit = settings.unit();
        if (unit == Unit.UNKNOWN && voice.people() > 0) {
            unit = voice.people() == 1 ? Unit.PERSON : Unit.GROUP;
        }
        Integer size = voice.people() > 1 ? Integer.valueOf(voice.people()) : settings.groupSize();
        Respondent respondent =
                new Respondent(
                        StableId.of(settings.file().role(), "voice", number),
                        settings.activity(),
                        null,
                        unit,
                        unit == Unit.GROUP ? size : null,
                        Map.of(),
                        true,
                        null,
                        voice.key().isEmpty() ? Origin.whole(source) : where);
        known.put(voice.key(), respondent);
        sink.respondent(respondent);
        return respondent;
    }
}
