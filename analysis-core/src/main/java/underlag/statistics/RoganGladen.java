package underlag.statistics;

import java.util.OptionalDouble;

/** Corrects a share that was counted by something that errs (Rogan and Gladen 1978). */
public final class RoganGladen {
    private RoganGladen() {}

    /**
     * (share + specificity − 1) / (sensitivity + specificity − 1), cut to 0–1.
     *
     * @param share as counted
     * @param sensitivity how much of what is there was counted
     * @param specificity how much of what is not there was not counted
     * @return empty where the counting tells no more than chance
     */
    public static OptionalDouble corrected(double share, double sensitivity, double specificity) {
        double tells = sensitivity + specificity - 1;
        return tells <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.clamp((share + specificity - 1) / tells, 0, 1));
    }
}
