package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A participatory budget from the export to votes.csv and the report. */
class VoteRunTest {
    @TempDir Path folder;

    private static final String EXPORT =
            """
            Svars-id;Rangordna [1:a val];Rangordna [2:a val];Fördela 100 kr [Lek];Fördela 100 kr [Ljus];Vad röstar du på?
            1;Lek;Ljus;60;40;Lek
            2;Ljus;Lek;10;90;Ljus
            3;Lek;Ljus;100;0;Lek
            4;Lek;Lek;0;0;
            """;

    private static final String PLAN =
            """
            title: Torgbudgeten
            influence_level: co-decision
            activities:
              - id: budget
                name: Torgbudgeten
                method: medborgarbudget
                invited: 20
                unit: person
                files:
                  - role: budget
                    path: budget.csv
                    columns:
                      - {header: Svars-id, role: id}
                      - {header: "Rangordna [1:a val]", role: closed-answer, question: forst}
                      - {header: "Rangordna [2:a val]", role: closed-answer, question: sedan}
                      - {header: "Fördela 100 kr [Lek]", role: closed-answer, question: lek}
                      - {header: "Fördela 100 kr [Ljus]", role: closed-answer, question: ljus}
                      - {header: "Vad röstar du på?", role: closed-answer, question: rost}
                votes:
                  - {id: ett, text: Vad byggs?, choice: rost}
                  - {id: ordning, text: I vilken ordning?, ranking: [forst, sedan]}
                  - {id: pengar, text: För hur mycket?, budget: [lek, ljus]}
            """;

    @Test
    void aBudgetVoteIsCountedFromTheExport() throws IOException, UnusableInputException {
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("input/budget.csv"), EXPORT, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("dialogue.yaml"), PLAN, StandardCharsets.UTF_8);

        AnalyseRun.run(PlainRequest.of(folder), Progress.silent(), Set.of("html"));

        assertThat(folder.resolve("output/votes.csv"))
                .content()
                .contains(
                        "budget,ett,Vad byggs?,choice,Lek,2,,,3,0,20,0.15",
                        "budget,ordning,I vilken ordning?,ranking,Lek,2,2,,3,1,20,0.2",
                        "budget,pengar,För hur mycket?,budget,Lek,3,,170,3,1,20,0.2");
        assertThat(folder.resolve("output/report.html"))
                .content()
                .contains(
                        "Flest röster fick Lek: 2 av 3.",
                        "En röst är ogiltig: samma alternativ står på två platser");
    }
}
