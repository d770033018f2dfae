package underlag.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import underlag.language.LanguagePack;
import underlag.theme.ThemeBenchmark.Labelled;

/**
 * Sheets for a blind reading of groups: for each method, under a letter, its groups with key terms
 * and six members drawn at random; which letter is which stands in a file of its own. All methods
 * get their terms in the same way, so that the terms give no method away.
 */
final class BlindReading {
    private static final int MEMBERS = 6;
    private static final int TERMS = 5;
    private static final int SMALLEST = 6;
    private static final long SEED = 2024;

    private BlindReading() {}

    /**
     * Writes the sheets and the key.
     *
     * @param told how many groups the peers make
     */
    static void write(List<Labelled> texts, LanguagePack pack, int told, Path folder)
            throws IOException {
        Path out = Files.createDirectories(folder);
        LabelledTexts words = new LabelledTexts(texts, pack);
        ThemeBenchmark.Found found = ThemeBenchmark.find(texts, pack);
        Map<String, List<String>> methods = new LinkedHashMap<>();
        methods.put("ours, lowest level", found.lowest());
        if (!found.lowest().equals(found.top())) {
            methods.put("ours, top level", found.top());
        }
        for (ThemePeer peer :
                List.of(new KMeans(), new PlainMixture(told), new LatentDirichlet())) {
            methods.put(peer.name(), words.named(peer.groups(words.bags(), told)));
        }
        List<String> names = new ArrayList<>(methods.keySet());
        Collections.shuffle(names, new Random(SEED));
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String letter = String.valueOf((char) ('A' + i));
            List<String> groups = methods.getOrDefault(names.get(i), List.of());
            key.append(letter).append('\t').append(names.get(i)).append('\n');
            Files.writeString(
                    out.resolve("sheet-" + letter + ".md"),
                    sheet(letter, texts, groups, words),
                    StandardCharsets.UTF_8);
        }
        Files.writeString(out.resolve("key.tsv"), key, StandardCharsets.UTF_8);
    }

    private static String sheet(
            String letter, List<Labelled> texts, List<String> groups, LabelledTexts words) {
        Map<String, List<Integer>> members = new TreeMap<>();
        for (int text = 0; text < groups.size(); text++) {
            if (!groups.get(text).equals(ThemeScore.NO_THEME)) {
                members.computeIfAbsent(groups.get(text), g -> new ArrayList<>()).add(text);
            }
        }
        List<List<Integer>> largest = new ArrayList<>(members.values());
        largest.removeIf(group -> group.size() < SMALLEST);
        largest.sort((a, b) -> Integer.compare(b.size(), a.size()));
        Keyness keyness = keyness(words);
        StringBuilder sheet = new StringBuilder("# Method " + letter + "\n");
        for (int group = 0; group < largest.size(); group++) {
            List<Integer> drawn = new ArrayList<>(largest.get(group));
            List<String> terms =
                    keyness.of(drawn).stream().limit(TERMS).map(Keyness.Key::word).toList();
            sheet.append("\n## ").append(letter).append(group + 1).append(": ");
            sheet.append(String.join(", ", terms)).append("\n\n");
            Collections.shuffle(drawn, new Random(SEED + group));
            for (int text : drawn.subList(0, MEMBERS)) {
                sheet.append("- ").append(texts.get(text).text().replace('\n', ' ')).append('\n');
            }
        }
        return sheet.toString();
    }

    private static Keyness keyness(LabelledTexts words) {
        List<Set<String>> different = new ArrayList<>();
        Set<Integer> all = new TreeSet<>();
        for (int text = 0; text < words.bags().size(); text++) {
            Set<String> own = new TreeSet<>();
            for (int word : words.bags().words(text)) {
                own.add(words.vocabulary().get(word));
            }
            different.add(own);
            all.add(text);
        }
        return new Keyness(different, all);
    }
}
