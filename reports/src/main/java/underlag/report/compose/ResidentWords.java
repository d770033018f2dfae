package underlag.report.compose;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How residents' own words may be published.
 *
 * @param names masks names of themes and proposals, which repeat what residents wrote
 * @param quotes a quote that a person approved as it may be published, or empty where it may not
 */
public record ResidentWords(
        UnaryOperator<String> names, Function<String, Optional<String>> quotes) {

    /** Names masked, and no quote shown at all. */
    public static ResidentWords withoutQuotes(UnaryOperator<String> names) {
        return new ResidentWords(names, quote -> Optional.empty());
    }
}
