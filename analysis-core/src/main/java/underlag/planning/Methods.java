package underlag.planning;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import underlag.dialogue.InfluenceLevel;

/**
 * How far a method lets residents' influence reach: the examples of methods that Vänersborg's
 * handbook (2024-01-08) gives for each level of influence, with other words for the same methods.
 */
final class Methods {
    /** A part of the method's name → the level; the first that fits decides. */
    private static final Map<String, InfluenceLevel> REACHES = new LinkedHashMap<>();

    static {
        put(InfluenceLevel.CO_DECISION, "medborgarbudget", "participatory budget");
        put(InfluenceLevel.INFLUENCE, "rådslag", "idéverkstad", "ideverkstad", "ideas workshop");
        put(
                InfluenceLevel.DIALOGUE,
                "dialogcafé",
                "dialogcafe",
                "områdesvandring",
                "dialogue café");
        put(InfluenceLevel.DIALOGUE, "trygghetsvandring", "walkabout", "world café");
        put(InfluenceLevel.CONSULTATION, "enkät", "fokusgrupp", "survey", "focus group");
        put(InfluenceLevel.CONSULTATION, "questionnaire", "intervju", "interview");
        put(InfluenceLevel.INFORMATION, "informationsmöte", "trycksak", "information meeting");
        put(InfluenceLevel.INFORMATION, "leaflet", "webbsida", "informationsblad");
    }

    private Methods() {}

    private static void put(InfluenceLevel level, String... names) {
        for (String name : names) {
            REACHES.put(name, level);
        }
    }

    /** The level that a method reaches; empty for one that the handbook does not name. */
    static Optional<InfluenceLevel> reach(String method) {
        String lower = method.toLowerCase(Locale.ROOT);
        return REACHES.entrySet().stream()
                .filter(one -> lower.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
