package underlag.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import underlag.dialogue.PrivacySettings;
import underlag.dialogue.ReaderLanguage;

/**
 * Masks personal data in texts: number by number with the checks that they carry, streets with
 * their number, and names by lists and by what stands around them. It finds most and never all; a
 * person reads what is published. Thread-safe.
 */
public final class Masking {
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final ReaderLanguage language;
    private final Pattern names;
    private final Pattern keep;

    private Masking(ReaderLanguage language, Pattern names, Pattern keep) {
        this.language = language;
        this.names = names;
        this.keep = keep;
    }

    /**
     * Masking as the plan has it.
     *
     * @param language of the words that stand for what was masked: "[namn]", "[name]"
     */
    public static Masking of(PrivacySettings settings, ReaderLanguage language) {
        return new Masking(language, words(settings.names(), "s?"), words(settings.keep(), ""));
    }

    /** The text with everything masked that the rules find. */
    public Masked mask(String text) {
        Draft draft = new Draft(text, keep);
        draft.takeAll(PersonalData.NAME, "plan", names);
        WebAddresses.mask(draft);
        AccountNumbers.mask(draft);
        IdentityNumbers.mask(draft);
        TelephoneNumbers.mask(draft);
        RegistrationPlates.mask(draft);
        StreetAddresses.mask(draft);
        Names.mask(draft);
        return draft.masked(language);
    }

    /**
     * A text that is no quote, such as the title of a proposal or what an analyst wrote, as it may
     * be published.
     */
    public Published<String> published(String text) {
        return new Published<>(mask(text).text());
    }

    /** Any of these as whole words, in whatever letters. */
    private static Pattern words(List<String> words, String ending) {
        if (words.isEmpty()) {
            return NOTHING;
        }
        String any =
                words.stream()
                        .map(String::strip)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:" + any + ")" + ending + "(?![\\p{L}\\d])");
    }
}
