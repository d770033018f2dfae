package underlag.workspace.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import underlag.dialogue.Concern;
import underlag.dialogue.FeedbackRound;
import underlag.dialogue.Preparation;
import underlag.dialogue.PrivacySettings;
import underlag.dialogue.Responsibility;
import underlag.dialogue.TargetGroup;

/** Reads what surrounds the dialogue: responsibility, target groups and feedback. */
final class FramePart {
    private final Ids ids;
    private final Faults faults;

    FramePart(Ids ids, Faults faults) {
        this.ids = ids;
        this.faults = faults;
    }

    Responsibility responsibility(Item item) {
        return new Responsibility(
                item.get("use").text(),
                item.get("body").text(),
                item.get("decision_date").text(),
                item.get("initiated_by").text(),
                item.get("answered_to").text(),
                item.get("elected").text(),
                item.get("officials").text());
    }

    Preparation preparation(Item item) {
        return new Preparation(item.get("similar_initiatives").text(), item.get("earlier").text());
    }

    PrivacySettings privacy(Item item) {
        Integer threshold = item.get("threshold").integer();
        return new PrivacySettings(
                item.get("names").texts(),
                item.get("keep").texts(),
                Math.max(PrivacySettings.LEAST, threshold == null ? 0 : threshold));
    }

    List<FeedbackRound> feedback(Item list) {
        return list.items().stream()
                .filter(item -> item.get("to").text() != null)
                .map(
                        item ->
                                new FeedbackRound(
                                        item.get("to").text(""),
                                        item.get("date").text(),
                                        item.get("channels").texts(),
                                        item.get("content").text(),
                                        Dates.read(item.get("given"), faults)))
                .toList();
    }

    /** The target groups; one whose id or concern cannot be used is left out. */
    List<TargetGroup> targetGroups(Item list) {
        Set<String> taken = new HashSet<>();
        List<TargetGroup> groups = new ArrayList<>();
        for (Item item : list.items()) {
            String id = item.get("id").text();
            Concern concern = Words.constant(Concern.class, item.get("concern"));
            if (id != null && !taken.add(id)) {
                faults.error(item.get("id"), "plan.id-twice", id);
            } else if (id != null && concern != null) {
                groups.add(
                        new TargetGroup(
                                id,
                                item.get("name").text(id),
                                concern,
                                item.get("active").truth(),
                                Boolean.TRUE.equals(item.get("hard_to_reach").truth()),
                                Boolean.TRUE.equals(item.get("must_be_heard").truth()),
                                background(item.get("background")),
                                item.get("note").text(),
                                item.get("channels").texts(),
                                item.get("priority").integer()));
            }
        }
        return groups;
    }

    private Map<String, Set<String>> background(Item item) {
        Map<String, Set<String>> background = new LinkedHashMap<>();
        item.members()
                .forEach(
                        (variable, values) -> {
                            if (ids.variable(variable, values, faults)) {
                                background.put(variable, new LinkedHashSet<>(values.texts()));
                            }
                        });
        return background;
    }
}
