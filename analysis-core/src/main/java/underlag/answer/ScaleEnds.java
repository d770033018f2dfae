package underlag.answer;

/** The lowest and the highest step of a scale. */
public record ScaleEnds(double lowest, double highest) {
    public ScaleEnds {
        if (!(lowest <= highest)) {
            throw new IllegalArgumentException("scale " + lowest + ".." + highest);
        }
    }
}
