package underlag.report.model;

import java.util.Collections;
import java.util.List;

/** A part of a report. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 2–4; the title is level 1
     * @param anchor unique in the report, letters, digits and hyphens
     * @param newPage whether it begins a page where the report is put on pages; chapters only
     */
    record Heading(int level, String text, String anchor, boolean newPage) implements Block {
        public Heading {
            if (level < 2 || level > 4) {
                throw new IllegalArgumentException("heading level " + level);
            }
            if (newPage && level > 2) {
                throw new IllegalArgumentException("no chapter: " + anchor);
            }
        }

        /** A heading that follows what stands above it. */
        public Heading(int level, String text, String anchor) {
            this(level, text, anchor, false);
        }
    }

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /** A paragraph set apart: a limit, a warning, how to read what follows. */
    record Remark(String text) implements Block {}

    /**
     * A list with bullets.
     *
     * @param links where each item leads, after its text: a list for every item
     */
    record Bullets(List<String> items, List<List<Link>> links) implements Block {
        public Bullets {
            items = List.copyOf(items);
            links = links.stream().map(List::copyOf).toList();
            if (links.size() != items.size()) {
                throw new IllegalArgumentException(links.size() + " links, " + items.size());
            }
        }

        /** A list that leads nowhere. */
        public Bullets(List<String> items) {
            this(items, Collections.nCopies(items.size(), List.of()));
        }
    }

    /** Terms with their explanations: facts in short. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }

        public record Fact(String term, String value) {
            /** Whether the term is a sentence of its own, which takes no colon. */
            public boolean ended() {
                return term.matches("(?s).*[?!.:]");
            }
        }
    }

    /**
     * What a resident wrote, verbatim.
     *
     * @param reference where it stands: question, file and place
     */
    record Quote(String text, String reference) implements Block {}

    /**
     * A line of its own that leads to a heading elsewhere in the report.
     *
     * @param anchor the heading's
     */
    record Link(String text, String anchor) implements Block {}

    /** A table; see {@link Table}. */
    record TableBlock(Table table) implements Block {}

    /** A chart with its data table; see {@link Chart}. */
    record ChartBlock(Chart chart) implements Block {}
}
