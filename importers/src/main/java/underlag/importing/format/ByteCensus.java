package underlag.importing.format;

import java.nio.charset.StandardCharsets;

/** Counts the bytes that tell charsets apart. Fed in pieces; not thread-safe. */
final class ByteCensus {
    private final byte[] first = new byte[3];
    private long total;
    private long zerosAtEven;
    private long zerosAtOdd;
    private long multibyte;
    private long broken;
    private long undefinedInWindows;
    private int expected;
    private int lower = 0x80;
    private int upper = 0xBF;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            if (total < first.length) {
                first[(int) total] = bytes[i];
            }
            if (b == 0) {
                if (total % 2 == 0) {
                    zerosAtEven++;
                } else {
                    zerosAtOdd++;
                }
            }
            if (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D) {
                undefinedInWindows++;
            }
            follow(b);
            total++;
        }
    }

    private void follow(int b) {
        if (expected > 0) {
            if (b >= lower && b <= upper) {
                lower = 0x80;
                upper = 0xBF;
                expected--;
                if (expected == 0) {
                    multibyte++;
                }
                return;
            }
            broken++;
            expected = 0;
            lower = 0x80;
            upper = 0xBF;
        }
        start(b);
    }

    private void start(int b) {
        if (b < 0x80) {
            return;
        }
        if (b >= 0xC2 && b <= 0xDF) {
            expected = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            expected = 2;
            lower = b == 0xE0 ? 0xA0 : 0x80;
            upper = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            expected = 3;
            lower = b == 0xF0 ? 0x90 : 0x80;
            upper = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            broken++;
        }
    }

    TextEncoding encoding() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, broken);
        }
        if (startsWith(0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, total % 2);
        }
        if (startsWith(0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, total % 2);
        }
        // Western text in UTF-16 has a zero in nearly every second byte.
        if (zerosAtOdd > total / 4 && zerosAtEven < total / 50) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0, total % 2);
        }
        if (zerosAtEven > total / 4 && zerosAtOdd < total / 50) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0, total % 2);
        }
        return eightBit();
    }

    private TextEncoding eightBit() {
        // A file pasted together from several sources is UTF-8 with a few stray bytes, and reading
        // it all as Windows-1252 would spoil every å for the sake of one.
        if (broken == 0 || multibyte > 10 * broken) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, broken);
        }
        // A capital letter before a dash or a quotation mark looks like UTF-8 too; many do not.
        long strays = 10 * multibyte > broken ? multibyte : 0;
        return new TextEncoding(TextEncoding.WINDOWS, 0, undefinedInWindows + strays);
    }

    private boolean startsWith(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (total <= i || (first[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
