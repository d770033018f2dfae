package underlag.workspace.plan;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a person probably meant: a small slip of the keyboard, or the Swedish word. */
public final class Closest {
    private static final Map<String, String> ENGLISH =
            Map.ofEntries(
                    Map.entry("titel", "title"),
                    Map.entry("rubrik", "title"),
                    Map.entry("kommun", "municipality"),
                    Map.entry("språk", "language"),
                    Map.entry("fråga", "question"),
                    Map.entry("frågor", "questions"),
                    Map.entry("syfte", "purpose"),
                    Map.entry("inflytandenivå", "influence_level"),
                    Map.entry("kriterier", "criteria"),
                    Map.entry("rådighet", "mandate"),
                    Map.entry("påverkbart", "open"),
                    Map.entry("utanför", "outside"),
                    Map.entry("skäl", "reason"),
                    Map.entry("sökord", "queries"),
                    Map.entry("undantag", "exclude_queries"),
                    Map.entry("förklaring", "explanation"),
                    Map.entry("annan huvudman", "other-body"),
                    Map.entry("huvudman", "other-body"),
                    Map.entry("lag", "law"),
                    Map.entry("beslutad plan", "decided-plan"),
                    Map.entry("ansvar", "responsibility"),
                    Map.entry("målgrupper", "target_groups"),
                    Map.entry("aktiviteter", "activities"),
                    Map.entry("mål", "goals"),
                    Map.entry("återkoppling", "feedback"),
                    Map.entry("utseende", "appearance"),
                    Map.entry("logotyp", "logo"),
                    Map.entry("logga", "logo"),
                    Map.entry("färg", "accent"),
                    Map.entry("accentfärg", "accent"),
                    Map.entry("namn", "name"),
                    Map.entry("metod", "method"),
                    Map.entry("plats", "place"),
                    Map.entry("tid", "time"),
                    Map.entry("kanaler", "channels"),
                    Map.entry("inbjudna", "invited"),
                    Map.entry("deltagare", "participants"),
                    Map.entry("enhet", "unit"),
                    Map.entry("filer", "files"),
                    Map.entry("kolumner", "columns"),
                    Map.entry("indikator", "indicator"),
                    Map.entry("indikatorer", "indicators"),
                    Map.entry("datainsamling", "collection"),
                    Map.entry("målvärde", "target"),
                    Map.entry("utgångsläge", "baseline"),
                    Map.entry("teman", "themes"),
                    Map.entry("konsultation", "consultation"),
                    Map.entry("dialog", "dialogue"),
                    Map.entry("inflytande", "influence"),
                    Map.entry("medbeslutande", "co-decision"),
                    Map.entry("fysisk", "physical"),
                    Map.entry("båda", "both"),
                    Map.entry("direkt", "direct"),
                    Map.entry("indirekt", "indirect"),
                    Map.entry("inte", "none"),
                    Map.entry("ingen", "none"),
                    Map.entry("grupp", "group"),
                    Map.entry("okänd", "unknown"),
                    Map.entry("fritext", "open"),
                    Map.entry("öppen", "open"),
                    Map.entry("fritextsvar", "open-answer"),
                    Map.entry("flerval", "multiple-choice"),
                    Map.entry("envalsfråga", "choice"),
                    Map.entry("skala", "scale"),
                    Map.entry("bakgrund", "background"),
                    Map.entry("kontakt", "contact"),
                    Map.entry("datum", "date"),
                    Map.entry("övergripande", "overall"),
                    Map.entry("övergripande mål", "overall"),
                    Map.entry("resursmål", "resource"),
                    Map.entry("processmål", "process"),
                    Map.entry("resultatmål", "outcome"),
                    Map.entry("alla", "everyone"),
                    Map.entry("slumpmässigt urval", "random-sample"),
                    Map.entry("självvalda", "self-selected"),
                    Map.entry("svarande", "respondents"),
                    Map.entry("deltagartillfällen", "attendance"),
                    Map.entry("inspel", "contributions"),
                    Map.entry("synpunkter", "statements"),
                    Map.entry("förslag", "proposals"),
                    Map.entry("antal", "count"),
                    Map.entry("andel", "share"),
                    Map.entry("medelvärde", "mean"),
                    Map.entry("medel", "mean"),
                    Map.entry("förändring", "change"),
                    Map.entry("minst", "at_least"),
                    Map.entry("högst", "at_most"));

    private Closest() {}

    /** The known word nearest to what was written, or null where none is near. */
    public static @Nullable String to(String written, Collection<String> known) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        String english = ENGLISH.get(word);
        if (english != null && known.contains(english)) {
            return english;
        }
        String best = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : known) {
            String plain = candidate.toLowerCase(Locale.ROOT);
            int distance = distance(word, plain);
            if (word.length() > 2 && (plain.startsWith(word) || word.startsWith(plain))) {
                distance = Math.min(distance, 1);
            }
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** Letters to add, drop, change or let change places with a neighbour. */
    private static int distance(String left, String right) {
        int[] before = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int same = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + same, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[right.length()];
    }
}
