package dev.sandbank.image;

import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A JPEG reduced to the segments that hold its pixels, and the way up that it asks for. Metadata, thumbnails, further
 * pictures and whatever follows the end are left out before a decoder sees them.
 *
 * @param bytes the reduced file
 */
record JpegFile(byte[] bytes, PixelSize size, Turn turn) {

    private static final byte[] SIGNATURE = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** Whether a file begins as a JPEG does. */
    static boolean is(byte[] file) {
        return file.length >= SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    static JpegFile read(byte[] file) {
        try {
            return new JpegReader(file).read();
        } catch (IndexOutOfBoundsException e) {
            throw new Refused(IconRefusal.ICON_UNREADABLE);
        }
    }

    BufferedImage pixels() {
        return turn.upright(Shrink.to(FittingPng.LARGEST, Decoder.JPEG.decode(bytes, size)));
    }
}
