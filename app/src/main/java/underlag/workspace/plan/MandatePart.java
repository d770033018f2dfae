package underlag.workspace.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import underlag.dialogue.Mandate;

/** Reads the criteria for holding a dialogue, and what lies within and outside the mandate. */
final class MandatePart {
    private final Faults faults;

    MandatePart(Faults faults) {
        this.faults = faults;
    }

    /**
     * @param criteria the plan's criteria
     * @param mandate the plan's lists of what is open and what is outside
     */
    Mandate read(Item criteria, Item mandate) {
        return new Mandate(
                criteria.get("question_open_to_influence").truth(),
                criteria.get("decision_makers_open_to_influence").truth(),
                criteria.get("result_asked_for").truth(),
                criteria.get("legal_duty").truth(),
                criteria.get("note").text(),
                open(mandate.get("open")),
                outside(mandate.get("outside")));
    }

    /** What is open: words alone, or words with searches. */
    private List<Mandate.Open> open(Item list) {
        List<Mandate.Open> open = new ArrayList<>();
        for (Item item : list.items()) {
            boolean words = !item.node().isObject();
            String what = words ? item.text() : item.get("what").text();
            if (what != null) {
                List<String> queries =
                        words ? List.of() : CodebookReader.queries(item.get("queries"), faults);
                open.add(new Mandate.Open(what, queries));
            }
        }
        return open;
    }

    /** What is outside; an item without words or a known reason is left out. */
    private List<Mandate.Outside> outside(Item list) {
        Set<String> taken = new HashSet<>();
        List<Mandate.Outside> outside = new ArrayList<>();
        for (Item item : list.items()) {
            String what = item.get("what").text();
            Mandate.Reason reason = Words.constant(Mandate.Reason.class, item.get("reason"));
            if (what == null || reason == null) {
                continue;
            }
            String body = item.get("body").text();
            if (reason == Mandate.Reason.OTHER_BODY && body == null) {
                faults.warning(item.get("what"), "plan.mandate-no-body", what);
            }
            outside.add(
                    new Mandate.Outside(
                            Ids.take(item, () -> what, taken, faults),
                            what,
                            reason,
                            body,
                            item.get("explanation").text(),
                            CodebookReader.queries(item.get("queries"), faults),
                            faults.at(item.get("what").place())));
        }
        return outside;
    }
}
