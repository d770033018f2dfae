package underlag.analysis;

/** Told when a step of the analysis has ended, so that time can be taken outside it. */
@FunctionalInterface
public interface Steps {

    /** The step of this name, "themes", has just ended. */
    void ended(String step);
}
