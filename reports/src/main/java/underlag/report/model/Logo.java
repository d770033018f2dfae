package underlag.report.model;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The municipality's mark: a PNG or JPEG that has been read once, so that every format can hold it,
 * without what cameras and drawing programs write beside the picture.
 */
public final class Logo {
    /** The largest file, in bytes: each web page holds it whole. */
    public static final int MOST_BYTES = 1_000_000;

    /** Pixels, each way. */
    public static final int MOST_PIXELS = 3000;

    /** The room it is given, in units of 1/96 inch. */
    private static final double WIDEST = 220;

    private static final double HIGHEST = 60;

    private final byte[] picture;
    private final Type type;
    private final int width;
    private final int height;
    private final String text;

    private Logo(byte[] picture, Type type, int width, int height, String text) {
        this.picture = picture;
        this.type = type;
        this.width = width;
        this.height = height;
        this.text = text;
    }

    /** A format of pictures that all formats of reports can hold. */
    public enum Type {
        PNG,
        JPEG
    }

    /** Why a file is no logo. */
    public enum Fault {
        TOO_MANY_BYTES,
        OTHER_FORMAT,
        TOO_MANY_PIXELS,
        UNREADABLE
    }

    /** A file that is no logo. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        private final Fault fault;

        Unusable(Fault fault) {
            super(fault.toString());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /**
     * Reads a logo.
     *
     * @param file a whole file, known by its first bytes and not by its name
     * @param text what it says, for those who cannot see it
     * @throws Unusable where it is no PNG or JPEG, too large, or broken
     */
    public static Logo of(byte[] file, String text) throws Unusable {
        if (file.length > MOST_BYTES) {
            throw new Unusable(Fault.TOO_MANY_BYTES);
        }
        Type type = PictureBytes.type(file);
        if (type == null) {
            throw new Unusable(Fault.OTHER_FORMAT);
        }
        try {
            byte[] picture = PictureBytes.bare(file, type);
            BufferedImage shown = read(picture, type);
            return new Logo(picture, type, shown.getWidth(), shown.getHeight(), text);
        } catch (IOException | RuntimeException e) {
            // The platform's readers answer broken files with either.
            throw new Unusable(Fault.UNREADABLE);
        }
    }

    private static BufferedImage read(byte[] picture, Type type) throws IOException, Unusable {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(in);
            if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
                throw new Unusable(Fault.TOO_MANY_PIXELS);
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    public byte[] picture() {
        return picture.clone();
    }

    public Type type() {
        return type;
    }

    /** What it says, for those who cannot see it. */
    public String text() {
        return text;
    }

    /** As it is shown, in units of 1/96 inch: within its room, never larger than its pixels. */
    public int shownWidth() {
        return (int) Math.max(1, Math.round(width * scale()));
    }

    /** As it is shown, in units of 1/96 inch. */
    public int shownHeight() {
        return (int) Math.max(1, Math.round(height * scale()));
    }

    private double scale() {
        return Math.min(1, Math.min(WIDEST / width, HIGHEST / height));
    }

    /** An address that holds the whole picture. */
    public String dataAddress() {
        String kind = type == Type.PNG ? "png" : "jpeg";
        return "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(picture);
    }
}
