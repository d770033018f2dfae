package underlag.analysis;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import underlag.dialogue.Dialogue;
import underlag.dialogue.Material;
import underlag.duplicate.Families;
import underlag.duplicate.FamilyFinder;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.search.StatementIndex;
import underlag.theme.Codebook;
import underlag.theme.CodebookDifference;
import underlag.theme.CodebookProposal;
import underlag.theme.Theme;
import underlag.theme.ThemeFinder;
import underlag.theme.ThemeSettings;
import underlag.theme.Themes;

/** Codebooks tried on the same statements: what each catches, and what a change of it moves. */
public final class CodebookTrial {
    private final List<AnnotatedStatement> statements;
    private final Families families;
    private final ThemeSettings settings;

    private CodebookTrial(
            List<AnnotatedStatement> annotated, Families families, ThemeSettings settings) {
        this.statements = Judging.judged(annotated, NoContent.among(annotated));
        this.families = families;
        this.settings = settings;
    }

    /** On material that has not been analysed. */
    public static CodebookTrial of(LanguagePacks packs, Dialogue dialogue, Material material) {
        return new CodebookTrial(
                new Annotation(packs, dialogue.language()).annotate(material.contributions()),
                FamilyFinder.find(material.contributions()),
                settings(packs, dialogue));
    }

    /** On the statements of an analysis. */
    public static CodebookTrial of(LanguagePacks packs, Analyser.Result result) {
        Analysis analysis = result.analysis();
        return new CodebookTrial(
                result.annotated(), analysis.families(), settings(packs, analysis.dialogue()));
    }

    static ThemeSettings settings(LanguagePacks packs, Dialogue dialogue) {
        List<LanguagePack> installed =
                packs.languages().stream().flatMap(l -> packs.pack(l).stream()).toList();
        return new ThemeSettings(installed, town(dialogue), dialogue.themeDetail());
    }

    /** The name that belongs to the whole dialogue and so tells nothing apart. */
    static Set<String> town(Dialogue dialogue) {
        Set<String> names = new TreeSet<>();
        if (dialogue.municipality() != null) {
            names.add(dialogue.municipality());
        }
        return names;
    }

    /** Statements with content. */
    public List<AnnotatedStatement> statements() {
        return statements;
    }

    /** The themes that the codebook gives, and those discovered in what it leaves. */
    public Themes themes(Codebook codebook) {
        return ThemeFinder.find(statements, codebook, families, settings);
    }

    /**
     * Entries for the discovered themes.
     *
     * @param index of the statements
     */
    public List<CodebookProposal> proposals(
            List<Theme> themes, StatementIndex index, CodebookProposal.Naming naming) {
        return CodebookProposal.of(statements, themes, settings, index, naming);
    }

    /** Which statements change themes when one codebook takes the other's place, and why. */
    public CodebookDifference difference(Codebook before, Codebook after) {
        return CodebookDifference.between(
                statements,
                new CodebookDifference.Version(before, themes(before)),
                new CodebookDifference.Version(after, themes(after)),
                settings);
    }
}
