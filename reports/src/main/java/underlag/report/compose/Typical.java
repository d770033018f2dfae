package underlag.report.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.analysis.JudgedStatement;
import underlag.analysis.QuestionResult;
import underlag.analysis.QuestionResult.ThemeCount;
import underlag.dialogue.ContactData;
import underlag.report.model.Block.Quote;
import underlag.theme.Theme;

/**
 * Chooses quotes: typical statements, none that a copy of it has said already, none with an address
 * or a telephone number in it.
 */
final class Typical {
    /** Statements of other lengths are quoted only where there are none of these. */
    private static final int SHORTEST = 25;

    private static final int LONGEST = 400;

    private final Composition composition;

    Typical(Composition composition) {
        this.composition = composition;
    }

    /** The theme's typical statements. */
    List<Quote> of(Theme theme, int wanted) {
        return choose(theme.typical(), wanted);
    }

    /** One from each of the question's largest themes. */
    List<Quote> of(QuestionResult result, int wanted) {
        List<String> chosen = new ArrayList<>();
        for (ThemeCount count : result.themes()) {
            Set<String> here = new HashSet<>(count.statements());
            Theme theme = composition.theme(count.theme());
            List<String> typical = theme == null ? List.of() : theme.typical();
            List<String> asked = new ArrayList<>(typical.stream().filter(here::contains).toList());
            asked.addAll(count.statements());
            asked.stream()
                    .filter(id -> !chosen.contains(id) && quotable(composition.statement(id)))
                    .findFirst()
                    .ifPresent(chosen::add);
            if (chosen.size() == wanted) {
                break;
            }
        }
        return choose(chosen, wanted);
    }

    private List<Quote> choose(List<String> ids, int wanted) {
        List<JudgedStatement> candidates = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (String id : ids) {
            JudgedStatement judged = composition.statement(id);
            if (judged != null && texts.add(judged.statement().text())) {
                candidates.add(judged);
            }
        }
        List<JudgedStatement> fitting = candidates.stream().filter(Typical::quotable).toList();
        List<JudgedStatement> chosen = fitting.isEmpty() ? candidates : fitting;
        return chosen.stream().limit(wanted).map(composition::quote).toList();
    }

    private static boolean quotable(@Nullable JudgedStatement judged) {
        if (judged == null) {
            return false;
        }
        String text = judged.statement().text();
        return text.length() >= SHORTEST && text.length() <= LONGEST && !ContactData.in(text);
    }
}
