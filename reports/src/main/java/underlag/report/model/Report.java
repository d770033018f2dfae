package underlag.report.model;

import java.util.List;
import underlag.dialogue.ReaderLanguage;

/**
 * A finished report for one audience, in one language.
 *
 * @param language in which the program speaks to the readers
 * @param edition the text's own language and direction, and the other editions
 * @param banner stands on every page and sheet: "Arbetsmaterial – …"
 * @param description one sentence for the document's properties
 * @param published whether others than the analysts may read it: its banner is then no warning
 * @param blocks in reading order; the first heading below the title has level 2
 * @param passages what of it is in another language than the edition's
 * @param appearance colours and logo
 */
public record Report(
        ReaderLanguage language,
        Edition edition,
        String title,
        String subtitle,
        String banner,
        String description,
        boolean published,
        List<Block> blocks,
        Passages passages,
        Appearance appearance) {
    public Report {
        blocks = List.copyOf(blocks);
    }

    /** An edition in the program's own look, with everything in its own language. */
    public Report(
            ReaderLanguage language,
            Edition edition,
            String title,
            String subtitle,
            String banner,
            String description,
            boolean published,
            List<Block> blocks) {
        this(
                language,
                edition,
                title,
                subtitle,
                banner,
                description,
                published,
                blocks,
                Passages.none(),
                Appearance.standard());
    }

    /** The program's own report, of which there are no versions. */
    public Report(
            ReaderLanguage language,
            String title,
            String subtitle,
            String banner,
            String description,
            boolean published,
            List<Block> blocks) {
        this(
                language,
                Edition.whole(language),
                title,
                subtitle,
                banner,
                description,
                published,
                blocks);
    }

    /** Working material, not to be published. */
    public Report(
            ReaderLanguage language,
            String title,
            String subtitle,
            String banner,
            String description,
            List<Block> blocks) {
        this(language, title, subtitle, banner, description, false, blocks);
    }

    /** The same report in another look. */
    public Report in(Appearance look) {
        return copy(edition, blocks, passages, look);
    }

    public Palette palette() {
        return appearance.palette();
    }

    /** The same report with other blocks. */
    public Report with(List<Block> changed) {
        return copy(edition, changed, passages, appearance);
    }

    /** The same report beside other editions of it. */
    public Report beside(List<Edition.Other> others) {
        return copy(edition.beside(others), blocks, passages, appearance);
    }

    /** The same report, some of whose lines are in another language. */
    public Report with(Passages foreign) {
        return copy(edition, blocks, foreign, appearance);
    }

    private Report copy(Edition as, List<Block> made, Passages foreign, Appearance look) {
        return new Report(
                language, as, title, subtitle, banner, description, published, made, foreign, look);
    }
}
