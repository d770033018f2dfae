package underlag.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import underlag.dialogue.Contribution;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;
import underlag.dialogue.SourceReading;
import underlag.importing.ImporterContract.Rule;
import underlag.importing.Recognition.Confidence;

/** The kit bites: for each rule there is an importer that breaks that rule, and no other. */
class ImporterContractTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void importerThatBreaksARuleFailsThatRuleAlone(Rule rule) {
        assertThat(failed(run(Objects.requireNonNull(BROKEN.get(rule))))).containsExactly(rule);
    }

    @Test
    void everyRuleHasOneTestAndABrokenImporter() {
        List<Rule> tested =
                List.of(ImporterContract.class.getDeclaredMethods()).stream()
                        .filter(m -> m.isAnnotationPresent(Test.class))
                        .map(m -> ruleOf(m.getName()))
                        .sorted()
                        .toList();

        assertThat(tested).containsExactly(Rule.values());
        assertThat(BROKEN.keySet()).containsExactly(Rule.values());
    }

    @Test
    void exceptionIsSkippedAndSaysWhy() {
        EngineExecutionResults results = run(LosesANote.class);

        assertThat(
                        results.testEvents().aborted().stream()
                                .map(e -> e.getRequiredPayload(TestExecutionResult.class))
                                .map(r -> r.getThrowable().orElseThrow().getMessage()))
                .singleElement()
                .asString()
                .contains("I12 does not hold: ", "the sound importer's");
    }

    @Test
    void exceptionWithoutAReasonFails() {
        assertThat(failed(run(GivesNoReason.class))).containsExactly(Rule.I5);
    }

    private static EngineExecutionResults run(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter").selectors(selectClass(contract)).execute();
    }

    private static List<Rule> failed(EngineExecutionResults results) {
        return results.testEvents().failed().stream()
                .map(e -> ruleOf(e.getTestDescriptor().getDisplayName()))
                .sorted()
                .toList();
    }

    private static Rule ruleOf(String method) {
        return Rule.valueOf(method.replaceFirst("^i(\\d+).*", "I$1"));
    }

    private static final Map<Rule, Class<?>> BROKEN = new EnumMap<>(Rule.class);

    static {
        BROKEN.put(Rule.I1, HasAnIdWithSpaces.class);
        BROKEN.put(Rule.I2, RecognisesNothing.class);
        BROKEN.put(Rule.I3, ClaimsEverything.class);
        BROKEN.put(Rule.I4, LeavesAStreamOpen.class);
        BROKEN.put(Rule.I5, RemembersTheLastReading.class);
        BROKEN.put(Rule.I6, LosesANote.class);
        BROKEN.put(Rule.I7, NamesTheRowBelow.class);
        BROKEN.put(Rule.I8, TakesQuestionMarksForGranted.class);
        BROKEN.put(Rule.I9, SaysNothing.class);
        BROKEN.put(Rule.I10, WritesAsTheCountryDoes.class);
        BROKEN.put(Rule.I11, Normalises.class);
        BROKEN.put(Rule.I12, GivesSomethingElse.class);
        BROKEN.put(Rule.I13, Evaluates.class);
        BROKEN.put(Rule.I14, HasNoWords.class);
    }

    /** What a broken importer delivers differs from the example's text in most cases. */
    private interface Broken extends ImporterContract {
        @Override
        default Map<Rule, String> exceptions() {
            return Map.of(Rule.I12, "the expected text is the sound importer's");
        }
    }

    static final class HasAnIdWithSpaces implements Broken {
        @Override
        public Importer importer() {
            return new FaultyImporter() {
                @Override
                public String id() {
                    return "White board";
                }
            };
        }

        @Override
        public Path exampleFolder() {
            return Examples.folderOf("whiteboard");
        }
    }

    static final class RecognisesNothing implements Broken {
        @Override
        public Importer importer() {
            return recognising(Confidence.NONE);
        }
    }

    static final class ClaimsEverything implements Broken {
        @Override
        public Importer importer() {
            return recognising(Confidence.LIKELY);
        }
    }

    private static Importer recognising(Confidence confidence) {
        return new FaultyImporter() {
            @Override
            public Recognition recognise(Preview preview) {
                return new Recognition(confidence, "whiteboard.reason-headings");
            }
        };
    }

    static final class LeavesAStreamOpen implements Broken {
        @Override
        public Importer importer() {
            return new FaultyImporter() {
                @Override
                public SourceReading read(
                        ImportSource source, ImportSettings settings, ImportSink sink)
                        throws IOException, ImportException {
                    assertThat(source.open().read()).isGreaterThanOrEqualTo(-1);
                    return super.read(source, settings, sink);
                }
            };
        }
    }

    static final class RemembersTheLastReading implements Broken {
        @Override
        public Importer importer() {
            AtomicInteger count = new AtomicInteger();
            return new FaultyImporter() {
                @Override
                Contribution changed(Contribution c) {
                    return withId(c, "note-" + count.incrementAndGet());
                }
            };
        }
    }

    static final class LosesANote implements Broken {
        @Override
        public Importer importer() {
            return new FaultyImporter() {
                @Override
                boolean keeps(Contribution c) {
                    return !c.text().startsWith("Fler bord");
                }
            };
        }
    }

    static final class NamesTheRowBelow implements Broken {
        @Override
        public Importer importer() {
            return new FaultyImporter() {
                @Override
                Contribution changed(Contribution c) {
                    return moved(c);
                }
            };
        }
    }

    static final class TakesQuestionMarksForGranted implements Broken {
        @Override
        public Importer importer() {
            return new FaultyImporter() {
                @Override
                Contribution changed(Contribution c) {
                    String frame = c.headings().isEmpty() ? "?" : c.headings().getFirst();
                    int end = frame.indexOf('?') + 1;
                    return withText(c, frame.substring(end - 1, end).equals("?") ? c.text() : "");
                }
            };
        }
    }

    static final class SaysNothing implements Broken {
        @Override
        public Importer importer() {
            return new FaultyImporter() {
                @Override
                boolean keeps(Finding finding) {
                    return !finding.code().equals("import.header-only");
                }
            };
        }
    }

    static final class WritesAsTheCountryDoes implements Broken {
        @Override
        public Importer importer() {
            return new FaultyImporter() {
                @Override
                Contribution changed(Contribution c) {
                    return withId(c, c.id() + "i".toUpperCase(Locale.getDefault()));
                }
            };
        }
    }

    static final class Normalises implements Broken {
        @Override
        public Importer importer() {
            return new FaultyImporter() {
                @Override
                Contribution changed(Contribution c) {
                    return withText(c, Normalizer.normalize(c.text(), Normalizer.Form.NFC));
                }
            };
        }
    }

    static final class GivesSomethingElse implements ImporterContract {
        @Override
        public Importer importer() {
            return new FaultyImporter() {
                @Override
                Contribution changed(Contribution c) {
                    return withId(c, c.id() + "x");
                }
            };
        }
    }

    static final class Evaluates implements Broken {
        @Override
        public Importer importer() {
            return new FaultyImporter() {
                @Override
                Contribution changed(Contribution c) {
                    return c.text().startsWith("=") ? withText(c, "0") : c;
                }
            };
        }
    }

    static final class HasNoWords implements Broken {
        @Override
        public Importer importer() {
            return new FaultyImporter() {
                @Override
                public SourceReading read(
                        ImportSource source, ImportSettings settings, ImportSink sink)
                        throws IOException, ImportException {
                    sink.finding(Finding.note("whiteboard.unheard-of", Origin.whole("x")));
                    return super.read(source, settings, sink);
                }
            };
        }
    }

    static final class GivesNoReason implements ImporterContract {
        @Override
        public Importer importer() {
            return new FaultyImporter();
        }

        @Override
        public Map<Rule, String> exceptions() {
            return Map.of(Rule.I5, " ");
        }
    }
}
