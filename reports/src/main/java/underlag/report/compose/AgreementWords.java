package underlag.report.compose;

import org.jspecify.annotations.Nullable;
import underlag.agreement.CodeAgreement;
import underlag.agreement.CodeThemes;
import underlag.agreement.CodingUnit;
import underlag.agreement.Comparison;
import underlag.agreement.Estimate;
import underlag.agreement.Level;
import underlag.dialogue.Messages;
import underlag.dialogue.Origin;
import underlag.dialogue.ReaderLanguage;
import underlag.report.model.Figures;
import underlag.report.model.Table.Cell;
import underlag.statistics.Interval;

/** The words in which agreement is told, in one language. */
public final class AgreementWords {
    /** Krippendorff's limits: to rely on, and for tentative conclusions. */
    private static final double RELIABLE = 0.800;

    private static final double TENTATIVE = 0.667;

    private final ReaderLanguage language;
    private final Figures figures;

    public AgreementWords(ReaderLanguage language) {
        this.language = language;
        this.figures = new Figures(language);
    }

    ReaderLanguage language() {
        return language;
    }

    /** A text of the bundle {@code agreement}; whole numbers among the arguments are formatted. */
    public String say(String key, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] =
                    arguments[i] instanceof Number number
                            ? figures.whole(number.longValue())
                            : arguments[i];
        }
        return Messages.text(language, "agreement." + key, shown);
    }

    /** "57 synpunkter". */
    public String units(CodingUnit unit, int number) {
        return say("units." + unit + (number == 1 ? ".one" : ".many"), number);
    }

    /** The name of the second coder. */
    public String second(Comparison comparison) {
        return comparison.second().machine() ? say("machine") : comparison.second().coder();
    }

    String level(Level level) {
        return say("level." + level);
    }

    String code(String code, CodeThemes themes) {
        return code.equals(CodeAgreement.PROPOSAL) ? say("proposal") : themes.name(code);
    }

    public String percent(double share) {
        return figures.percent(share);
    }

    /** What a coefficient means for those who want to use the coding. */
    public String verdict(CodeAgreement agreement) {
        return agreement.few() ? say("verdict.few") : verdict(agreement.alpha());
    }

    /** As {@link #verdict(CodeAgreement)}. */
    public String verdict(Estimate alpha) {
        Double value = alpha.value();
        if (value == null) {
            return say("verdict.undefined");
        }
        return say(
                value >= RELIABLE
                        ? "verdict.reliable"
                        : value >= TENTATIVE ? "verdict.tentative" : "verdict.weak");
    }

    Cell share(CodeAgreement agreement, Estimate estimate) {
        Double value = estimate.value();
        return value == null
                ? new Cell.Empty(say(agreement.few() ? "few" : "undefined"))
                : new Cell.Percent(value);
    }

    /** "61–78 %". */
    Cell between(@Nullable Interval interval) {
        return interval == null
                ? new Cell.Empty("")
                : new Cell.Text(
                        figures.percent(interval.low()) + "–" + figures.percent(interval.high()));
    }

    Cell number(@Nullable Double value) {
        return value == null ? new Cell.Empty(say("undefined")) : new Cell.Decimal(value, 3);
    }

    /** "kodning.csv, rad 12". */
    String place(Origin origin) {
        String place = origin.place().words(language, "report.place.");
        return place.isEmpty() ? origin.source() : origin.source() + ", " + place;
    }
}
