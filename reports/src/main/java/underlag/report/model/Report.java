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
 */
public record Report(
        ReaderLanguage language,
        Edition edition,
        String title,
        String subtitle,
        String banner,
        String description,
        boolean published,
        List<Block> blocks) {
    public Report {
        blocks = List.copyOf(blocks);
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

    /** The same report with other blocks. */
    public Report with(List<Block> changed) {
        return new Report(
                language, edition, title, subtitle, banner, description, published, changed);
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
                blocks);
    }
}
