package underlag.agreement;

/**
 * A share that the machine counted in all statements, corrected for how it erred in those that a
 * person coded.
 *
 * @param counted statements with the code, by the machine
 * @param of statements with content
 * @param sensitivity how much of what the person found the machine found too
 * @param specificity how much of what the person did not find the machine did not find either
 */
public record ShareCorrection(
        Level level,
        String code,
        Outcome outcome,
        long counted,
        long of,
        double sensitivity,
        double specificity,
        Estimate corrected) {

    /** Whether it could be done. */
    public enum Outcome {
        CORRECTED,
        TOO_FEW,
        /**
         * Sensitivity and specificity together are at most 1, or nearly so: chance does as well.
         */
        TELLS_NOTHING
    }
}
