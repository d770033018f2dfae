package underlag.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import underlag.dialogue.ReaderLanguage;

/** Other programs read these files: names and columns are a contract. */
class OutputContractTest {

    @Test
    void everyFileIsWritten() throws IOException {
        Map<String, Path> files = SampleRun.files(SampleRun.outcome().output());
        assertThat(files)
                .containsKeys(
                        "statements.csv",
                        "themes.csv",
                        "proposals.csv",
                        "settlements.csv",
                        "proposal-pairs.csv",
                        "families.csv",
                        "codebook.csv",
                        "mandate.csv",
                        "codebook-proposal.yaml",
                        "kinds.csv",
                        "answers.csv",
                        "goals.csv",
                        "participation.csv",
                        "participation-time.csv",
                        "obstacles.csv",
                        "ledger.csv",
                        "findings.csv",
                        "masking.csv",
                        "sensitive.csv",
                        "run.json",
                        "timings.json",
                        "report.html",
                        "report.docx",
                        "report.xlsx",
                        "report.pdf");
        assertThat(files.keySet()).anyMatch(name -> name.matches("charts/.+\\.svg"));
        assertThat(files.keySet()).anyMatch(name -> name.matches("charts/.+\\.png"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    statements.csv | statement_id,contribution_id,record,source,location,respondent,unit,group_size,activity,question,date,text,language,kind,proposal,proposal_id,theme_id,theme,theme_score,other_theme_ids,mandate,duplicate_of,family,state,decided_by,kind_words,proposal_score
                    themes.csv | theme_id,theme,origin,parent_id,terms,statements,unique_texts,respondents,groups,proposals,share,stability,reason,description
                    proposals.csv | proposal_id,proposal,action,object,place,theme_id,statements,unique_texts,respondents,groups,concreteness,example_statement_id
                    settlements.csv | proposal_id,proposal,stance,reason,body,meeting,decision_date
                    proposal-pairs.csv | joined,score,thing,words,action,place,hindrance,same,different,statement_id_a,text_a,statement_id_b,text_b
                    families.csv | family,campaign,variant,difference,contributions,respondents,groups,words_added,words_left_out,example_contribution_id
                    codebook.csv | theme_id,theme,rule,query,statements,only,silent_words
                    mandate.csv | item_id,item,reason,body,statement_id,words,query,text,theme_id,theme,proposal_id,source,location,decided_by
                    kinds.csv | kind,theme_id,statements,unique_texts,respondents,example_statement_ids
                    answers.csv | question_id,question,kind,option,count,of,share,low,high,not_answered,dont_know,mean,median
                    goals.csv | goal_id,type,goal,indicator_id,indicator,measure,collection,selection,measuring_point,baseline,target,outcome,numerator,denominator,missing,dont_know,low,high,interval_method,status,certainty,reason,purpose_served,evidence,serves,purposes,interim
                    participation.csv | activity,variable,group,participants,share,population,population_share,difference,low,high,missing,priority
                    participation-time.csv | level,activity,method,counted,step,period_start,participants
                    obstacles.csv | statement_id,threshold,words
                    ledger.csv | level,source,state,reason,items
                    findings.csv | severity,code,source,location,problem,remedy,times
                    masking.csv | statement_id,kind,rule,times
                    sensitive.csv | statement_id,kind
                    """)
    void everyColumnIsWritten(String file, String columns) throws IOException {
        String text = Files.readString(SampleRun.outcome().output().resolve(file));
        assertThat(text).startsWith("\uFEFF" + columns + "\r\n");
    }

    @Test
    void whatComparingWritesIsAContractToo(@TempDir Path folder) throws Exception {
        Path analysed = folder.resolve("dialog");
        CodedMaterial.write(analysed, "codebook", "");
        Path coded =
                Files.writeString(
                        folder.resolve("anna.csv"),
                        "statement_id;tema\n" + CodedMaterial.id(1) + ";Trafik\n");
        Path out = folder.resolve("ut");
        CompareRun.run(List.of(coded), analysed, out, ReaderLanguage.SWEDISH);
        assertThat(SampleRun.files(out))
                .containsOnlyKeys(
                        "agreement.csv",
                        "coded.csv",
                        "findings.csv",
                        "agreement.html",
                        "agreement.xlsx",
                        "run.json");
        assertThat(Files.readString(out.resolve("agreement.csv")))
                .startsWith(
                        "\uFEFFcomparison,first,second,unit,level,code,name,units,first_count,"
                                + "second_count,both,only_first,only_second,neither,agreement,"
                                + "prevalence,precision,precision_low,precision_high,recall,"
                                + "recall_low,recall_high,f1,f1_low,f1_high,positive_agreement,"
                                + "alpha,alpha_low,alpha_high,kappa,ari,ami,share,"
                                + "corrected_share,corrected_low,corrected_high,verdict\r\n");
        assertThat(Files.readString(out.resolve("coded.csv")))
                .startsWith(
                        "\uFEFFcomparison,unit_id,contribution_id,statement_ids,source,location,"
                                + "question,text,first_themes,second_themes,only_first,"
                                + "only_second,first_proposal,second_proposal,differs\r\n");
    }

    @Test
    void csvFilesEndEveryRecordAsTheStandardSays() throws IOException {
        try (Stream<Path> files = Files.list(SampleRun.outcome().output())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(file.toString())
                        .endsWith("\r\n");
                assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
            }
        }
    }

    @Test
    void theManifestNamesEveryInputAndHoldsNoClock() throws IOException {
        String manifest = Files.readString(SampleRun.outcome().output().resolve("run.json"));
        assertThat(manifest)
                .contains(
                        "dialogue.yaml",
                        "codebook.yaml",
                        "enkat-centrum.csv",
                        "sha256",
                        "sv/tagger.bin",
                        "Apache Lucene")
                .doesNotContain("seconds", "time");
    }
}
