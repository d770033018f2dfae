package underlag.proposal;

/** How sure it is that a statement is a proposal, in three steps; see docs/proposals.md. */
public enum ProposalCertainty {
    SURE(0.8),
    FAIRLY_SURE(0.6),
    UNSURE(0);

    private final double from;

    ProposalCertainty(double from) {
        this.from = from;
    }

    /** The step that a confidence from 0 to 1 reaches. */
    public static ProposalCertainty of(double confidence) {
        return confidence >= SURE.from
                ? SURE
                : confidence >= FAIRLY_SURE.from ? FAIRLY_SURE : UNSURE;
    }
}
