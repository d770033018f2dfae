package underlag.goal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import underlag.answer.Headcount;
import underlag.dialogue.Condition;
import underlag.dialogue.PlannedIndicator;
import underlag.dialogue.Selection;
import underlag.goal.Measurement.Note;

/**
 * Who answered, who did not, and how many there are in all, for one indicator. Persons only: a
 * group has no share in an opinion.
 *
 * @param answered records that answered what is asked
 * @param persons how many persons they are
 * @param dontKnow persons who answered "vet ej"
 * @param missing persons who were asked and did not answer; for everyone, all the rest of N
 * @param population N where everyone is asked, or where the plan gives it
 * @param notes what must be said of the counting
 */
record Replies(
        Set<String> answered,
        int persons,
        int dontKnow,
        int missing,
        int population,
        List<Note> notes) {

    /** Counts the replies among the respondents that a condition chooses. */
    static Replies to(Asking asking, Condition among, PlannedIndicator indicator, Sources sources) {
        Set<String> all = sources.respondents(among);
        Set<String> asked = new TreeSet<>(sources.answers().persons(all));
        Set<String> answered = new TreeSet<>(asked);
        Set<String> unsure = new TreeSet<>();
        for (String question : asking.reached()) {
            asked.retainAll(sources.answers().asked(question));
            answered.retainAll(sources.answers().asked(question));
        }
        for (String question : asking.answered()) {
            asked.retainAll(sources.answers().asked(question));
            answered.retainAll(sources.answers().answered(question));
            unsure.addAll(sources.answers().dontKnow(question));
        }
        if (asking.speaking()) {
            Set<String> spoke = new TreeSet<>();
            sources.material().contributions().forEach(c -> spoke.add(c.respondent()));
            answered.retainAll(spoke);
        }
        unsure.retainAll(asked);
        unsure.removeAll(answered);
        List<Note> notes = new ArrayList<>(leftOut(asking.answered(), all, sources));
        notes.addAll(severalActivities(answered, sources));
        return counted(answered, asked, unsure, indicator, sources, notes);
    }

    /** Counts the replies to whichever of some questions that tell the same was asked. */
    static Replies toAny(
            List<String> questions, Condition among, PlannedIndicator indicator, Sources sources) {
        Set<String> all = new TreeSet<>(sources.answers().persons(sources.respondents(among)));
        Set<String> asked = new TreeSet<>();
        Set<String> answered = new TreeSet<>();
        Set<String> unsure = new TreeSet<>();
        for (String question : questions) {
            asked.addAll(sources.answers().asked(question));
            answered.addAll(sources.answers().answered(question));
            unsure.addAll(sources.answers().dontKnow(question));
        }
        List.of(asked, answered, unsure).forEach(ids -> ids.retainAll(all));
        unsure.removeAll(answered);
        List<Note> notes = new ArrayList<>(severalActivities(answered, sources));
        return counted(answered, asked, unsure, indicator, sources, notes);
    }

    private static Replies counted(
            Set<String> answered,
            Set<String> asked,
            Set<String> unsure,
            PlannedIndicator indicator,
            Sources sources,
            List<Note> notes) {
        int persons = sources.persons(answered);
        int dontKnow = sources.persons(unsure);
        int reached = persons + dontKnow;
        int known = Math.max(sources.persons(asked), reached);
        Integer planned = indicator.population();
        if (planned != null && planned < reached) {
            notes.add(Notes.note("population-too-small", planned, reached));
        }
        boolean everyone = indicator.selection() == Selection.EVERYONE;
        int population = planned == null ? known : Math.max(planned, reached);
        int missing = (everyone ? population : known) - reached;
        return new Replies(answered, persons, dontKnow, missing, population, notes);
    }

    /** Groups and unknown units among those who answered. */
    private static List<Note> leftOut(List<String> questions, Set<String> among, Sources sources) {
        Set<String> others = new TreeSet<>(among);
        questions.forEach(question -> others.retainAll(sources.answers().answered(question)));
        sources.answers().persons(others).forEach(others::remove);
        return others.isEmpty() ? List.of() : List.of(Notes.note("not-persons", others.size()));
    }

    private static List<Note> severalActivities(Collection<String> answered, Sources sources) {
        Headcount heads = sources.answers().headcount(answered);
        return heads.activities() < 2 || heads.certain()
                ? List.of()
                : List.of(Notes.note("several-activities", heads.activities()));
    }
}
