package underlag.privacy;

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
    private final Pattern keep;

    private Masking(ReaderLanguage language, Pattern keep) {
        this.language = language;
        this.keep = keep;
    }

    /**
     * Masking as the plan has it.
     *
     * @param language of the words that stand for what was masked: "[namn]", "[name]"
     */
    public static Masking of(PrivacySettings settings, ReaderLanguage language) {
        return new Masking(language, words(settings.keep()));
    }

    /** The text with everything masked that the rules find. */
    public Masked mask(String text) {
        Draft draft = new Draft(text, keep);
        WebAddresses.mask(draft);
        AccountNumbers.mask(draft);
        IdentityNumbers.mask(draft);
        TelephoneNumbers.mask(draft);
        RegistrationPlates.mask(draft);
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
    private static Pattern words(java.util.List<String> words) {
        return words.isEmpty()
                ? NOTHING
                : Pattern.compile(
                        words.stream()
                                .map(word -> Pattern.quote(word.strip()))
                                .collect(
                                        Collectors.joining(
                                                "|",
                                                "(?iu)(?<![\\p{L}\\d])(?:",
                                                ")(?![\\p{L}\\d])")));
    }
}
