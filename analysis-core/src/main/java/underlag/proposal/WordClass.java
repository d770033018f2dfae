package underlag.proposal;

import java.util.Set;

/** Words that say the same in requests, under a name that all languages share. */
record WordClass(String name, Set<String> words) {}
