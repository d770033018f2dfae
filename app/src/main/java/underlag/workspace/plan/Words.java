package underlag.workspace.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The plan's words for the vocabulary's constants: {@code open-answer} is {@code OPEN_ANSWER}. */
final class Words {
    private Words() {}

    /** The constant, or null where the item is absent or has another word. */
    static <E extends Enum<E>> @Nullable E constant(Class<E> type, Item item) {
        String written = item.text();
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(written)) {
                return constant;
            }
        }
        return null;
    }

    static <E extends Enum<E>> E constant(Class<E> type, Item item, E absent) {
        E constant = constant(type, item);
        return constant == null ? absent : constant;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
