package underlag.workspace.plan;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the handbook's five columns stand, counted from 0; -1 where one is missing. */
record GoalColumns(int type, int goal, int indicator, int collection, int target, int outcome) {
    private static final Pattern TYPE =
            Pattern.compile("typ|måltyp.*|(typ|type) (av|of) .*|goal type");
    private static final Pattern TARGET =
            Pattern.compile("målvärde.*|målnivå.*|målet är nått.*|target.*");
    private static final Pattern GOAL = Pattern.compile("mål|målet|målen|mål för .*|goals?");
    private static final Pattern INDICATOR = Pattern.compile("indi[ck]ator.*");
    private static final Pattern COLLECTION =
            Pattern.compile("data ?insamling.*|insamling.*|data collection.*|collection");
    private static final Pattern OUTCOME = Pattern.compile("utfall.*|outcome.*|resultat");

    /** The columns by this row's headings, or null where it is not a heading row. */
    static @Nullable GoalColumns of(SheetRow row) {
        GoalColumns columns =
                new GoalColumns(
                        row.columnOf(TYPE),
                        row.columnOf(GOAL),
                        row.columnOf(INDICATOR),
                        row.columnOf(COLLECTION),
                        row.columnOf(TARGET),
                        row.columnOf(OUTCOME));
        return columns.goal >= 0 && columns.indicator >= 0 ? columns : null;
    }
}
