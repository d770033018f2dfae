package underlag.agreement;

import underlag.statistics.Confusion;

/**
 * How two coders agree on one code.
 *
 * @param code a theme's id, or {@link #PROPOSAL}
 * @param counts the first coder is the one to go by
 * @param few whether too few units have the code to judge: the estimates are then none
 */
public record CodeAgreement(
        String code,
        Confusion counts,
        boolean few,
        Estimate precision,
        Estimate recall,
        Estimate f1,
        Estimate alpha) {
    public static final String PROPOSAL = "proposal";

    /** Fewer units with a code than this say nothing about it. */
    public static final int FEWEST = 10;
}
