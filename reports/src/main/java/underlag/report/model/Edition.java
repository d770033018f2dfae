package underlag.report.model;

import java.util.List;
import java.util.Locale;
import underlag.dialogue.ReaderLanguage;

/**
 * Which edition of a report it is: the whole one, or a version that people have written of it, in
 * easy read or in another language.
 *
 * @param language the language of the text
 * @param rightToLeft whether the text is written from right to left
 * @param whole whether it is the program's own report; a version is short, without contents list
 * @param others the other editions, in the order in which they are offered
 */
public record Edition(Locale language, boolean rightToLeft, boolean whole, List<Other> others) {
    public Edition {
        others = List.copyOf(others);
    }

    /** The program's own report, of which there are no versions. */
    public static Edition whole(ReaderLanguage language) {
        return new Edition(language.locale(), false, true, List.of());
    }

    /** A version, whose direction goes by its letters. */
    public static Edition version(Locale language, String text) {
        return new Edition(language, rightToLeft(text), false, List.of());
    }

    /** The same edition beside these. */
    public Edition beside(List<Other> editions) {
        return new Edition(language, rightToLeft, whole, editions);
    }

    /** Whether the text is in the language in which the program speaks to its readers. */
    public boolean speaks(ReaderLanguage reader) {
        return language.getLanguage().equals(reader.code());
    }

    /** The language as web pages and documents name it: "ar", "sr-Latn". */
    public String tag() {
        return language.toLanguageTag();
    }

    /** Whether most of a text's letters are written from right to left. */
    public static boolean rightToLeft(String text) {
        long right = text.codePoints().filter(Edition::isRightToLeft).count();
        return right * 2 > text.codePoints().filter(Character::isLetter).count();
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /**
     * Another edition of the same report.
     *
     * @param name in its own language: "English"
     * @param called in the language of the report: "engelska"
     * @param language the language of the name
     * @param files its files, in the same folder, the one to prefer first; never empty
     */
    public record Other(String name, String called, Locale language, List<String> files) {
        public Other {
            files = List.copyOf(files);
        }

        /** The file with this ending or, where there is none, the one to prefer. */
        public String file(String ending) {
            return files.stream()
                    .filter(file -> file.endsWith("." + ending))
                    .findFirst()
                    .orElseGet(files::getFirst);
        }

        /** The language as web pages and documents name it. */
        public String tag() {
            return language.toLanguageTag();
        }

        /** Whether the name is written from right to left. */
        public boolean rightToLeft() {
            return Edition.rightToLeft(name);
        }
    }
}
