package underlag.language;

import java.util.List;

/** How well a reading of the form dictionary fits a Swedish tag of the treebank. */
final class DictionaryAgreement {
    static final int FIT = 2;

    private DictionaryAgreement() {}

    /** 0 where the reading is of another part of speech, else more for each feature that fits. */
    static int score(String reading, String xpos) {
        List<String> has = List.of(reading.split(":"));
        List<String> wants = List.of(xpos.split("\\|"));
        return switch (wants.get(0)) {
            case "NN" -> has.get(0).equals("NN") ? noun(has, wants) : 0;
            case "VB" -> has.get(0).equals("VB") ? verb(has, wants) : 0;
            case "JJ" -> has.get(0).equals("JJ") ? adjective(has, wants) : 0;
            case "PC" -> participle(has, wants);
            case "AB" -> adverb(has, wants);
            default -> 0;
        };
    }

    private static int noun(List<String> has, List<String> wants) {
        int score = 1;
        for (String feature : wants.subList(1, wants.size())) {
            String own =
                    switch (feature) {
                        case "DEF" -> "BF";
                        case "IND" -> "OF";
                        default -> feature;
                    };
            score += has.contains(own) ? FIT : 0;
        }
        return score;
    }

    private static int verb(List<String> has, List<String> wants) {
        if (has.contains("PPC") || has.contains("PREPC")) {
            return 0;
        }
        int score = 1;
        for (String tense : List.of("INF", "PRS", "PRT", "SUP", "IMP")) {
            score += wants.contains(tense) && has.contains(tense) ? 2 * FIT : 0;
        }
        return score + (wants.contains("SFO") == has.contains("PF") ? FIT : 0);
    }

    private static int adjective(List<String> has, List<String> wants) {
        String degree = wants.size() > 1 ? wants.get(1) : "POS";
        boolean fits =
                switch (degree) {
                    case "KOM" -> has.contains("K");
                    case "SUV" -> has.contains("S") || has.contains("M");
                    default -> !has.contains("K") && !has.contains("S");
                };
        return fits ? 1 + FIT : 1;
    }

    private static int participle(List<String> has, List<String> wants) {
        boolean perfect = wants.size() > 1 && wants.get(1).equals("PRF");
        return has.contains(perfect ? "PPC" : "PREPC") ? 1 + FIT : 0;
    }

    private static int adverb(List<String> has, List<String> wants) {
        if (wants.size() == 1) {
            return has.get(0).equals("AB") ? 1 : 0;
        }
        return has.get(0).equals("JJ") ? adjective(has, wants) : 0;
    }

    /** The base form of a perfect participle: målade → målad, skrivna → skriven. */
    static String participle(String form, FormDictionary dictionary) {
        String[][] endings = {
            {"ade", "ad"},
            {"at", "ad"},
            {"na", "en"},
            {"et", "en"},
            {"da", "d"},
            {"dda", "dd"},
            {"tt", "dd"},
            {"t", "d"},
            {"ta", "t"},
            {"dde", "dd"}
        };
        for (String[] ending : endings) {
            if (form.endsWith(ending[0])) {
                String base = form.substring(0, form.length() - ending[0].length()) + ending[1];
                for (FormDictionary.Reading reading : dictionary.readings(base)) {
                    if (reading.tag().equals("VB:PPC:UTR")) {
                        return base;
                    }
                }
            }
        }
        return form;
    }
}
