package underlag.workspace.decide;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import underlag.analysis.JudgedStatement;

/** Gathers what stands in a row's fields. */
final class Filling {
    private final DecideWords words;
    private final Map<Field, String> fields = new EnumMap<>(Field.class);

    Filling(DecideWords words) {
        this.words = words;
    }

    Map<Field, String> fields() {
        return fields;
    }

    Filling put(Field field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            fields.put(field, text.strip());
        }
        return this;
    }

    Filling choice(Field field, @Nullable Enum<?> constant) {
        return constant == null ? this : put(field, words.choice(field, constant.name()));
    }

    Filling yesNo(Field field, boolean yes) {
        return put(field, words.choice(field, yes ? "YES" : "NO"));
    }

    /** What something rests on: ids between semicolons. */
    Filling evidence(List<String> ids) {
        return put(Field.EVIDENCE, String.join(StatementRows.BETWEEN, ids));
    }

    /** What a statement does, and why it is withheld. */
    Filling statement(JudgedStatement one) {
        var kind = one.kind();
        return choice(Field.KIND, kind == null ? null : kind.kind())
                .put(Field.WITHHOLD, one.withheld());
    }
}
