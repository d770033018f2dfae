package underlag.importing.survey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns beside each other whose headings begin with the same question.
 *
 * @param question as written
 * @param members in the order of the columns, two or more
 */
record ColumnGroup(String question, List<Member> members) {

    /** A column and the part of the question that it is about. */
    record Member(ColumnProfile column, String part) {

        /** Whether the column is for an answer in the respondents' own words. */
        boolean isOther() {
            return Headings.isOther(part);
        }
    }

    ColumnGroup {
        members = List.copyOf(members);
    }

    /** The members that are options or rows, not answers in own words. */
    List<Member> parts() {
        return members.stream().filter(m -> !m.isOther()).toList();
    }

    /** All groups among columns in their order; a column is in one group at most. */
    static List<ColumnGroup> find(List<ColumnProfile> columns) {
        List<ColumnGroup> groups = new ArrayList<>();
        int at = 0;
        while (at < columns.size()) {
            ColumnGroup group = startingAt(columns, at);
            if (group != null) {
                groups.add(group);
            }
            at += group == null ? 1 : group.members().size();
        }
        return groups;
    }

    private static @Nullable ColumnGroup startingAt(List<ColumnProfile> columns, int start) {
        ColumnGroup longest = null;
        for (HeadingParts first : HeadingParts.of(columns.get(start).header())) {
            List<Member> members = run(columns, start, first);
            boolean longer = longest == null || members.size() > longest.members().size();
            if (members.size() >= 2 && longer) {
                longest = new ColumnGroup(first.question(), members);
            }
        }
        return longest;
    }

    private static List<Member> run(List<ColumnProfile> columns, int start, HeadingParts first) {
        String question = Words.loose(first.question());
        List<Member> members = new ArrayList<>();
        if (question.length() < 2) {
            return members;
        }
        for (int i = start; i < columns.size(); i++) {
            ColumnProfile column = columns.get(i);
            String part = null;
            for (HeadingParts parts : HeadingParts.of(column.header())) {
                if (part == null && Words.loose(parts.question()).equals(question)) {
                    part = parts.part();
                }
            }
            if (part == null) {
                // LimeSurvey and others write the single answer first: "Q6", then "Q6 [Other]".
                break;
            }
            members.add(new Member(column, part));
        }
        return members;
    }
}
