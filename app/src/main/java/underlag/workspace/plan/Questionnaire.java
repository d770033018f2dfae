package underlag.workspace.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import underlag.dialogue.Question;
import underlag.dialogue.Question.Kind;
import underlag.dialogue.ReaderLanguage;

/**
 * A ready questionnaire, with the goals that its questions measure. Answers are known by the words
 * of the questions, however the survey was made.
 *
 * @param file name of the Word file to hand out
 * @param statements what stands above the statements that one agrees with or not
 * @param statement the heading of the column of statements
 * @param steps the words of every scale, from the lowest
 * @param collection how the goals' data is collected
 * @param questions in the order they are asked
 */
public record Questionnaire(
        String file,
        String title,
        String intro,
        String statements,
        String statement,
        List<String> steps,
        String collection,
        List<Question> questions,
        List<Goal> goals) {

    /** Who answers. */
    public enum Respondents {
        PARTICIPANTS,
        ELECTED;

        /** As written on the command line. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A goal, and a question for each of its indicators. */
    public record Goal(String id, String type, String text, List<Indicator> indicators) {
        public Goal {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * The share who agree in high degree, or who chose an option.
     *
     * @param option the option, or null for a scale
     * @param target the least share, in per cent
     */
    public record Indicator(String question, String text, @Nullable String option, int target) {}

    public Questionnaire {
        steps = List.copyOf(steps);
        questions = List.copyOf(questions);
        goals = List.copyOf(goals);
    }

    /** A questionnaire that ships with the program. */
    public static Questionnaire of(Respondents respondents, ReaderLanguage language) {
        String name =
                "/underlag/workspace/questionnaires/"
                        + respondents.code()
                        + "-"
                        + language.code()
                        + ".yaml";
        try (InputStream file = Questionnaire.class.getResourceAsStream(name)) {
            return parsed(YAMLMapper.builder().build().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** All that ship with the program. */
    static List<Questionnaire> all() {
        return Stream.of(ReaderLanguage.values())
                .flatMap(l -> Stream.of(Respondents.values()).map(r -> of(r, l)))
                .toList();
    }

    /** The question with these words; punctuation, capitals and a number in front do not count. */
    Optional<Question> asked(String words) {
        String plain = plain(words);
        return questions.stream().filter(q -> plain(q.text()).equals(plain)).findFirst();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceFirst("^\\s*\\d+\\s*[.):]\\s*", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Questionnaire parsed(JsonNode root) {
        List<String> steps = texts(root.path("steps"));
        List<Question> questions = new ArrayList<>();
        for (JsonNode one : root.path("questions")) {
            Kind kind = Kind.valueOf(one.path("kind").stringValue("").toUpperCase(Locale.ROOT));
            List<String> options = kind == Kind.SCALE ? steps : texts(one.path("options"));
            questions.add(new Question(text(one, "id"), text(one, "text"), kind, options, null));
        }
        List<Goal> goals = new ArrayList<>();
        for (JsonNode one : root.path("goals")) {
            List<Indicator> indicators = new ArrayList<>();
            for (JsonNode part : one.path("indicators")) {
                indicators.add(
                        new Indicator(
                                text(part, "question"),
                                text(part, "indicator"),
                                part.path("in").stringValue(null),
                                part.path("at_least").intValue()));
            }
            goals.add(new Goal(text(one, "id"), text(one, "type"), text(one, "goal"), indicators));
        }
        return new Questionnaire(
                text(root, "file"),
                text(root, "title"),
                text(root, "intro"),
                text(root, "statements"),
                text(root, "statement"),
                steps,
                text(root, "collection"),
                questions,
                goals);
    }

    private static String text(JsonNode node, String key) {
        String text = node.path(key).stringValue(null);
        if (text == null) {
            throw new IllegalStateException("a questionnaire without " + key);
        }
        return text;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.stringValue("")));
        return texts;
    }
}
