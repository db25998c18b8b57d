package dev.sandbank.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.IconRefusal.IconPartForbidden;
import dev.sandbank.domain.refusal.Refused;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;

/** What becomes of files that are sent as icons. */
final class Drawn {

    static final long MEBIBYTE = 1 << 20;

    private static final DrawnIcons ICONS = new DrawnIcons();

    private Drawn() {}

    /** The bytes of the icon. */
    static byte[] png(byte[] file) {
        return ICONS.draw(file).png();
    }

    /** The pixels of the icon. */
    static BufferedImage pixels(byte[] file) {
        return Pictures.read(png(file));
    }

    static void assertRefused(byte[] file, IconRefusal reason) {
        assertThatThrownBy(() -> ICONS.draw(file))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isSameAs(reason));
    }

    /** The part is named. */
    static void assertForbidden(byte[] file, String part) {
        assertThatThrownBy(() -> ICONS.draw(file))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(new IconPartForbidden(part)));
    }

    /** The colour is nearly that; opacity counts too. */
    static void assertNear(int actual, int expected) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            assertThat(actual >>> shift & 0xff)
                    .as(Integer.toHexString(actual) + " and " + Integer.toHexString(expected))
                    .isBetween((expected >>> shift & 0xff) - 12, (expected >>> shift & 0xff) + 12);
        }
    }

    /** How many bytes a piece of work allocates in this thread. */
    static long allocatedBy(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        work.run();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
