package underlag.language;

import java.util.Locale;
import java.util.Map;

/** Swedish words as people say them, with the written form under which they are looked up. */
final class SpokenForms {
    private static final Map<String, String> WRITTEN =
            Map.ofEntries(
                    Map.entry("mej", "mig"),
                    Map.entry("dej", "dig"),
                    Map.entry("sej", "sig"),
                    Map.entry("dom", "de"),
                    Map.entry("nån", "någon"),
                    Map.entry("nåt", "något"),
                    Map.entry("nåra", "några"),
                    Map.entry("nånting", "någonting"),
                    Map.entry("nånstans", "någonstans"),
                    Map.entry("sån", "sådan"),
                    Map.entry("sånt", "sådant"),
                    Map.entry("såna", "sådana"),
                    Map.entry("oxå", "också"),
                    Map.entry("mkt", "mycket"),
                    Map.entry("sa", "sade"),
                    Map.entry("la", "lade"),
                    Map.entry("stan", "staden"));

    private SpokenForms() {}

    static String written(String form) {
        String written = WRITTEN.get(form.toLowerCase(Locale.ROOT));
        return written == null ? form : written;
    }
}
