package underlag.analysis;

import java.util.Set;
import java.util.TreeSet;
import underlag.answer.CrossTab;
import underlag.answer.CrossTabs;
import underlag.dialogue.Contribution;
import underlag.duplicate.Families;

/**
 * Those who said one thing, and which of them did so only by sending a campaign's text that
 * somebody had sent before: they did not find the words, or the matter, independently.
 */
final class Speakers {
    private final Set<String> all = new TreeSet<>();
    private final Set<String> own = new TreeSet<>();
    private final Set<String> campaigns = new TreeSet<>();

    /** Statements in the order in which they came in. */
    void add(JudgedStatement judged, Families families) {
        Contribution contribution = judged.statement().contribution();
        Families.Family family = families.familyOf().get(contribution.id());
        all.add(contribution.respondent());
        boolean independent =
                family == null
                        || !family.campaign()
                        || families.isOwn(judged.statement())
                        || campaigns.add(family.id());
        if (independent) {
            own.add(contribution.respondent());
        }
    }

    int size() {
        return all.size();
    }

    /**
     * @param could ids of all who could have said it
     */
    CrossTabs.Said saying(CrossTab.Item item, Set<String> could) {
        Set<String> copies = new TreeSet<>(all);
        copies.removeAll(own);
        return new CrossTabs.Said(item, all, could, copies);
    }
}
