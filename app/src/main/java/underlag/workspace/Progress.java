package underlag.workspace;

/** Told what a use case is doing. */
public interface Progress {

    /** A step begins; the key names a message. */
    void step(String key, Object... arguments);

    /** Tells nobody. */
    static Progress silent() {
        return (key, arguments) -> {};
    }
}
