package underlag.dialogue;

/**
 * What an indicator should reach.
 *
 * @param value in the unit of the measure; for shares and changes of shares from 0 to 1, though the
 *     plan writes per cent
 */
public record Target(Direction direction, double value) {

    /** On which side of the value the target is met, the value itself included. */
    public enum Direction {
        AT_LEAST,
        AT_MOST
    }

    public boolean metBy(double outcome) {
        return direction == Direction.AT_LEAST ? outcome >= value : outcome <= value;
    }
}
