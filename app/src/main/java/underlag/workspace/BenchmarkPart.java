package underlag.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import underlag.statistics.Figure;

/**
 * One part of a benchmark.
 *
 * @param name as {@code --only} names it: "proposals-sv"
 * @param needs the file that it reads, seen from the folder with measuring data; the part is left
 *     out where it is missing
 * @param figures the rows of the table, from the folder with measuring data
 * @param details text printed below the table with {@code --details}, or ""
 */
record BenchmarkPart(
        String name, String needs, FromData<List<Figure>> figures, FromData<String> details) {

    /** Work on the folder with measuring data. */
    @FunctionalInterface
    interface FromData<T> {
        T of(Path data) throws IOException;
    }

    /** A part that has nothing to say beyond its figures. */
    BenchmarkPart(String name, String needs, FromData<List<Figure>> figures) {
        this(name, needs, figures, data -> "");
    }

    /** Whether this is the part meant, or one of those meant: "themes" means all about themes. */
    boolean isNamed(String asked) {
        return name.equals(asked) || name.startsWith(asked + "-");
    }
}
