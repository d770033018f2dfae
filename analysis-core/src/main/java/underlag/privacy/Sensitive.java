package underlag.privacy;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Kinds of personal data that the General Data Protection Regulation protects more than other
 * (articles 9 and 10), hinted at by words. A word is no proof: a person reads the statement before
 * it is quoted.
 */
public enum Sensitive {
    HEALTH(
            "adhd|autis\\p{L}*|diagnos(?:en|er)?|cancer\\p{L}*|diabet\\p{L}*|demens\\p{L}*|dement|alzheimer\\p{L}*"
                    + "|depression\\p{L}*|deprimerad|ångest\\p{L}*|psykisk\\p{L}* (?:sjuk|ohäls)\\p{L}*|rullstol\\p{L}*"
                    + "|rullator\\p{L}*|permobil\\p{L}*|funktionsnedsättning\\p{L}*|funktionshind\\p{L}*|handikappad"
                    + "|sjukskriv\\p{L}*|sjukpens\\p{L}*|synskad\\p{L}*|hörselskad\\p{L}*|blind|döv|epileps\\p{L}*|stroke"
                    + "|allergisk\\p{L}*|astma\\p{L}*|missbruk\\p{L}*|alkoholist\\p{L}*|beroendesjuk\\p{L}*|självmord\\p{L}*"
                    + "|gravid\\p{L}*|abort\\p{L}*|lss|färdtjänst(?:tillstånd)?|personlig assist\\p{L}*"
                    + "|disabilit\\p{L}*|disabled|wheelchair|dementia|behinder\\p{L}*|rollstuhl\\p{L}*|krebs"),
    RELIGION(
            "jag är (?:muslim|kristen|katolik|jude|hindu|buddhist|ateist)|(?:muslim|judinn|katolik)\\p{L}*"
                    + "|judisk\\p{L}*|jude|judar|slöja|hijab|i am (?:a )?(?:muslim|christian|jew\\p{L}*|catholic)"),
    POLITICS(
            "jag (?:röstar|röstade|har röstat) (?:på|för)|som (?:moderat|socialdemokrat|sverigedemokrat"
                    + "|centerpartist|vänsterpartist|liberal|kristdemokrat|miljöpartist)|partimedlem"
                    + "|i (?:vote|voted) for"),
    UNION(
            "fackligt? (?:aktiv|ombud|förtroende\\p{L}*)|fackombud|skyddsombud|med i facket|union member"),
    SEX_LIFE(
            "homosexuell\\p{L}*|bisexuell\\p{L}*|lesbisk\\p{L}*|bög(?:ar|en)?|hbtqi?\\p{L}*|transperson\\p{L}*|transsexuell\\p{L}*"
                    + "|gay|lesbian|transgender"),
    ORIGIN(
            "romer|romsk\\p{L}*|samer|samisk\\p{L}*|jag är (?:same|rom|född i|från)|mörkhyad\\p{L}*|afrosvensk\\p{L}*"
                    + "|somalier|araber|kurder|asylsökande|flykting(?:ar)?|papperslös\\p{L}*"),
    CRIME(
            "dömd(?:es)?|fängelse\\p{L}*|polisanmäl\\p{L}*|misshandl\\p{L}*|våldtog\\p{L}*|våldtagen|våldtäkt\\p{L}*|kriminell (?:son|man|bror)"
                    + "|slår (?:mig|sin|sina)|skyddade? (?:boende|identitet|personuppgift\\p{L}*)");

    private final Pattern words;

    Sensitive(String words) {
        this.words = Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    /** The kinds that a text hints at. */
    public static Set<Sensitive> in(String text) {
        Set<Sensitive> kinds = EnumSet.noneOf(Sensitive.class);
        for (Sensitive kind : values()) {
            if (kind.words.matcher(text).find()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** As written in files: "sex-life". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
