package underlag.workspace;

import underlag.analysis.Analysis;
import underlag.analysis.JudgedStatement;
import underlag.analysis.Obstacle;

/** obstacles.csv: statements that tell of what makes it hard to take part, by threshold. */
final class ObstacleTable {
    private ObstacleTable() {}

    static CsvTable of(Analysis analysis) {
        CsvTable.Builder table = CsvTable.of("statement_id, threshold, words");
        for (JudgedStatement statement : analysis.statements()) {
            for (Obstacle obstacle : statement.obstacles()) {
                table.row(statement.id(), obstacle.threshold(), String.join(" ", obstacle.words()));
            }
        }
        return table.build();
    }
}
