package underlag.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds verbs that the tagger misses: imperatives, of which treebanks have few and residents write
 * many ("Fixa lekplatsen", "snälla öppna badet"), and infinitives after an auxiliary. Works on tags
 * joined as {@code UPOS+XPOS}.
 */
final class VerbRules {
    private static final String IMPERATIVE = "VERB+VB|IMP|AKT";
    private static final String INFINITIVE = "VERB+VB|INF|AKT";

    private static final Set<String> OPENERS =
            Set.of("snälla", "hej", "bara", "men", "och", "samt", "eller", "gärna");
    private static final Set<String> JOINING = Set.of("och", "men", "samt", "eller");
    private static final Set<String> SUBJECTS =
            Set.of("jag", "du", "han", "hon", "vi", "ni", "man", "de", "dom");
    private static final Set<String> PARTICLES =
            Set.of("upp", "ner", "ned", "in", "ut", "bort", "fram", "ihop", "av", "på", "igång");
    private static final Set<String> MODALS =
            Set.of(
                    "kan", "kunde", "ska", "skall", "skulle", "bör", "borde", "måste", "vill",
                    "ville", "får", "behöver");
    private static final Set<String> CORRECTABLE = Set.of("VERB", "NOUN", "ADJ", "INTJ", "ADP");
    private static final Set<String> OBJECTS =
            Set.of("DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM", "ADV", "ADP");

    private final FormDictionary dictionary;

    VerbRules(FormDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Corrects the tags of one statement in place. */
    void apply(String[] forms, String[] tags) {
        boolean imperativeBefore = false;
        boolean atStart = true;
        for (int i = 0; i < forms.length; i++) {
            String lower = forms[i].toLowerCase(Locale.ROOT);
            if (tags[i].startsWith("VERB+VB|IMP")) {
                imperativeBefore = true;
            } else if (mayStart(forms, i, atStart, imperativeBefore)
                    && isImperative(forms, tags, i, lower)) {
                tags[i] = IMPERATIVE;
                imperativeBefore = true;
            }
            if (i > 0 && isInfinitive(forms[i - 1], tags[i], lower)) {
                tags[i] = INFINITIVE;
            }
            boolean opener = !tags[i].startsWith("PUNCT") && !Character.isDigit(lower.charAt(0));
            atStart &= !opener || OPENERS.contains(lower);
        }
    }

    private boolean isInfinitive(String before, String tag, String lower) {
        return upos(tag).equals("ADJ")
                && MODALS.contains(before.toLowerCase(Locale.ROOT))
                && has(dictionary.readings(lower), "VB:INF");
    }

    private static boolean mayStart(
            String[] forms, int index, boolean atStart, boolean imperativeBefore) {
        if (atStart) {
            return true;
        }
        String before = forms[index - 1].toLowerCase(Locale.ROOT);
        return imperativeBefore && JOINING.contains(before);
    }

    private boolean isImperative(String[] forms, String[] tags, int index, String lower) {
        if (index + 1 >= forms.length || !CORRECTABLE.contains(upos(tags[index]))) {
            return false;
        }
        List<FormDictionary.Reading> readings = dictionary.readings(lower);
        String next = forms[index + 1].toLowerCase(Locale.ROOT);
        return has(readings, "VB:IMP")
                && !SUBJECTS.contains(next)
                && isObject(tags[index + 1])
                && !isOtherReading(readings, tags, index, next)
                && !isQuestion(forms, readings)
                && !hasFiniteVerb(tags, index + 1);
    }

    private static boolean isObject(String tag) {
        return OBJECTS.contains(upos(tag)) || tag.equals(INFINITIVE);
    }

    /** Whether the tagged reading is as likely: "rena gator", "stöd till föreningar". */
    private static boolean isOtherReading(
            List<FormDictionary.Reading> readings, String[] tags, int index, String next) {
        String after = tags[index + 1];
        return switch (upos(tags[index])) {
            case "ADJ" ->
                    readings.stream().anyMatch(r -> r.tag().startsWith("JJ"))
                            && after.contains("|IND|");
            case "NOUN" ->
                    (upos(after).equals("ADP") || upos(after).equals("ADV"))
                            && !PARTICLES.contains(next);
            case "ADP" -> !upos(after).equals("DET") && !upos(after).equals("NOUN");
            default -> false;
        };
    }

    private static boolean isQuestion(String[] forms, List<FormDictionary.Reading> readings) {
        return has(readings, "VB:PRS") && forms[forms.length - 1].startsWith("?");
    }

    /** Whether the clause that goes on at an index has a finite verb of its own. */
    private static boolean hasFiniteVerb(String[] tags, int from) {
        for (int i = from; i < tags.length; i++) {
            String upos = upos(tags[i]);
            if (upos.equals("PUNCT") || upos.equals("SCONJ") || upos.equals("CCONJ")) {
                return false;
            }
            if (tags[i].contains("+HP|") || tags[i].contains("+HA")) {
                return false;
            }
            if (tags[i].contains("+VB|PRS") || tags[i].contains("+VB|PRT")) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(List<FormDictionary.Reading> readings, String tag) {
        for (FormDictionary.Reading reading : readings) {
            if (reading.tag().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    private static String upos(String tag) {
        return tag.substring(0, tag.indexOf('+'));
    }
}
