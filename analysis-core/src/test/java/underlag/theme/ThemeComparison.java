package underlag.theme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.language.LanguagePack;
import underlag.statistics.Figure;
import underlag.theme.ThemeBenchmark.Labelled;

/** Themes against all peers, LDA included, which only tests may use. */
final class ThemeComparison {
    private ThemeComparison() {}

    static List<Figure> figures(
            String material, String wanted, List<Labelled> texts, @Nullable LanguagePack pack) {
        List<ThemePeer> peers = new ArrayList<>(ThemeBenchmark.PEERS);
        peers.add(new LatentDirichlet());
        return ThemeBenchmark.figures(material, wanted, texts, pack, peers);
    }

    /** As {@code benchmark quality --markdown} prints them. */
    static String markdown(List<Figure> figures) {
        StringBuilder table = new StringBuilder("### " + figures.getFirst().part() + "\n\n");
        table.append("|  | measured | wanted |\n|---|---|---|\n");
        for (Figure figure : figures) {
            table.append("| ").append(figure.measure());
            table.append(" | ").append(figure.got());
            table.append(" | ").append(figure.wanted()).append(" |\n");
        }
        return table.append('\n').toString();
    }
}
