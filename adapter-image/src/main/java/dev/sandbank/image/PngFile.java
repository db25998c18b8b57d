package dev.sandbank.image;

import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * A PNG reduced to the chunks that hold its pixels. Texts, profiles, further frames and whatever follows the end are left
 * out before a decoder sees them, because decoders unpack some of them without a limit.
 *
 * @param bytes the reduced file
 */
record PngFile(byte[] bytes, PixelSize size) {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> OF_PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    /** Length and type before a chunk's data, and the checksum behind it. */
    private static final int AROUND_DATA = 12;

    private static final int TYPE_LENGTH = 4;
    private static final int HEADER_LENGTH = 13;

    /** Whether a file begins as a PNG does. */
    static boolean is(byte[] file) {
        return file.length >= SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    static PngFile read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).position(SIGNATURE.length);
        PixelSize size = sizeIn(in.duplicate());
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.writeBytes(SIGNATURE);
        String type;
        do {
            int length = lengthOfNext(in);
            int start = in.position();
            type = typeAt(file, start + Integer.BYTES);
            if (OF_PIXELS.contains(type)) {
                out.write(file, start, length + AROUND_DATA);
            }
            in.position(start + length + AROUND_DATA);
        } while (!type.equals("IEND"));
        return new PngFile(out.toByteArray(), size);
    }

    BufferedImage pixels() {
        return Decoder.PNG.decode(bytes, size);
    }

    private static PixelSize sizeIn(ByteBuffer in) {
        if (lengthOfNext(in) != HEADER_LENGTH) {
            throw new Refused(IconRefusal.ICON_UNREADABLE);
        }
        in.position(in.position() + Integer.BYTES + TYPE_LENGTH);
        return PixelSize.checked(in.getInt(), in.getInt());
    }

    /** The length of the data of the chunk at this position; the whole chunk is there. */
    private static int lengthOfNext(ByteBuffer in) {
        if (in.remaining() < AROUND_DATA) {
            throw new Refused(IconRefusal.ICON_UNREADABLE);
        }
        int length = in.getInt(in.position());
        if (length < 0 || length > in.remaining() - AROUND_DATA) {
            throw new Refused(IconRefusal.ICON_UNREADABLE);
        }
        return length;
    }

    private static String typeAt(byte[] file, int position) {
        return new String(file, position, TYPE_LENGTH, StandardCharsets.ISO_8859_1);
    }
}
