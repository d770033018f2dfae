package underlag.proposal;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal asks for, in words that can be compared.
 *
 * @param language of the words
 * @param direction which way it wants the thing to go
 * @param thing what is wanted, or null where none is known
 * @param said key → what the request says, the thing included, names and places aside
 * @param context key → what the heading above it says
 * @param names places and others by name
 * @param above names in the heading above it
 * @param places key → places without a name, "ån", "stationen"
 * @param text the words as said, without marks and letter case
 */
record Request(
        String language,
        Direction direction,
        @Nullable Concept thing,
        Map<String, Concept> said,
        Map<String, Concept> context,
        Set<String> names,
        Set<String> above,
        Map<String, Concept> places,
        String text) {
    Request {
        said = new TreeMap<>(said);
        context = new TreeMap<>(context);
        names = new TreeSet<>(names);
        above = new TreeSet<>(above);
        places = new TreeMap<>(places);
    }

    /** The same request without names that place nothing. */
    Request without(Set<String> everywhere) {
        Set<String> kept = new TreeSet<>(names);
        kept.removeAll(everywhere);
        Set<String> keptAbove = new TreeSet<>(above);
        keptAbove.removeAll(everywhere);
        return new Request(
                language, direction, thing, said, context, kept, keptAbove, places, text);
    }

    /** Every name that says where, the heading's too. */
    Set<String> allNames() {
        Set<String> all = new TreeSet<>(names);
        all.addAll(above);
        return all;
    }

    /** Requests with equal signatures say the same to this program. */
    String signature() {
        return String.join(
                "|",
                language,
                direction.toString(),
                thing == null ? "" : thing.key(),
                said.keySet().toString(),
                context.keySet().toString(),
                names.toString(),
                above.toString(),
                places.keySet().toString());
    }
}
