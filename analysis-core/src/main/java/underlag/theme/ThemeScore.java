package underlag.theme;

import java.util.List;
import java.util.Locale;
import underlag.statistics.GroupingAgreement;

/**
 * How well themes of one level agree with labels that people gave the same texts. Every text is
 * counted; those without a theme are one group.
 *
 * @param themes how many themes, the group of those without one not counted
 * @param rest share of texts without a theme
 */
public record ThemeScore(GroupingAgreement agreement, int themes, double rest) {
    /** The label of a text that no theme fits. */
    static final String NO_THEME = "";

    private static final int TIMES_AS_MANY = 2;
    private static final double MOST_REST = 0.15;
    private static final double PER_CENT = 100;

    static ThemeScore of(List<String> labels, List<String> themes) {
        GroupingAgreement agreement = GroupingAgreement.of(labels, themes);
        long rest = themes.stream().filter(NO_THEME::equals).count();
        return new ThemeScore(
                agreement, agreement.groups() - (rest > 0 ? 1 : 0), (double) rest / themes.size());
    }

    /**
     * Whether the score says something: many small themes agree with any labels in NMI, and a large
     * rest hides what was hard, so at most twice as many themes as labels and 15 % in rest.
     */
    public boolean counts() {
        return themes <= TIMES_AS_MANY * agreement.labels() && rest <= MOST_REST;
    }

    /** As a row of the table of figures shows it: ".645 / .622 / .518, 21 themes, rest 4 %". */
    public String shown() {
        return String.format(
                Locale.ROOT,
                "%s / %s / %s, %d themes, rest %.0f %%%s",
                decimals(agreement.nmi()),
                decimals(agreement.ami()),
                decimals(agreement.ari()),
                themes,
                PER_CENT * rest,
                counts() ? "" : " (does not count)");
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.3f", value).replaceFirst("^(-?)0\\.", "$1.");
    }
}
