package underlag.proposal;

import java.util.Arrays;

/**
 * Numbers 0 to n−1 in groups that can be joined; the groups do not depend on the order of joins.
 */
final class Partition {
    private final int[] parent;

    Partition(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    /** The group's name: its smallest member. */
    int group(int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    void join(int one, int other) {
        int a = group(one);
        int b = group(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }
}
