package underlag.report.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {
    private static final String WRITTEN_BY = "Maja Exempelsson, grafiker";

    @Test
    void aLogoIsShownWithinItsRoomAndNeverLargerThanItsPixels() throws Exception {
        Logo wide = Logo.of(SampleLogo.picture("png", 1100, 100), "x");
        Logo high = Logo.of(SampleLogo.picture("jpeg", 300, 600), "x");
        Logo small = Logo.of(SampleLogo.picture("png", 40, 30), "x");

        assertThat(size(wide)).containsExactly(220, 20);
        assertThat(size(high)).containsExactly(30, 60);
        assertThat(size(small)).containsExactly(40, 30);
        assertThat(wide.type()).isEqualTo(Logo.Type.PNG);
        assertThat(high.type()).isEqualTo(Logo.Type.JPEG);
        assertThat(high.dataAddress()).startsWith("data:image/jpeg;base64,/9j/");
    }

    @Test
    void whatStandsBesideThePictureIsLeftOut() throws Exception {
        byte[] plain = SampleLogo.picture("png", 60, 20);
        int end = plain.length - 12;
        byte[] note = chunk("tEXt", ("Author\0" + WRITTEN_BY).getBytes(ISO_8859_1));
        byte[] written =
                joined(
                        Arrays.copyOf(plain, end),
                        note,
                        Arrays.copyOfRange(plain, end, plain.length),
                        WRITTEN_BY.getBytes(ISO_8859_1));

        byte[] kept = Logo.of(written, "x").picture();

        assertThat(new String(kept, ISO_8859_1)).doesNotContain(WRITTEN_BY);
        assertThat(pixels(kept)).isEqualTo(pixels(plain));
    }

    @Test
    void whatACameraWroteIsLeftOut() throws Exception {
        byte[] plain = SampleLogo.picture("jpeg", 60, 20);
        byte[] written =
                joined(
                        Arrays.copyOf(plain, 2),
                        segment(0xE1, "Exif\0\0" + WRITTEN_BY),
                        segment(0xFE, WRITTEN_BY),
                        Arrays.copyOfRange(plain, 2, plain.length),
                        WRITTEN_BY.getBytes(ISO_8859_1));

        byte[] kept = Logo.of(written, "x").picture();

        assertThat(new String(kept, ISO_8859_1)).doesNotContain(WRITTEN_BY);
        assertThat(pixels(kept)).isEqualTo(pixels(plain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "GIF89a",
                "%PDF-1.7",
                "BM"
            })
    void otherFormatsAreRefusedByTheirFirstBytes(String file) {
        assertThat(fault(file.getBytes(ISO_8859_1))).isEqualTo(Logo.Fault.OTHER_FORMAT);
    }

    @Test
    void aFileTooLargeIsRefused() {
        byte[] large = Arrays.copyOf(SampleLogo.picture("png", 60, 20), 1_000_001);
        assertThat(fault(large)).isEqualTo(Logo.Fault.TOO_MANY_BYTES);
    }

    /** A small file may unfold into gigabytes: its size is read before its pixels. */
    @Test
    void aPictureTooLargeIsRefusedBeforeItIsUnfolded() {
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(60_000).putInt(60_000).put(new byte[] {8, 2, 0, 0, 0});
        byte[] bomb =
                joined(
                        Arrays.copyOf(SampleLogo.picture("png", 1, 1), 8),
                        chunk("IHDR", header.array()),
                        chunk("IDAT", new byte[20]),
                        chunk("IEND", new byte[0]));

        assertThat(fault(bomb)).isEqualTo(Logo.Fault.TOO_MANY_PIXELS);
        assertThat(fault(SampleLogo.picture("png", 3001, 2))).isEqualTo(Logo.Fault.TOO_MANY_PIXELS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aFileCutShortIsRefusedWhereverItIsCut(String format) {
        byte[] whole = SampleLogo.picture(format, 60, 20);
        for (int length = 8; length < whole.length - 1; length += 7) {
            assertThat(fault(Arrays.copyOf(whole, length))).isEqualTo(Logo.Fault.UNREADABLE);
        }
    }

    /** Four colours for print: not every program shows them, and the PDF may not hold them. */
    @Test
    void coloursForPrintAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            Raster four = Raster.createInterleavedRaster(0, 60, 20, 4, null);
            writer.write(new IIOImage(four, null, null));
        }
        writer.dispose();

        assertThat(fault(bytes.toByteArray())).isEqualTo(Logo.Fault.UNREADABLE);
    }

    private static int[] size(Logo logo) {
        return new int[] {logo.shownWidth(), logo.shownHeight()};
    }

    private static Logo.Fault fault(byte[] file) {
        return catchThrowableOfType(Logo.Unusable.class, () -> Logo.of(file, "x")).fault();
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] chunk(String name, byte[] content) {
        byte[] checked = joined(name.getBytes(ISO_8859_1), content);
        CRC32 sum = new CRC32();
        sum.update(checked);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                checked,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] segment(int kind, String content) {
        byte[] bytes = content.getBytes(ISO_8859_1);
        int length = bytes.length + 2;
        byte[] head = {(byte) 0xFF, (byte) kind, (byte) (length >> 8), (byte) length};
        return joined(head, bytes);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
