package underlag.workspace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import underlag.analysis.Analysis;
import underlag.dialogue.Contribution;
import underlag.dialogue.Unit;
import underlag.duplicate.Families.Family;
import underlag.duplicate.Families.Variant;

/** families.csv: each wording of each family of copies. */
final class FamilyTable {
    private FamilyTable() {}

    static CsvTable of(Analysis analysis) {
        Map<String, Contribution> contributions = new HashMap<>();
        analysis.material().contributions().forEach(c -> contributions.put(c.id(), c));
        CsvTable.Builder table =
                CsvTable.of(
                        "family, campaign, variant, difference, contributions, respondents, groups,"
                                + " words_added, words_left_out, example_contribution_id");
        for (Family family : analysis.families().families()) {
            int number = 0;
            for (Variant variant : family.variants()) {
                number++;
                List<Contribution> sent =
                        variant.contributions().stream()
                                .flatMap(id -> Stream.ofNullable(contributions.get(id)))
                                .toList();
                table.row(
                        family.id(),
                        family.campaign(),
                        number,
                        variant.difference(),
                        variant.contributions().size(),
                        senders(sent, Unit.PERSON),
                        senders(sent, Unit.GROUP),
                        variant.added(),
                        variant.leftOut(),
                        variant.contributions().getFirst());
            }
        }
        return table.build();
    }

    private static int senders(List<Contribution> sent, Unit unit) {
        Set<String> senders = new HashSet<>();
        for (Contribution contribution : sent) {
            if (contribution.unit() == unit) {
                senders.add(contribution.activity() + "\n" + contribution.respondent());
            }
        }
        return senders.size();
    }
}
