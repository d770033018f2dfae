package underlag.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a draft as the rules for names see it.
 *
 * @param gap what stands between the word before and this one
 */
record Word(String text, int start, int end, String gap) {
    private static final Pattern WORD = Pattern.compile("(?u)\\p{L}[\\p{L}\\p{M}'’]*(?:-\\p{L}+)*");

    /** Words with a capital that are no names, after a title or a greeting. */
    private static final Set<String> NO_NAMES =
            Set.of(
                    ("en ett vi jag den det de du ni alla någon ingen man familjen boende anonym okänd"
                                    + " medborgare invånare kommunen kommun föräldrar förälder trött orolig arg"
                                    + " besviken glad hej tack nej ja ska kan vill är och eller men om har"
                                    + " inte på i till för med av från vid som att borde bör måste gör ser"
                                    + " kommer sa säger hade var får fick går mvh hälsningar regards the and"
                                    + " a an we din ditt er ert vår vårt våra mina ungdomar pensionär elever"
                                    + " google facebook instagram covid ica coop lidl willys hemköp"
                                    + " ordförande sekreterare protokollet justerande ledamot ersättare"
                                    + " måndag tisdag onsdag torsdag fredag lördag söndag")
                            .split(" "));

    private static final Pattern PLACE_ENDING =
            Pattern.compile(
                    "(?iu).+(?:gatan|gata|vägen|väg|park|skola|torget|torg|platsen|plats|parken|skolan|gården|kyrkan|backen"
                            + "|stigen|gränd|gränden|allén|leden|bron|hallen|huset|hemmet|badet|dalen|sjön"
                            + "|berget|ån|holmen|hamn|hamnen|viken|kajen|rondellen|området|stan|staden"
                            + "|köping|kommun|län|stad|borg|vallen|arena|arenan|teatern|museet|biblioteket"
                            + "|s?hjälpen|priset|fonden|stiftelsen|föreningen|klubben|sällskapet)s?");

    /** Words after a name that make it the name of a place: "Selma Lagerlöfs torg". */
    private static final Set<String> PLACES =
            Set.of(
                    ("torg torget plats platsen park parken gata gatan väg vägen center centrum centret stadion skolgård skola skolan kyrka"
                                    + " kyrkan backe backen bro bron allé allén gränd stig stigen minne hus"
                                    + " kapell hamn udde vik källa grav staty statyn museum skolor sjukhus"
                                    + " församling dagar marknad gymnasium gymnasiet kaj led trappa trappor"
                                    + " if ik bk ff sk fk bil ab rondell rondellen street square road")
                            .split(" "));

    /** The words of a text, in its order. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int before = 0;
        while (matcher.find()) {
            words.add(
                    new Word(
                            matcher.group(),
                            matcher.start(),
                            matcher.end(),
                            text.substring(before, matcher.start())));
            before = matcher.end();
        }
        return words;
    }

    String small() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean inCapitals() {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** A single capital: "Birgitta E". */
    boolean initial() {
        return text.length() == 1 && capital();
    }

    /** Whether nothing but a space parts it from the word before. */
    boolean follows() {
        return gap.equals(" ");
    }

    /** Whether a sentence, a line or a bullet begins here, so that its capital says nothing. */
    boolean begins() {
        return gap.isEmpty() || !gap.matches("[ ,;(\"'«»”’/&]+");
    }

    boolean canBeName() {
        return capital() && text.length() > 1 && !NO_NAMES.contains(small()) && !place();
    }

    /** Whether it names a place by how it ends. */
    boolean place() {
        return PLACE_ENDING.matcher(text).matches();
    }

    /** Whether it makes a name before it that of a place. */
    boolean makesPlace() {
        return PLACES.contains(small()) || capital() && place();
    }
}
