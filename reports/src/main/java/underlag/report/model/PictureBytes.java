package underlag.report.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import underlag.report.model.Logo.Type;

/**
 * A picture's file without what is no picture: names of people and programs, places, comments,
 * previews, whatever follows the end.
 */
final class PictureBytes {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /** The chunks of a PNG that its pixels need; the rest is about them. */
    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private static final int APP_FIRST = 0xE0;
    private static final int APP_LAST = 0xEF;

    /** How an Adobe program stored the colours: without it they are read wrongly. */
    private static final int APP_ADOBE = 0xEE;

    private static final int COMMENT = 0xFE;

    /** Where a frame says how many colours each pixel has: four are for print. */
    private static final int COMPONENTS = 9;

    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    private final byte[] file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    private PictureBytes(byte[] file) {
        this.file = file;
    }

    /** What the first bytes say, or null where they say nothing known. */
    static @Nullable Type type(byte[] file) {
        if (begins(file, PNG)) {
            return Type.PNG;
        }
        return begins(file, JPEG) ? Type.JPEG : null;
    }

    /**
     * The picture alone.
     *
     * @throws IOException where the file ends too early, is none of its type, or has four colours
     */
    static byte[] bare(byte[] file, Type type) throws IOException {
        PictureBytes bytes = new PictureBytes(file);
        switch (type) {
            case PNG -> bytes.png();
            case JPEG -> bytes.jpeg();
        }
        return bytes.kept.toByteArray();
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length
                && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    /** Chunks: length, name, content, checksum. */
    private void png() throws IOException {
        keep(0, PNG.length);
        int at = PNG.length;
        String name = "";
        while (!name.equals("IEND")) {
            long length = number(at, 4);
            name = new String(part(at + 4, 4), StandardCharsets.ISO_8859_1);
            int whole = Math.toIntExact(Math.min(length + 12, Integer.MAX_VALUE / 2));
            if (PIXELS.contains(name)) {
                keep(at, whole);
            }
            at += whole;
        }
    }

    /** Segments: FF, kind, length, content; a scan's content runs until the next segment. */
    private void jpeg() throws IOException {
        keep(0, 2);
        int at = 2;
        while (true) {
            if (number(at, 1) != 0xFF) {
                throw new IOException("no segment at " + at);
            }
            int kind = (int) number(at + 1, 1);
            if (kind == 0xFF) {
                at++;
                continue;
            }
            if (kind == END) {
                keep(at, 2);
                return;
            }
            int after = at + 2 + (int) number(at + 2, 2);
            if (kind == SCAN) {
                after = endOfScan(after);
            } else if (isFrame(kind) && number(at + COMPONENTS, 1) > 3) {
                throw new IOException("colours for print");
            }
            if (kind != COMMENT && (kind < APP_FIRST || kind > APP_LAST || kind == APP_ADOBE)) {
                keep(at, after - at);
            }
            at = after;
        }
    }

    /** Within a scan FF is followed by 00, or by a restart mark. */
    private int endOfScan(int from) throws IOException {
        int at = from;
        while (number(at, 1) != 0xFF || isScan((int) number(at + 1, 1))) {
            at++;
        }
        return at;
    }

    /** C0 to CF, but for the tables among them. */
    private static boolean isFrame(int kind) {
        return kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
    }

    private static boolean isScan(int afterMark) {
        return afterMark == 0 || afterMark >= 0xD0 && afterMark <= 0xD7;
    }

    private long number(int at, int bytes) throws IOException {
        long number = 0;
        for (byte b : part(at, bytes)) {
            number = number << 8 | b & 0xFF;
        }
        return number;
    }

    private byte[] part(int at, int bytes) throws IOException {
        if (at < 0 || at > file.length - bytes) {
            throw new IOException("the file ends too early");
        }
        return Arrays.copyOfRange(file, at, at + bytes);
    }

    private void keep(int at, int bytes) throws IOException {
        kept.writeBytes(part(at, bytes));
    }
}
