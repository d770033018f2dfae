package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.junit.jupiter.api.Test;
import underlag.dialogue.Contribution;
import underlag.language.LanguagePack;
import underlag.language.LanguagePacks;
import underlag.language.Token;
import underlag.testing.TestFolders;

/**
 * Words that only the sample holds must not occur in code, rules or word lists: the program would
 * then know the sample, not Swedish. "Only the sample" means that no other Swedish text at hand has
 * the word: the measuring data, the municipal documents beside them, the dictionaries.
 */
class SampleLeakTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    @Test
    void noWordThatOnlyTheSampleHoldsIsInRulesOrWordLists() throws IOException {
        Path data = TestFolders.data("swedish");
        Set<String> elsewhere = new HashSet<>();
        for (Path folder :
                List.of(data, data.resolveSibling("treebank-sv"), data.resolve("../../seeds"))) {
            if (Files.isDirectory(folder)) {
                addWords(folder, elsewhere);
            }
        }
        elsewhere.addAll(spellingDictionary());
        Set<String> onlyHere = new TreeSet<>(contentWords());
        onlyHere.removeAll(elsewhere);
        DictionaryLookup forms =
                new DictionaryLookup(
                        Dictionary.read(
                                LanguagePack.class.getResource(
                                        "/org/languagetool/resource/sv/swedish.dict")));
        onlyHere.removeIf(word -> !forms.lookup(word).isEmpty());
        Set<String> leaked = new TreeSet<>(ours());
        leaked.retainAll(onlyHere);
        assertThat(onlyHere).hasSizeGreaterThan(100);
        assertThat(leaked).isEmpty();
    }

    /** The stems of the general Swedish spelling dictionary that the program reads at run time. */
    private static Set<String> spellingDictionary() throws IOException {
        try (InputStream list =
                LanguagePack.class.getResourceAsStream(
                        "/org/languagetool/resource/sv/hunspell/sv_SE.dic")) {
            assertThat(list).isNotNull();
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("/.*", "").toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> contentWords() {
        LanguagePack swedish = LanguagePacks.installed().pack("sv").orElseThrow();
        Set<String> words = new TreeSet<>();
        for (Contribution contribution :
                SampleRun.outcome().analysis().material().contributions()) {
            if (!LanguagePacks.installed().identify(contribution.text(), "sv").equals("sv")) {
                continue;
            }
            for (Token token : swedish.annotate(contribution.text())) {
                if (token.isContentWord() && WORD.matcher(token.lemma()).matches()) {
                    words.add(token.lemma().toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }

    /** Every word in main code and its text resources. */
    private static Set<String> ours() throws IOException {
        Set<String> words = new HashSet<>();
        for (String module : List.of("analysis-core", "importers", "reports", "app")) {
            addWords(TestFolders.root().resolve(module).resolve("src/main"), words);
        }
        return words;
    }

    private static void addWords(Path folder, Set<String> words) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(Files::isRegularFile).filter(SampleLeakTest::isText).toList()) {
                String text =
                        Files.readString(file, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
                WORD.matcher(text).results().forEach(match -> words.add(match.group()));
            }
        }
    }

    private static boolean isText(Path file) {
        String name = file.toString();
        return Stream.of(".java", ".txt", ".properties", ".json", ".tsv", ".conll", ".conllu")
                .anyMatch(name::endsWith);
    }
}
