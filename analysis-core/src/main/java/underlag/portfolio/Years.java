package underlag.portfolio;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The years in a time as people write it: "7 september – 4 oktober 2026", "2025–2027". */
final class Years {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /** No dialogue goes on longer; what looks so is no period. */
    private static final int LONGEST = 20;

    private Years() {}

    /** All years from the first to the last that is named. */
    static TreeSet<Integer> in(@Nullable String time) {
        TreeSet<Integer> years = new TreeSet<>();
        if (time == null) {
            return years;
        }
        Matcher named = YEAR.matcher(time);
        while (named.find()) {
            years.add(Integer.valueOf(named.group()));
        }
        if (years.size() > 1 && years.last() - years.first() <= LONGEST) {
            for (int year = years.first(); year < years.last(); year++) {
                years.add(year);
            }
        }
        return years;
    }
}
