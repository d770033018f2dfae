package underlag.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An analysed dialogue as material to code, with the machine's own coding of all of it.
 *
 * @param statements by id, in the order of the material
 * @param answers contributions by id, likewise
 * @param records a record's own id, or place → its contributions
 * @param questions contribution id → id of its question, "" for none
 */
public record CodedDialogue(
        CodeThemes themes,
        Map<String, UnitText> statements,
        Map<String, UnitText> answers,
        Map<String, List<String>> records,
        Map<String, String> questions,
        Coding byStatement,
        Coding byAnswer) {
    public CodedDialogue {
        statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        records = Map.copyOf(records);
        questions = Map.copyOf(questions);
    }

    public Map<String, UnitText> units(CodingUnit unit) {
        return unit == CodingUnit.STATEMENT ? statements : answers;
    }

    public Coding machine(CodingUnit unit) {
        return unit == CodingUnit.STATEMENT ? byStatement : byAnswer;
    }

    /** The statements that can be drawn for coding: those with content. */
    public List<String> drawable() {
        return statements.values().stream().filter(UnitText::hasContent).map(UnitText::id).toList();
    }

    /** All that a contribution's statements were given: the theme that most of them have first. */
    public static Coded together(List<Coded> statements) {
        Map<String, Integer> themes = new LinkedHashMap<>();
        boolean themed = false;
        boolean asked = false;
        boolean proposes = false;
        for (Coded coded : statements) {
            List<String> given = coded.themes();
            if (given != null) {
                themed = true;
                given.forEach(t -> themes.merge(t, 1, Integer::sum));
            }
            asked |= coded.proposal() != null;
            proposes |= Boolean.TRUE.equals(coded.proposal());
        }
        List<String> sorted = new ArrayList<>(themes.keySet());
        Map<String, Integer> counts = new HashMap<>(themes);
        sorted.sort((a, b) -> counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0));
        return new Coded(themed ? sorted : null, asked ? (Boolean) proposes : null);
    }
}
