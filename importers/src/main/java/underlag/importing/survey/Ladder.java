package underlag.importing.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scale in words, lowest step first. Several wordings of a step are divided by {@code |}, the
 * first being the one that is shown where nobody chose the step.
 */
record Ladder(List<List<String>> steps) {
    private static final List<Ladder> KNOWN =
            List.of(
                    of(
                            "Instämmer inte alls|instämmer inte|tar helt avstånd|håller inte alls med|stämmer inte alls|stämmer inte",
                            "Instämmer till viss del|instämmer delvis|stämmer delvis|håller delvis med",
                            "Instämmer till stor del|instämmer i stort sett|stämmer till stor del|stämmer ganska bra",
                            "Instämmer helt|instämmer helt och hållet|stämmer helt|håller helt med|stämmer mycket bra"),
                    of(
                            "Instämmer inte alls|instämmer inte|tar helt avstånd|tar starkt avstånd|håller inte alls med|stämmer inte alls",
                            "Instämmer i liten grad|instämmer inte särskilt|instämmer knappt|tar delvis avstånd|håller inte med|stämmer dåligt|instämmer i låg grad|stämmer ganska dåligt",
                            "Varken eller|varken instämmer eller tar avstånd|varken instämmer eller inte instämmer|neutral|instämmer delvis|håller delvis med|stämmer delvis|varken bra eller dåligt",
                            "Instämmer i hög grad|instämmer i stort sett|instämmer till stor del|instämmer|håller med|stämmer bra|stämmer ganska bra|instämmer delvis",
                            "Instämmer helt|instämmer helt och hållet|instämmer starkt|håller helt med|stämmer helt|instämmer i mycket hög grad|stämmer mycket bra"),
                    of(
                            "Mycket missnöjd|väldigt missnöjd|inte alls nöjd",
                            "Ganska missnöjd|missnöjd|inte särskilt nöjd",
                            "Varken eller|varken nöjd eller missnöjd|neutral",
                            "Ganska nöjd|nöjd",
                            "Mycket nöjd|väldigt nöjd"),
                    of(
                            "Mycket dåligt|mycket dålig|väldigt dåligt|väldigt dålig|mycket dåliga",
                            "Ganska dåligt|ganska dålig|dåligt|dålig|dåliga",
                            "Varken eller|varken bra eller dåligt|varken bra eller dålig|neutral|okej|acceptabelt|godtagbart",
                            "Ganska bra|bra|god|gott|goda",
                            "Mycket bra|väldigt bra|mycket god|mycket gott|mycket goda|utmärkt"),
                    of(
                            "Inte alls|inte alls viktigt|helt oviktigt|inte viktigt|oviktigt",
                            "I liten grad|i låg grad|i ringa grad|lite|mindre viktigt|inte särskilt viktigt|inte så viktigt|ganska oviktigt|i liten utsträckning|i ganska liten utsträckning",
                            "I viss grad|till viss del|i viss mån|delvis|varken eller|ganska viktigt|i viss utsträckning",
                            "I hög grad|i stor grad|till stor del|ganska mycket|viktigt|i stor utsträckning|i ganska stor utsträckning",
                            "I mycket hög grad|i mycket stor grad|helt|helt och hållet|mycket|väldigt mycket|mycket viktigt|i mycket stor utsträckning"),
                    of(
                            "Aldrig",
                            "Sällan|mycket sällan",
                            "Ibland|då och då",
                            "Ofta|ganska ofta",
                            "Alltid|mycket ofta|nästan alltid|varje dag|dagligen"),
                    of(
                            "Mycket otrygg|mycket otryggt",
                            "Ganska otrygg|otrygg|otryggt|ganska otryggt",
                            "Varken eller|varken trygg eller otrygg",
                            "Ganska trygg|trygg|tryggt|ganska tryggt",
                            "Mycket trygg|mycket tryggt"),
                    of(
                            "Mycket låg|mycket lågt|mycket liten|mycket små|mycket svårt",
                            "Ganska låg|låg|lågt|ganska liten|liten|små|ganska små|ganska svårt|svårt",
                            "Varken eller|medel|varken hög eller låg|varken stor eller liten|varken lätt eller svårt",
                            "Ganska hög|hög|högt|ganska stor|stor|stora|ganska stora|ganska lätt|lätt",
                            "Mycket hög|mycket högt|mycket stor|mycket stora|mycket lätt"),
                    of(
                            "Mycket negativ|mycket negativt",
                            "Ganska negativ|negativ|negativt|ganska negativt",
                            "Varken eller|neutral|varken positiv eller negativ|neutralt",
                            "Ganska positiv|positiv|positivt|ganska positivt",
                            "Mycket positiv|mycket positivt"),
                    of(
                            "Strongly disagree|totally disagree|completely disagree|very strongly disagree",
                            "Disagree|somewhat disagree|slightly disagree|tend to disagree",
                            "Neither agree nor disagree|neutral|undecided|neither",
                            "Agree|somewhat agree|slightly agree|tend to agree",
                            "Strongly agree|totally agree|completely agree|very strongly agree"),
                    of(
                            "Very dissatisfied",
                            "Dissatisfied|somewhat dissatisfied|fairly dissatisfied",
                            "Neither satisfied nor dissatisfied|neutral|neither",
                            "Satisfied|somewhat satisfied|fairly satisfied",
                            "Very satisfied"),
                    of(
                            "Very poor|very bad|very difficult|very unlikely",
                            "Poor|bad|difficult|fairly poor|unlikely",
                            "Fair|neutral|average|okay|neither|acceptable",
                            "Good|easy|fairly good|likely",
                            "Very good|very easy|excellent|very likely"),
                    of(
                            "Very difficult",
                            "Difficult",
                            "Somewhat difficult",
                            "Somewhat easy",
                            "Easy",
                            "Very easy"),
                    of(
                            "Not at all|not at all important|not important",
                            "Slightly|a little|slightly important|somewhat important",
                            "Moderately|somewhat|moderately important|to some extent",
                            "Very|quite a bit|important|to a great extent",
                            "Extremely|very much|very important|extremely important|completely|essential"),
                    of(
                            "Never",
                            "Rarely|seldom",
                            "Sometimes|occasionally",
                            "Often|frequently",
                            "Always|very often"),
                    of(
                            "Stimme überhaupt nicht zu|stimme gar nicht zu|trifft überhaupt nicht zu|trifft gar nicht zu|lehne stark ab",
                            "Stimme nicht zu|stimme eher nicht zu|trifft nicht zu|trifft eher nicht zu|lehne ab",
                            "Teils teils|weder noch|neutral|unentschieden",
                            "Stimme zu|stimme eher zu|trifft zu|trifft eher zu",
                            "Stimme voll und ganz zu|stimme voll zu|stimme völlig zu|trifft voll und ganz zu|trifft völlig zu|stimme stark zu"),
                    of(
                            "Nicht wichtig|unwichtig|nicht interessant|überhaupt nicht wichtig|gar nicht",
                            "Kaum wichtig|weniger wichtig|kaum interessant|weniger interessant|kaum",
                            "Mäßig wichtig|mäßig interessant|teils teils|mäßig|einigermaßen wichtig",
                            "Wichtig|interessant|eher wichtig|ziemlich",
                            "Sehr wichtig|sehr interessant|sehr"),
                    of(
                            "Sehr unzufrieden",
                            "Unzufrieden|eher unzufrieden",
                            "Teils teils|weder noch|neutral",
                            "Zufrieden|eher zufrieden",
                            "Sehr zufrieden"),
                    of(
                            "Sehr schlecht",
                            "Schlecht|eher schlecht",
                            "Mittelmäßig|teils teils|mittel|befriedigend",
                            "Gut|eher gut",
                            "Sehr gut"),
                    of(
                            "Nie|niemals",
                            "Selten",
                            "Manchmal|gelegentlich",
                            "Oft|häufig",
                            "Immer|sehr oft"));

    Ladder {
        steps = steps.stream().map(List::copyOf).toList();
    }

    private static Ladder of(String... steps) {
        List<List<String>> split = new ArrayList<>();
        for (String step : steps) {
            split.add(List.of(step.split("\\|")));
        }
        return new Ladder(split);
    }

    /**
     * The steps in their order, in the words used, where all answers stand on one ladder; a step
     * that nobody chose stands in its usual words. Null where they do not.
     */
    static @Nullable List<String> order(Collection<String> answers) {
        for (Ladder ladder : KNOWN) {
            List<String> ordered = ladder.ordered(answers);
            if (ordered != null) {
                return ordered;
            }
        }
        return null;
    }

    private @Nullable List<String> ordered(Collection<String> answers) {
        List<List<String>> used = new ArrayList<>();
        steps.forEach(s -> used.add(new ArrayList<>()));
        for (String answer : answers) {
            int step = step(Words.loose(answer));
            if (step < 0) {
                return null;
            }
            used.get(step).add(answer);
        }
        if (used.stream().filter(u -> !u.isEmpty()).count() < 2
                || used.stream().anyMatch(u -> u.size() > 1)) {
            return null;
        }
        List<String> ordered = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            ordered.add(used.get(i).isEmpty() ? steps.get(i).getFirst() : used.get(i).getFirst());
        }
        return ordered;
    }

    private int step(String loose) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).stream().anyMatch(w -> Words.loose(w).equals(loose))) {
                return i;
            }
        }
        return -1;
    }
}
