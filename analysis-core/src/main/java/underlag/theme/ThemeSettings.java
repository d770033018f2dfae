package underlag.theme;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import underlag.dialogue.ThemeDetail;
import underlag.language.LanguagePack;

/**
 * What theme finding needs to know beside the statements.
 *
 * @param packs the languages' packs: for stop lemmas and for reading the codebook's queries
 * @param placeNames names that belong to the whole dialogue and so tell no subject apart: the
 *     municipality's
 * @param detail how finely people want the material divided
 */
public record ThemeSettings(List<LanguagePack> packs, Set<String> placeNames, ThemeDetail detail) {
    public ThemeSettings {
        packs = List.copyOf(packs);
        placeNames = Set.copyOf(placeNames);
    }

    public static ThemeSettings of(Collection<? extends LanguagePack> packs) {
        return new ThemeSettings(List.copyOf(packs), Set.of(), ThemeDetail.NORMAL);
    }
}
