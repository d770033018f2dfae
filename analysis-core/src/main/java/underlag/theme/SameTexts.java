package underlag.theme;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.language.AnnotatedStatement;

/** Which statements a codebook's examples are: by id, or word by word. */
final class SameTexts {
    private static final Pattern STATEMENT_ID = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> examples = new TreeSet<>();
    private final Map<String, AnnotatedStatement> byId = new HashMap<>();
    private final Map<String, Set<String>> byText = new HashMap<>();

    SameTexts(List<AnnotatedStatement> statements, Codebook codebook) {
        for (Codebook.Entry entry : codebook.entries()) {
            examples.addAll(entry.include());
            examples.addAll(entry.exclude());
        }
        Set<String> folded = new TreeSet<>();
        examples.forEach(example -> folded.add(folded(example)));
        if (examples.isEmpty()) {
            return;
        }
        for (AnnotatedStatement statement : statements) {
            if (examples.contains(statement.id())) {
                byId.put(statement.id(), statement);
            }
            String text = folded(statement.statement().text());
            if (!text.isEmpty() && folded.contains(text)) {
                byText.computeIfAbsent(text, t -> new TreeSet<>()).add(statement.id());
            }
        }
    }

    /** All examples of the codebook. */
    Set<String> examples() {
        return Set.copyOf(examples);
    }

    Set<String> of(Collection<String> some) {
        Set<String> statements = new TreeSet<>();
        for (String example : some) {
            if (byId.containsKey(example)) {
                statements.add(example);
            }
            statements.addAll(byText.getOrDefault(folded(example), Set.of()));
        }
        return statements;
    }

    /** The statement with this id, or null where the example is a text or its id unknown. */
    @Nullable AnnotatedStatement byId(String example) {
        return byId.get(example);
    }

    static boolean isId(String example) {
        return STATEMENT_ID.matcher(example).matches();
    }

    private static String folded(String text) {
        return NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
