package underlag.report.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Lets text written from right to left stand that way, by the Java platform's own rules. */
final class TextDirection {
    private TextDirection() {}

    /** Finds the runs of one direction in a paragraph. */
    static final class Splitter implements BidiSplitter {
        private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            int base =
                    switch (defaultDirection) {
                        case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                        case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                        default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
                    };
            bidi = new Bidi(paragraph, base);
        }

        @Override
        public int countTextRuns() {
            return bidi.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            int start = bidi.getRunStart(run);
            byte direction = bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL;
            return new BidiTextRun(start, bidi.getRunLimit(run) - start, direction);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            Bidi given = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            return given.baseIsLeftToRight() ? LTR : RTL;
        }
    }

    /** Turns a run from right to left into the order in which it is painted. */
    static final class Reorderer implements BidiReorderer {
        @Override
        public String reorderRTLTextToLTR(String text) {
            StringBuilder painted = new StringBuilder(text).reverse();
            for (int i = 0; i < painted.length(); i++) {
                painted.setCharAt(i, mirrored(painted.charAt(i)));
            }
            return painted.toString();
        }

        private static char mirrored(char c) {
            return switch (c) {
                case '(' -> ')';
                case ')' -> '(';
                case '[' -> ']';
                case ']' -> '[';
                case '<' -> '>';
                case '>' -> '<';
                case '«' -> '»';
                case '»' -> '«';
                default -> c;
            };
        }

        /** Letters that join are not in the font. */
        @Override
        public String shapeText(String text) {
            return text;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
