package underlag.theme;

/**
 * The Dirichlet multinomial mixture as published (GSDMM, Yin and Wang 2014): every word the same
 * pseudo-count, one random start, no consensus.
 */
final class PlainMixture implements ThemePeer {
    private static final double BETA = 0.1;
    private static final int SWEEPS = 30;
    private static final long SEED = 17;

    private final int most;

    /**
     * @param most groups at the start, of which some empty
     */
    PlainMixture(int most) {
        this.most = most;
    }

    @Override
    public String name() {
        return "plain mixture (GSDMM), at most " + most;
    }

    @Override
    public int[] groups(Bags texts, int told) {
        Prior none = Prior.of(new Bags(new int[0][], new int[0][], 0), 0);
        return new MixtureSampler(texts, none.extended(texts.vocabulary(), BETA), most, SEED)
                .run(SWEEPS, 0);
    }
}
