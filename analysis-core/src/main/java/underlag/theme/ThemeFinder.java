package underlag.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import underlag.duplicate.Families;
import underlag.language.AnnotatedStatement;

/**
 * Finds the themes of a dialogue: first the codebook's, then, in what the codebook leaves, the
 * subjects that the statements share. The result depends on neither the order of the statements nor
 * the machine.
 */
public final class ThemeFinder {
    private ThemeFinder() {}

    /**
     * The themes of the statements.
     *
     * @param families which contributions are copies; these follow the one they copy
     */
    public static Themes find(
            List<AnnotatedStatement> statements,
            Codebook codebook,
            Families families,
            ThemeSettings settings) {
        return new Themes(discover(statements, families, settings), List.of());
    }

    private static List<Theme> discover(
            List<AnnotatedStatement> statements, Families families, ThemeSettings settings) {
        ContentWords contentWords = new ContentWords(settings);
        List<List<String>> words = statements.stream().map(contentWords::of).toList();
        List<Passage> units = Passage.of(statements, words, families);
        Corpus corpus = Corpus.of(units);
        Consensus.Division division = Consensus.of(corpus.bags());
        Evidence evidence = Grouping.of(corpus.bags(), division.themeOf());
        Map<Integer, Assignment.Fit> fits =
                Assignment.of(statements, words, units, corpus, evidence, families);
        Keyness keyness = new Keyness(corpus.bags(), evidence);
        Labels labels = new Labels(keyness, corpus.words(), new ReadingForms(statements));
        Map<Integer, List<Theme.Membership>> members = new TreeMap<>();
        fits.forEach(
                (at, fit) ->
                        members.computeIfAbsent(fit.theme(), t -> new ArrayList<>())
                                .add(new Theme.Membership(statements.get(at).id(), fit.score())));
        List<Theme> themes = new ArrayList<>();
        members.forEach(
                (number, list) -> {
                    list.sort(
                            Comparator.comparingDouble((Theme.Membership m) -> -m.score())
                                    .thenComparing(Theme.Membership::statement));
                    Labels.Label label = labels.of(number);
                    themes.add(
                            new Theme(
                                    String.format(Locale.ROOT, "T%02d", themes.size() + 1),
                                    label.name(),
                                    Theme.Origin.DISCOVERED,
                                    null,
                                    label.terms(),
                                    list,
                                    list.stream()
                                            .limit(3)
                                            .map(Theme.Membership::statement)
                                            .toList(),
                                    null,
                                    new Theme.Reason("theme.words", List.of())));
                });
        return themes;
    }
}
