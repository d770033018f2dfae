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
        Appearance appearance) {
    public Report {
        blocks = List.copyOf(blocks);
    }

    /** The program's own report in its own look, of which there are no versions. */
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
                blocks,
                Appearance.standard());
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
        return new Report(
                language, edition, title, subtitle, banner, description, published, blocks, look);
    }

    public Palette palette() {
        return appearance.palette();
    }

    /** The same report with other blocks. */
    public Report with(List<Block> changed) {
        return new Report(
                language,
                edition,
                title,
                subtitle,
                banner,
                description,
                published,
                changed,
                appearance);
    }

    /** The same report beside other editions of it. */
    public Report beside(List<Edition.Other> others) {
        return new Report(
                language,
                edition.beside(others),
                title,
                subtitle,
                banner,
                description,
                published,
                blocks,
                appearance);
    }
}
