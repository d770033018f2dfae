package underlag.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import underlag.dialogue.StableId;
import underlag.language.AnnotatedStatement;
import underlag.statistics.SplitMix;
import underlag.testing.SurveyStatements;

/** Statements for tests, one contribution each, every word a noun but the function words. */
final class Material {
    static final PlainWords PACK = new PlainWords();

    private static final List<List<String>> SUBJECTS =
            List.of(
                    List.of("bus", "timetable", "stop", "driver", "ticket", "route"),
                    List.of("swimming", "pool", "sauna", "shower", "lifeguard", "diving"),
                    List.of("library", "book", "shelf", "reading", "novel", "borrow"),
                    List.of("playground", "swing", "sandbox", "slide", "toddler", "climbing"));

    private Material() {}

    static AnnotatedStatement statement(int row, String text) {
        return SurveyStatements.row(PACK, row, StableId.of("s", Integer.toString(row)), text);
    }

    static List<AnnotatedStatement> statements(List<String> texts) {
        return SurveyStatements.of(PACK, texts, row -> StableId.of("s", Integer.toString(row)));
    }

    /** So many texts on four subjects, four or five words each. */
    static List<String> texts(int number) {
        SplitMix random = new SplitMix(7);
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < number; row++) {
            List<String> subject = SUBJECTS.get(row % SUBJECTS.size());
            StringBuilder text = new StringBuilder("We want the");
            for (int word = 0; word < 4; word++) {
                text.append(' ').append(subject.get(random.nextInt(subject.size())));
            }
            text.append(String.format(Locale.ROOT, " number%d", random.nextInt(number)));
            texts.add(text.toString());
        }
        return texts;
    }
}
