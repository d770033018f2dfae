package underlag.language;

import java.util.List;
import java.util.Optional;

/** The languages that can be analysed, and which language a text is written in. */
public final class LanguagePacks {
    private static final LanguagePacks INSTALLED =
            new LanguagePacks(
                    List.of(
                            InstalledPack.swedish(),
                            InstalledPack.german(),
                            InstalledPack.english()));

    private final List<LanguagePack> packs;

    private LanguagePacks(List<LanguagePack> packs) {
        this.packs = List.copyOf(packs);
    }

    /** The packs that ship with the program; cheap, as models are loaded at first use. */
    public static LanguagePacks installed() {
        return INSTALLED;
    }

    /** The two-letter codes of the languages that have a pack. */
    public List<String> languages() {
        return packs.stream().map(LanguagePack::language).toList();
    }

    /** The pack of a language given by its two-letter code; empty where there is none. */
    public Optional<LanguagePack> pack(String language) {
        return packs.stream().filter(pack -> pack.language().equals(language)).findFirst();
    }

    /**
     * The two-letter code of the language of a text; {@code und} where the text is in none of the
     * languages that are recognised.
     *
     * @param home the language that is expected: short, misspelt and doubtful texts are in it
     */
    public String identify(String text, String home) {
        return LanguageIdentifier.identify(text, home);
    }

    /**
     * The two-letter code of the language of a statement within a text: the text's, unless it is
     * clear that it is not.
     *
     * @param around the language of the whole text
     * @param home the language of the dialogue, which needs less to be told
     */
    public String identify(String statement, String around, String home) {
        return LanguageIdentifier.identify(statement, around, home);
    }
}
