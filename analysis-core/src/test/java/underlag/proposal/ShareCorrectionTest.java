package underlag.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ShareCorrectionTest {
    @Test
    void whereProposalsAreRarerThanLearntEachIsLessLikely() {
        double[] said = dialogue(1000, 100);

        ShareCorrection correction = ShareCorrection.of(said, 0.27);

        assertThat(correction.factor()).isBetween(0.5, 0.9);
        assertThat(correction.of(0.5)).isLessThan(0.5);
        assertThat(correction.of(0)).isZero();
        assertThat(correction.of(1)).isOne();
    }

    @Test
    void theOrderOfStatementsDoesNotMatter() {
        double[] said = dialogue(1000, 500);
        double[] turned = new double[said.length];
        Arrays.setAll(turned, i -> said[said.length - 1 - i]);

        assertThat(ShareCorrection.of(turned, 0.27)).isEqualTo(ShareCorrection.of(said, 0.27));
        assertThat(ShareCorrection.of(said, 0.27).of(0.4)).isGreaterThan(0.4);
    }

    @Test
    void aShortDialogueOrOneOfTheLearntShareIsLeftAsItIs() {
        double[] few = dialogue(ShareCorrection.ENOUGH - 1, 10);

        assertThat(ShareCorrection.of(few, 0.27)).isEqualTo(ShareCorrection.NONE);
        assertThat(ShareCorrection.NONE.of(0.42)).isCloseTo(0.42, within(1e-12));
    }

    @Test
    void theOddsAreNeverMoreThanDoubledOrHalved() {
        double[] all = new double[1000];
        Arrays.fill(all, 0.8);

        assertThat(ShareCorrection.of(all, 0.27).factor()).isEqualTo(2);
    }

    /** Sure and less sure proposals, the rest unlikely. */
    private static double[] dialogue(int size, int proposals) {
        double[] said = new double[size];
        Arrays.setAll(said, i -> i >= proposals ? 0.08 : i % 2 == 0 ? 0.9 : 0.6);
        return said;
    }
}
