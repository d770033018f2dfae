package underlag.proposal;

import java.util.List;

/**
 * How concrete a proposal is, and why: what it names and what it leaves open.
 *
 * @param level as people would judge it
 * @param named what is said: action, thing, place, time, amount
 * @param missing of action, thing, place and time what is not said
 */
public record Concreteness(Level level, List<Aspect> named, List<Aspect> missing) {
    /** As five readers judged German proposals: most are high. */
    public enum Level {
        LOW,
        INTERMEDIATE,
        HIGH
    }

    /** What a proposal may name. */
    public enum Aspect {
        ACTION,
        THING,
        PLACE,
        TIME,
        AMOUNT
    }

    public Concreteness {
        named = List.copyOf(named);
        missing = List.copyOf(missing);
    }
}
