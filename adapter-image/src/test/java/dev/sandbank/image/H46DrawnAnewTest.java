package dev.sandbank.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.IconImage;
import dev.sandbank.domain.refusal.IconRefusal;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures are drawn anew, so that nothing but their pixels stays. */
class H46DrawnAnewTest {

    /** A photograph of 40 x 20 pixels, the left half red; turned, red is where the columns say. */
    @ParameterizedTest
    @CsvSource({
        "1,40,20,5,10",
        "2,40,20,35,10",
        "3,40,20,35,10",
        "4,40,20,5,10",
        "5,20,40,10,5",
        "6,20,40,10,5",
        "7,20,40,10,35",
        "8,20,40,10,35",
        "9,40,20,5,10"
    })
    void photographIsTurnedUprightAndItsPlaceIsGone(int orientation, int width, int height, int redX, int redY) {
        byte[] photograph = Pictures.with(
                Pictures.file(Pictures.halves(40, 20, BufferedImage.TYPE_INT_RGB), "jpeg"),
                2,
                Pictures.exif(orientation));
        assertThat(new String(photograph, StandardCharsets.ISO_8859_1)).contains("GPS");

        byte[] icon = Drawn.png(photograph);

        BufferedImage pixels = Pictures.read(icon);
        assertThat(pixels.getWidth()).isEqualTo(width);
        assertThat(pixels.getHeight()).isEqualTo(height);
        Drawn.assertNear(pixels.getRGB(redX, redY), Pictures.RED);
        Drawn.assertNear(pixels.getRGB(width - 1 - redX, height - 1 - redY), Pictures.BLUE);
        assertThat(new String(icon, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
    }

    /** Rows are told from columns too: the pixel at the top left is where each number says. */
    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,0", "3,1,2", "4,0,2", "5,0,0", "6,2,0", "7,2,1", "8,0,1"})
    void eachNumberTurnsItsOwnWay(int orientation, int x, int y) {
        BufferedImage stored = new BufferedImage(2, 3, BufferedImage.TYPE_INT_ARGB);
        stored.setRGB(0, 0, Pictures.RED);

        BufferedImage upright = Turn.of(orientation).upright(stored);

        assertThat(upright.getRGB(x, y)).isEqualTo(Pictures.RED);
    }

    @Test
    void brokenMetadataTurnNothing() {
        byte[] broken =
                Pictures.segment(0xe1, "Exif\0\0MM\0*\u007f\u007f\u007f\u007f".getBytes(StandardCharsets.ISO_8859_1));
        byte[] photograph =
                Pictures.with(Pictures.file(Pictures.halves(40, 20, BufferedImage.TYPE_INT_RGB), "jpeg"), 2, broken);

        assertThat(Drawn.pixels(photograph).getWidth()).isEqualTo(40);
    }

    @Test
    void jpegInTheColoursOfPrintIsRefused() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(
                    new IIOImage(Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null), null, null));
        }

        Drawn.assertRefused(out.toByteArray(), IconRefusal.ICON_COLOURS_UNSUPPORTED);
    }

    /** Grey of half brightness, in 8 and in 16 bits, with opacity and without. */
    static Stream<byte[]> greys() {
        return Stream.of(
                grey(8, 0, 0x80), grey(16, 0, 0x80, 0), grey(8, 4, 0x80, 0xff), grey(16, 4, 0x80, 0, 0xff, 0xff));
    }

    @ParameterizedTest
    @MethodSource("greys")
    void greyKeepsItsBrightness(byte[] png) {
        Drawn.assertNear(Drawn.pixels(png).getRGB(0, 0), 0xff808080);
    }

    @Test
    void sixteenBitsOfColourBecomeEight() {
        byte[] png = Pictures.png(
                Pictures.header(1, 1, 16, 6),
                Pictures.chunk("IDAT", stored(0, 0xff, 0xff, 0, 0, 0x80, 0, 0xff, 0xff)),
                Pictures.chunk("IEND", new byte[0]));

        Drawn.assertNear(Drawn.pixels(png).getRGB(0, 0), 0xffff0080);
    }

    @Test
    void transparencyIsKept() {
        BufferedImage picture = new BufferedImage(600, 600, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 300 * 600; i++) {
            picture.setRGB(i % 300, i / 300, Pictures.RED);
        }

        BufferedImage icon = Drawn.pixels(Pictures.file(picture, "png"));

        Drawn.assertNear(icon.getRGB(50, 128), Pictures.RED);
        assertThat(icon.getRGB(200, 128) >>> 24).isZero();
    }

    @Test
    void onlyTheFirstFrameIsDrawn() {
        byte[] plain = Pictures.file(Pictures.halves(8, 8, BufferedImage.TYPE_INT_RGB), "png");
        byte[] animated = Pictures.with(
                Pictures.with(plain, plain.length - 12, Pictures.chunk("fdAT", new byte[100])),
                33,
                Pictures.chunk("acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0}));

        assertThat(Drawn.png(animated)).isEqualTo(Drawn.png(plain));
    }

    @Test
    void textInThePictureIsGone() {
        byte[] plain = Pictures.file(Pictures.halves(8, 8, BufferedImage.TYPE_INT_RGB), "png");
        byte[] markup = "Comment\0<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1);

        byte[] icon = Drawn.png(Pictures.with(plain, 33, Pictures.chunk("tEXt", markup)));

        assertThat(new String(icon, StandardCharsets.ISO_8859_1)).doesNotContain("script", "tEXt");
    }

    @Test
    void jpegWithoutItsHeaderKeepsItsColours() {
        byte[] jpeg = Pictures.file(Pictures.halves(40, 40, BufferedImage.TYPE_INT_RGB), "jpeg");

        BufferedImage icon = Drawn.pixels(jpeg);

        Drawn.assertNear(icon.getRGB(5, 5), Pictures.RED);
        Drawn.assertNear(icon.getRGB(35, 35), Pictures.BLUE);
    }

    @Test
    void smallPictureStaysAsSmallAsItIs() {
        BufferedImage icon = Drawn.pixels(Pictures.file(Pictures.halves(16, 9, BufferedImage.TYPE_INT_RGB), "png"));

        assertThat(icon.getWidth()).isEqualTo(16);
        assertThat(icon.getHeight()).isEqualTo(9);
        Drawn.assertNear(icon.getRGB(0, 0), Pictures.RED);
    }

    @Test
    void longPictureKeepsItsProportions() {
        BufferedImage icon = Drawn.pixels(Pictures.file(Pictures.halves(2_000, 3, BufferedImage.TYPE_INT_RGB), "png"));

        assertThat(icon.getWidth()).isEqualTo(256);
        assertThat(icon.getHeight()).isEqualTo(1);
    }

    @Test
    void whatIsTooLongInLargeIsDrawnSmallerUntilItFits() {
        byte[] icon = Drawn.png(Pictures.file(Pictures.noise(300, 300), "png"));

        assertThat(icon.length).isLessThanOrEqualTo(IconImage.MAX_BYTES);
        assertThat(Pictures.read(icon).getWidth()).isEqualTo(128);
    }

    private static byte[] grey(int bits, int colours, int... samples) {
        int[] row = new int[samples.length + 1];
        System.arraycopy(samples, 0, row, 1, samples.length);
        return Pictures.png(
                Pictures.header(1, 1, bits, colours),
                Pictures.chunk("IDAT", stored(row)),
                Pictures.chunk("IEND", new byte[0]));
    }

    private static byte[] stored(int... bytes) {
        byte[] raw = new byte[bytes.length];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = (byte) bytes[i];
        }
        Deflater deflater = new Deflater();
        deflater.setInput(raw);
        deflater.finish();
        byte[] packed = new byte[100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }
}
