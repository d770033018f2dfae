package underlag.privacy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of persons: those said to be one ("jag heter", "Namn:", "mvh"), those after a title or a
 * relation ("rektor", "min granne"), and those that lists and their form tell. Names of streets,
 * squares, schools and saints stay.
 */
final class Names {
    private static final Pattern SAID =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:(?:förnamn|efternamn|namn|kontaktperson|underskrift|avsändare"
                            + "|signatur|name|insänt av)\\s?:\\s*|(?:undertecknat|undertecknad|signerat)"
                            + "[\\s:,]+|(?:jag heter|mitt namn är|my name is|ich heiße|ich heisse)\\s+)");

    private static final Pattern GREETING =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:mvh|m\\.v\\.h|hälsningar|hälsning|hälsar|vänligen|kramar|regards"
                            + "|grüße|cheers)[\\s,.:!/–-]+|(?:(?<![:/\\p{L}\\d])//|(?m:^)/)\\s?(?=\\p{Lu})");

    private static final String RELATION =
            "(?:granne|fru|man|make|maka|sambo|son|dotter|mamma|pappa|mor|far|bror|syster|kollega|vän"
                    + "|väninna|kompis|chef|lärare|mormor|farmor|morfar|farfar|moster|faster|morbror|farbror"
                    + "|kusin|svärmor|svärfar|barnbarn|sonson|dotterson|pojkvän|flickvän|hyresvärd|klasskamrat)";

    private static final Pattern TITLE =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:(?:min|vår|hans|hennes|deras|din|er|my)\\s(?:lilla\\s|gamla\\s|äldsta\\s"
                            + "|yngsta\\s)?"
                            + RELATION
                            + "|familjen|herr|fru|fröken|rektorn?|doktorn?|dr|professor|magister|grannen|sonen|dottern"
                            + "|kollegan|läraren|kyrkoherden?|prästen|kuratorn|handläggaren|tränaren|chefen"
                            + "|politikern|neighbour|mr|mrs|ms|\\p{L}+(?:läraren|sköterskan|chefen|mästaren"
                            + "|ledaren|handläggaren|sekreteraren|terapeuten|pedagogen|tränaren|ordföranden))"
                            + "\\.?\\s+");

    /** "Linn Josefsson (V)": a politician, as minutes write. */
    private static final Pattern PARTY =
            Pattern.compile(
                    "(?u)(?<!\\p{L})(?<it>(?:\\p{Lu}[\\p{L}-]+ ){1,2}\\p{Lu}[\\p{L}-]+)"
                            + "(?= \\((?:S|M|SD|C|V|L|KD|MP|FP|FI|D)\\))");

    private static final Pattern SAINT = Pattern.compile("(?iu)(?:s:ta?|sankta?|saint|st\\.?)\\s$");

    /** "Karl IX:s": a king, mostly in the name of a street. */
    private static final Pattern KING = Pattern.compile("[IVX]{1,4}(?::s)?(?!\\p{L})");

    private static final Set<String> PARTICLES =
            Set.of("af", "von", "de", "van", "der", "el", "al", "bin", "ibn", "da", "dos");

    private static final Set<String> AND = Set.of("och", "o", "and");

    private static final int LONGEST = 4;

    private final Draft draft;
    private final String text;
    private final List<Word> words;
    private final List<Integer> starts;
    private final boolean capitals;

    private Names(Draft draft) {
        this.draft = draft;
        this.text = draft.text();
        this.words = Word.of(text);
        this.starts = words.stream().map(Word::start).toList();
        long letters = text.chars().filter(Character::isLetter).count();
        long large = text.chars().filter(Character::isUpperCase).count();
        this.capitals = letters > 8 && large * 10 > letters * 7;
    }

    static void mask(Draft draft) {
        Names names = new Names(draft);
        names.after(SAID, "said", false);
        names.after(TITLE, "title", true);
        names.after(GREETING, "greeting", true);
        draft.takeAll(PersonalData.NAME, "with-party", PARTY);
        int i = 0;
        while (i < names.words.size()) {
            i = names.at(i);
        }
    }

    /** Takes the name that stands where the pattern ends. */
    private void after(Pattern pattern, String rule, boolean doubtful) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int at = wordAt(matcher.end());
            if (at >= 0) {
                take(rule, at, saidUntil(at, doubtful));
            }
        }
    }

    /** The word that begins at this place, or -1. */
    private int wordAt(int place) {
        int at = Collections.binarySearch(starts, place);
        return Math.max(at, -1);
    }

    /** After which word a name that is said to be one ends; {@code at} where it is none. */
    private int saidUntil(int at, boolean doubtful) {
        int i = at;
        while (i < words.size() && i < at + LONGEST) {
            Word word = words.get(i);
            boolean joined = i == at || word.follows() || word.gap().equals(", ") && !doubtful;
            boolean listed = NameLists.isSurelyFirst(word.text());
            boolean small = listed || i > at && NameLists.isLast(word.text());
            boolean name =
                    word.capital() && !capitals && word.canBeName()
                            || i > at && word.initial()
                            || small
                            || NameLists.isFirst(word.text()) && word.capital();
            boolean and =
                    AND.contains(word.small())
                            && i > at
                            && i + 1 < words.size()
                            && NameLists.isFirst(words.get(i + 1).text());
            if (!joined || !name && !and) {
                break;
            }
            i++;
        }
        boolean place = i > at && (words.get(i - 1).place() || i < words.size() && isPlace(i));
        return place ? at : i;
    }

    private boolean isPlace(int i) {
        Word word = words.get(i);
        boolean king = KING.matcher(Draft.after(text, word.start())).lookingAt();
        return (word.follows() || word.gap().equals("-")) && (word.makesPlace() || king);
    }

    /** Looks for a name that begins with this word and says with which word to go on. */
    private int at(int i) {
        Word word = words.get(i);
        if (!word.capital()) {
            return small(i);
        }
        int end = sequence(i);
        boolean place = false;
        for (int j = i; j < end; j++) {
            place |= words.get(j).place() || word.text().contains("-") && word.makesPlace();
        }
        place |= end < words.size() && isPlace(end);
        place |= SAINT.matcher(Draft.before(text, word.start())).find();
        if (place) {
            return Math.max(end, i + 1);
        }
        String rule = rule(i, end);
        if (rule.isEmpty()) {
            return i + 1;
        }
        int until = rule.equals("first-name") || rule.equals("last-name") ? i + 1 : end;
        take(rule, i, until);
        return until;
    }

    /** Up to where words that can be one name follow each other. */
    private int sequence(int i) {
        int end = i + 1;
        while (end < words.size() && end < i + LONGEST && words.get(end).follows()) {
            Word next = words.get(end);
            if (next.makesPlace()) {
                break;
            }
            boolean particle =
                    PARTICLES.contains(next.small())
                            && end + 1 < words.size()
                            && words.get(end + 1).capital();
            boolean shouted = next.inCapitals() && !(words.get(i).inCapitals() && !capitals);
            boolean name = next.canBeName() && !shouted;
            boolean listed = NameLists.isFirst(next.text()) || NameLists.isLast(next.text());
            if (!particle && !name && !next.initial() && !(next.capital() && listed)) {
                break;
            }
            if (capitals && !listed && !particle) {
                break;
            }
            end++;
        }
        return end;
    }

    /** By which rule the words are a name, or nothing. */
    private String rule(int i, int end) {
        Word word = words.get(i);
        boolean more = end > i + 1;
        boolean surely = NameLists.isSurelyFirst(word.text());
        if (surely) {
            return more ? "first-and-last-name" : "first-name";
        }
        if (more) {
            Word next = words.get(i + 1);
            boolean known = NameLists.isLast(next.text());
            if (NameLists.isFirst(word.text()) && known) {
                return "first-and-last-name";
            }
            if (NameLists.isLast(word.text())
                    && (NameLists.isSurelyFirst(next.text())
                            || !word.begins() && NameLists.isSurelyLast(next.text()))) {
                return "last-and-first-name";
            }
            if (!word.begins() && word.canBeName() && NameLists.isSurelyLast(next.text())) {
                return "made-like-a-name";
            }
        }
        return NameLists.isSurelyLast(word.text()) && word.canBeName() ? "last-name" : "";
    }

    /** "anna karlsson", written small. */
    private int small(int i) {
        boolean name =
                i + 1 < words.size()
                        && words.get(i + 1).follows()
                        && NameLists.isSurelyFirst(words.get(i).text())
                        && NameLists.isSurelyLast(words.get(i + 1).text());
        if (name) {
            take("written-small", i, i + 2);
        }
        return i + 1;
    }

    /** Takes whole words, unless another rule has taken them. */
    private void take(String rule, int from, int to) {
        if (to > from) {
            int start = words.get(from).start();
            int end = words.get(to - 1).end();
            if (draft.holds(text, start, end)) {
                draft.take(PersonalData.NAME, rule, start, end);
            }
        }
    }
}
