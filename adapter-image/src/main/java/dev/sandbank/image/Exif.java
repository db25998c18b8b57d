package dev.sandbank.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The one thing that counts in the metadata of a camera: which way up the picture is. */
record Exif(boolean isThere, Turn turn) {

    private static final Exif NONE = new Exif(false, Turn.NONE);
    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final short BIG_ENDIAN = 0x4d4d;
    private static final int AT_DIRECTORY = 4;
    private static final int ENTRY_LENGTH = 12;
    private static final int AT_VALUE = 8;
    private static final int ORIENTATION = 0x0112;

    /** Reads the data of a segment; metadata that are broken turn nothing. */
    static Exif in(byte[] segment) {
        if (!startsWithName(segment)) {
            return NONE;
        }
        try {
            return new Exif(
                    true,
                    turnIn(ByteBuffer.wrap(segment, NAME.length, segment.length - NAME.length)
                            .slice()));
        } catch (IndexOutOfBoundsException e) {
            return new Exif(true, Turn.NONE);
        }
    }

    private static boolean startsWithName(byte[] segment) {
        return segment.length >= NAME.length
                && ByteBuffer.wrap(segment, 0, NAME.length).equals(ByteBuffer.wrap(NAME));
    }

    private static Turn turnIn(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == BIG_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int directory = tiff.getInt(AT_DIRECTORY);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_LENGTH;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                return Turn.of(tiff.getShort(entry + AT_VALUE));
            }
        }
        return Turn.NONE;
    }
}
