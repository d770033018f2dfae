package underlag.report.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import underlag.report.model.Block.Heading;

/**
 * What a report's list of contents shows: its chapters, each with its sections where they help to
 * find something. A short report has none.
 */
public record Contents(List<Chapter> chapters) {
    /** Fewer chapters are seen at a glance. */
    private static final int FEWEST = 4;

    /** More sections of a chapter make the list harder to read than the chapter. */
    private static final int MOST_SECTIONS = 15;

    /** A chapter's heading (level 2), and the headings of its sections (level 3). */
    public record Chapter(Heading heading, List<Heading> sections) {
        public Chapter {
            sections = List.copyOf(sections);
        }
    }

    public Contents {
        chapters = List.copyOf(chapters);
    }

    /** Of a report; without chapters where the report is short. */
    public static Contents of(Report report) {
        List<Heading> headings =
                report.blocks().stream()
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .filter(heading -> heading.level() <= 3)
                        .toList();
        List<Chapter> chapters = new ArrayList<>();
        Map<String, Integer> named = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() == 2) {
                chapters.add(new Chapter(headings.get(i), sections(headings, i)));
            } else {
                named.merge(headings.get(i).text(), 1, Integer::sum);
            }
        }
        return new Contents(
                chapters.size() < FEWEST
                        ? List.of()
                        : chapters.stream().map(chapter -> telling(chapter, named)).toList());
    }

    /** Lines of the list. */
    public int lines() {
        return chapters.stream().mapToInt(chapter -> 1 + chapter.sections().size()).sum();
    }

    private static List<Heading> sections(List<Heading> headings, int chapter) {
        int end = chapter + 1;
        while (end < headings.size() && headings.get(end).level() > 2) {
            end++;
        }
        return headings.subList(chapter + 1, end);
    }

    /** Sections that every chapter has, by the same names, tell nothing; nor do too many. */
    private static Chapter telling(Chapter chapter, Map<String, Integer> named) {
        List<Heading> sections =
                chapter.sections().stream()
                        .filter(section -> named.getOrDefault(section.text(), 0) == 1)
                        .toList();
        return new Chapter(
                chapter.heading(), sections.size() > MOST_SECTIONS ? List.of() : sections);
    }
}
