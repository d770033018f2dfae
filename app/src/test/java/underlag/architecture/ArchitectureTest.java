package underlag.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import underlag.analysis.JudgedStatement;
import underlag.dialogue.Contribution;
import underlag.dialogue.Statement;

/** The table of packages in the design, enforced: a package uses only what its row allows. */
class ArchitectureTest {
    private static final String CORE =
            "dialogue language search duplicate theme proposal statistics answer participation goal"
                    + " review analysis agreement planning portfolio privacy";

    /** Package → the packages it may use. */
    private static final String MAY_USE =
            """
            dialogue          :
            language          : dialogue
            language.training : dialogue language statistics
            search            : dialogue language
            duplicate         : dialogue language search
            theme             : dialogue language search duplicate statistics
            proposal          : dialogue language search duplicate statistics
            statistics        :
            answer            : dialogue statistics
            participation     : dialogue answer statistics
            goal              : dialogue theme proposal answer participation statistics
            review            : dialogue theme proposal goal
            agreement         : dialogue statistics
            planning          : dialogue
            portfolio         : dialogue goal
            privacy           : dialogue statistics
            analysis          : dialogue language search duplicate theme proposal statistics answer participation goal review
            importing         : dialogue importing.format
            importing.survey  : dialogue importing importing.format
            importing.minutes : dialogue importing importing.format
            importing.letters : dialogue importing importing.format
            importing.platform : dialogue importing importing.format
            importing.population : dialogue importing importing.format
            importing.format  : dialogue importing
            report.model      : dialogue
            report.compose    : report.model CORE
            report.chart      : report.model dialogue
            report.html       : report.model report.chart dialogue
            report.archive    :
            report.docx       : report.model report.chart report.archive dialogue
            report.xlsx       : report.model report.chart report.archive dialogue
            report.pdf        : report.model report.chart report.html dialogue
            workspace         : CORE importing importing.format report.model report.compose report.chart report.html report.docx report.xlsx report.pdf workspace.plan workspace.decide workspace.version exchange language.training
            workspace.decide  : CORE importing importing.format report.model
            workspace.version : CORE importing importing.format report.model report.compose
            workspace.plan    : CORE importing importing.format importing.population report.model
            exchange          : dialogue agreement importing importing.format workspace.plan
            cli               : CORE language.training importing workspace workspace.plan
            """;

    /** Library → its homes. */
    private static final String LIVES_IN =
            """
            opennlp                        : language
            morfologik                     : language
            org.apache.lucene              : search
            tech.tablesaw                  : answer
            org.apache.commons.statistics  : statistics
            org.apache.commons.csv         : importing.format workspace
            org.dhatim.fastexcel.reader    : importing.format
            org.apache.poi                 : importing.format report.docx
            org.jfree                      : report.chart
            org.apache.batik               : report.chart
            com.openhtmltopdf              : report.pdf
            org.apache.pdfbox              : report.pdf importing.format
            org.jsoup                      : importing.format
            org.apache.james               : importing.format
            tools.jackson                  : importing.format workspace review
            com.networknt                  : workspace
            picocli                        : cli
            """;

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages("underlag");

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyWhatItsRowAllows() {
        return table(MAY_USE).entrySet().stream()
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row.getKey(),
                                        () -> {
                                            String[] allowed =
                                                    Stream.concat(
                                                                    Stream.of(row.getKey()),
                                                                    row.getValue().stream())
                                                            .flatMap(
                                                                    home -> packages(home).stream())
                                                            .toArray(String[]::new);
                                            classes()
                                                    .that()
                                                    .resideInAnyPackage(
                                                            packages(row.getKey())
                                                                    .toArray(String[]::new))
                                                    .should()
                                                    .onlyDependOnClassesThat(
                                                            resideInAnyPackage(allowed)
                                                                    .or(
                                                                            com.tngtech.archunit
                                                                                    .base
                                                                                    .DescribedPredicate
                                                                                    .not(
                                                                                            resideInAnyPackage(
                                                                                                    "underlag.."))))
                                                    .because(
                                                            "data flows one way; change the table"
                                                                    + " in the design first")
                                                    .allowEmptyShould(true)
                                                    .check(OURS);
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsUsedInItsHomesOnly() {
        return table(LIVES_IN).entrySet().stream()
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row.getKey(),
                                        () -> {
                                            String[] homes =
                                                    row.getValue().stream()
                                                            .map(home -> "underlag." + home + "..")
                                                            .toArray(String[]::new);
                                            noClasses()
                                                    .that()
                                                    .resideOutsideOfPackages(homes)
                                                    .should()
                                                    .dependOnClassesThat()
                                                    .resideInAnyPackage(row.getKey() + "..")
                                                    .because(
                                                            "a library that has one home can be"
                                                                    + " replaced")
                                                    .check(OURS);
                                        }));
    }

    @Test
    void everyPackageHasARow() {
        TreeSet<String> rows = new TreeSet<>(table(MAY_USE).keySet());
        TreeSet<String> without = new TreeSet<>();
        OURS.stream()
                .map(c -> c.getPackageName().replaceFirst("^underlag\\.", ""))
                .forEach(
                        name -> {
                            if (rows.stream()
                                    .noneMatch(
                                            row ->
                                                    packages(row).stream()
                                                            .anyMatch(
                                                                    p ->
                                                                            ("underlag." + name)
                                                                                            .equals(
                                                                                                    p)
                                                                                    || p.endsWith(
                                                                                                    "..")
                                                                                            && ("underlag."
                                                                                                            + name)
                                                                                                    .startsWith(
                                                                                                            p
                                                                                                                    .substring(
                                                                                                                            0,
                                                                                                                            p
                                                                                                                                            .length()
                                                                                                                                    - 2))))) {
                                without.add(name);
                            }
                        });
        assertThat(without).isEmpty();
    }

    /** Parts of published reports get residents' words as quotes that privacy has let through. */
    @Test
    void noPartOfAPublishedReportReadsWhatResidentsWrote() {
        noClasses()
                .that()
                .resideInAPackage("underlag.report.compose")
                .and(
                        DescribedPredicate.describe(
                                "take a Publication",
                                one ->
                                        one.getDirectDependenciesFromSelf().stream()
                                                .anyMatch(
                                                        d ->
                                                                d.getTargetClass()
                                                                        .getSimpleName()
                                                                        .equals("Publication"))))
                .should()
                .callMethod(Statement.class, "text")
                .orShould()
                .callMethod(Statement.class, "verbatim")
                .orShould()
                .callMethod(Contribution.class, "text")
                .orShould()
                .callMethod(
                        "underlag.report.compose.Composition",
                        "quote",
                        JudgedStatement.class.getName())
                .because("only approved quotes, masked, may be published")
                .check(OURS);
    }

    @Test
    void onlyTheCommandLineWritesToStandardOutput() {
        noClasses()
                .that()
                .resideOutsideOfPackage("underlag.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("results and messages leave the program at its edge")
                .check(OURS);
    }

    @Test
    void tablesAreNeverReadByTablesaw() {
        noClasses()
                .should()
                .callMethod("tech.tablesaw.api.Table", "read")
                .because("its readers need a library that is left out, and guess types")
                .check(OURS);
    }

    private static Map<String, List<String>> table(String text) {
        Map<String, List<String>> rows = new TreeMap<>();
        text.replace("CORE", CORE)
                .lines()
                .forEach(
                        line -> {
                            String[] sides = line.split(":", -1);
                            rows.put(
                                    sides[0].strip(),
                                    Arrays.stream(sides[1].strip().split(" ", -1))
                                            .filter(name -> !name.isEmpty())
                                            .toList());
                        });
        return rows;
    }

    /** A row's package; those with rows of their own below them do not swallow their children. */
    private static List<String> packages(String row) {
        boolean hasChildren =
                table(MAY_USE).keySet().stream().anyMatch(other -> other.startsWith(row + "."));
        return List.of("underlag." + row + (hasChildren ? "" : ".."));
    }
}
