package dev.sandbank.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.IconRefusal.IconTooWide;
import dev.sandbank.domain.refusal.IconRefusal.IconsBusy;
import dev.sandbank.domain.refusal.Refused;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files that say that they hold huge pictures, and files that are cut off. */
class H43BombsTest {

    /** A file, and the side that it declares. */
    private record Bomb(byte[] file, int side) {}

    static Stream<Bomb> bombs() {
        return Stream.of(
                new Bomb(smallPng(30_000), 30_000),
                new Bomb(largePng(14_000), 14_000),
                new Bomb(smallPng(Integer.MAX_VALUE), Integer.MAX_VALUE),
                new Bomb(jpeg(14_000), 14_000),
                new Bomb(jpeg(65_535), 65_535),
                new Bomb(smallPng(2_049), 2_049));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void sizeIsReadBeforeDecodingAndTold(Bomb bomb) {
        assertThatThrownBy(() -> new DrawnIcons().draw(bomb.file()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new IconTooWide(bomb.side(), bomb.side())));
    }

    /** What is never allocated cannot stay on the heap, so the bytes that all threads allocate are counted. */
    @Test
    void tenAtOnceTakeLessThan32Mebibytes() throws Exception {
        DrawnIcons icons = new DrawnIcons();
        List<Callable<Long>> works = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            byte[] file = i % 2 == 0 ? largePng(14_000) : jpeg(30_000);
            works.add(() -> Drawn.allocatedBy(
                    () -> assertThatThrownBy(() -> icons.draw(file)).isInstanceOf(Refused.class)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            long allocated = 0;
            for (Future<Long> work : threads.invokeAll(works)) {
                allocated += work.get();
            }
            assertThat(allocated).isLessThan(32 * Drawn.MEBIBYTE);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void largestPictureIsDrawn() {
        byte[] png = Pictures.file(Pictures.halves(2_048, 2_048, BufferedImage.TYPE_BYTE_BINARY), "png");

        BufferedImage icon = Drawn.pixels(png);

        assertThat(icon.getWidth()).isEqualTo(256);
        assertThat(icon.getHeight()).isEqualTo(256);
    }

    /** Decoders unpack the texts of a PNG without a limit; here 100 MiB would come of 100 kB. */
    @Test
    void packedTextIsNeverUnpacked() {
        byte[] zeros = deflated(100 * (int) Drawn.MEBIBYTE);
        byte[] text = ByteBuffer.allocate(zeros.length + 3)
                .put((byte) 'a')
                .put((byte) 0)
                .put((byte) 0)
                .put(zeros)
                .array();
        byte[] plain = Pictures.file(Pictures.halves(8, 8, BufferedImage.TYPE_BYTE_INDEXED), "png");
        byte[] bomb = Pictures.with(plain, 33, Pictures.chunk("zTXt", text));

        assertThat(Drawn.allocatedBy(() -> Drawn.png(bomb))).isLessThan(32 * Drawn.MEBIBYTE);
    }

    /** Each scan of a progressive JPEG can make a decoder go over the whole picture. */
    @Test
    void jpegOfManyScansIsRefused() {
        byte[] jpeg = Pictures.file(Pictures.halves(16, 16, BufferedImage.TYPE_INT_RGB), "jpeg");
        int scan = Pictures.positionOf(jpeg, 0xda);
        byte[] scans = jpeg;
        for (int i = 0; i < 40; i++) {
            scans = Pictures.with(scans, scan, Arrays.copyOfRange(jpeg, scan, jpeg.length - 2));
        }

        Drawn.assertRefused(scans, IconRefusal.ICON_TOO_COMPLEX);
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileThatIsCutOffAnywhereIsRefused(byte[] file) {
        for (int length = 9; length < file.length; length += Math.max(1, file.length / 50)) {
            Drawn.assertRefused(Arrays.copyOf(file, length), IconRefusal.ICON_UNREADABLE);
        }
    }

    static Stream<byte[]> files() {
        BufferedImage picture = Pictures.halves(40, 30, BufferedImage.TYPE_INT_RGB);
        return Stream.of(Pictures.file(picture, "png"), Pictures.file(picture, "jpeg"));
    }

    @Test
    void pngWhoseDataEndEarlyIsRefused() {
        byte[] png = Pictures.png(
                Pictures.header(64, 64, 8, 6),
                Pictures.chunk("IDAT", Arrays.copyOf(deflated(1 << 20), 30)),
                Pictures.chunk("IEND", new byte[0]));

        Drawn.assertRefused(png, IconRefusal.ICON_UNREADABLE);
    }

    @Test
    void whoFindsNoPlaceIsToldToTryAgain() {
        DrawnIcons none = new DrawnIcons(0, Duration.ZERO);

        assertThatThrownBy(() -> none.draw(smallPng(1)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(IconsBusy.class));
    }

    @Test
    void placeIsGivenBackAfterARefusal() {
        DrawnIcons one = new DrawnIcons(1, Duration.ZERO);
        byte[] picture = Pictures.file(Pictures.halves(8, 8, BufferedImage.TYPE_INT_RGB), "png");

        assertThatThrownBy(() -> one.draw(smallPng(30_000))).isInstanceOf(Refused.class);

        assertThat(one.draw(picture).png()).isNotEmpty();
    }

    private static byte[] smallPng(int side) {
        return Pictures.png(
                Pictures.header(side, side, 8, 6),
                Pictures.chunk("IDAT", new byte[0]),
                Pictures.chunk("IEND", new byte[0]));
    }

    private static byte[] largePng(int side) {
        return Pictures.png(
                Pictures.header(side, side, 8, 6),
                Pictures.chunk("IDAT", Arrays.copyOf(deflated(1 << 20), 600_000)),
                Pictures.chunk("IEND", new byte[0]));
    }

    private static byte[] jpeg(int side) {
        byte[] jpeg = Pictures.file(Pictures.halves(16, 16, BufferedImage.TYPE_INT_RGB), "jpeg");
        int frame = Pictures.positionOf(jpeg, 0xc0);
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) side).putShort(frame + 7, (short) side);
        return jpeg;
    }

    private static byte[] deflated(int zeros) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(new byte[zeros]);
        deflater.finish();
        byte[] packed = new byte[zeros / 100 + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }
}
