package underlag.proposal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A closed list of words, written as text so that it can be read. */
final class WordList {
    private WordList() {}

    /**
     * The words of the lines.
     *
     * @param lines words or pairs of words, separated by commas
     */
    static Set<String> of(String... lines) {
        return Arrays.stream(lines)
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
