package underlag.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Messages;
import underlag.participation.Participation.Attendance;
import underlag.report.model.Block;
import underlag.report.model.Block.ChartBlock;
import underlag.report.model.Chart.Bar;
import underlag.report.model.Chart.Bars;
import underlag.report.model.Table;
import underlag.report.model.Table.Cell;
import underlag.report.model.Table.Column;

/** How many of those invited to each activity came or answered. */
final class ResponseRates {
    private final Words words;

    private ResponseRates(Words words) {
        this.words = words;
    }

    /** A chart, or nothing where the plan does not say how many were invited. */
    static List<Block> of(Composition composition) {
        ResponseRates rates = new ResponseRates(composition.words());
        List<Rate> known = new ArrayList<>();
        for (Attendance activity : composition.analysis().participation().activities()) {
            Rate rate = rate(activity);
            if (rate != null) {
                known.add(rate);
            }
        }
        return known.isEmpty() ? List.of() : List.of(new ChartBlock(rates.chart(known)));
    }

    private record Rate(String activity, int came, int invited) {
        double share() {
            return (double) came / invited;
        }
    }

    /** Null where either is unknown, or more came than were invited: then others came too. */
    private static @Nullable Rate rate(Attendance one) {
        Integer invited = one.activity().invited();
        Integer came = one.respondents() == null ? one.attendance() : one.respondents();
        return invited == null || came == null || invited == 0 || came > invited
                ? null
                : new Rate(one.activity().name(), came, invited);
    }

    private Bars chart(List<Rate> rates) {
        List<Bar> bars = new ArrayList<>();
        List<List<Cell>> cells = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Rate rate : rates) {
            String share = words.figures().percent(rate.share());
            String value =
                    say(
                            "rates.value",
                            share,
                            words.figures().whole(rate.came()),
                            words.figures().whole(rate.invited()));
            bars.add(new Bar(rate.activity(), rate.share() * 100, value));
            told.add(say("rates.alt.row", rate.activity(), value));
            cells.add(
                    List.of(
                            new Cell.Text(rate.activity()),
                            new Cell.Whole(rate.invited()),
                            new Cell.Whole(rate.came()),
                            new Cell.Percent(rate.share())));
        }
        String title = say("rates.title");
        return new Bars(
                "response-rates",
                title,
                say("rates.alt", String.join(" ", told)),
                data(title, cells),
                words.say("axis.per-cent"),
                false,
                bars);
    }

    private Table data(String title, List<List<Cell>> cells) {
        return new Table(
                "response-rates-data",
                title,
                List.of(
                        new Column(words.say("column.activity"), false),
                        new Column(words.say("column.invited"), true),
                        new Column(say("rates.came"), true),
                        new Column(say("rates.share"), true)),
                cells,
                true,
                say("rates.note"));
    }

    private String say(String key, Object... arguments) {
        return Messages.text(words.language(), "participation." + key, arguments);
    }
}
