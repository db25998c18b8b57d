package dev.sandbank.image;

import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.IconRefusal.IconTooComplex;
import dev.sandbank.domain.refusal.Refused;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Walks through the segments of a JPEG (ITU-T T.81 annex B). A position outside of the file means that it is cut off. */
final class JpegReader {

    /** Usual pictures have about ten; each scan can make the decoder go over the whole picture. */
    private static final int MAX_SCANS = 32;

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int HUFFMAN = 0xc4;
    private static final int QUANTIZATION = 0xdb;
    private static final int SCAN = 0xda;
    private static final int RESTART_INTERVAL = 0xdd;
    private static final int APP0 = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int ADOBE = 0xee;
    private static final int BITS = 8;
    private static final int PRINT_COLOURS = 4;

    /** A header that says only that colours are those of a usual JPEG; the original's may hold a thumbnail. */
    private static final byte[] PLAIN_HEADER = {
        (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final byte[] file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int position;
    private int scans;
    private boolean usualColours;
    private @Nullable PixelSize size;
    private Turn turn = Turn.NONE;

    JpegReader(byte[] file) {
        this.file = file;
    }

    JpegFile read() {
        position = 2;
        int marker;
        do {
            marker = nextMarker();
        } while (marker != END && take(marker));
        if (size == null || scans == 0) {
            throw unreadable();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(kept.size() + PLAIN_HEADER.length + 4);
        out.write(0xff);
        out.write(START);
        if (usualColours) {
            out.writeBytes(PLAIN_HEADER);
        }
        out.writeBytes(kept.toByteArray());
        out.write(0xff);
        out.write(END);
        return new JpegFile(out.toByteArray(), size, turn);
    }

    /** Any number of bytes 255 may stand before the code of a marker. */
    private int nextMarker() {
        if (at(position++) != 0xff) {
            throw unreadable();
        }
        int marker = at(position++);
        while (marker == 0xff) {
            marker = at(position++);
        }
        return marker;
    }

    private boolean take(int marker) {
        int length = at(position) << BITS | at(position + 1);
        int end = position + length;
        if (length < 2 || end > file.length) {
            throw unreadable();
        }
        int data = position + 2;
        switch (marker) {
            case APP0, EXIF -> readHeader(data, end);
            case HUFFMAN, QUANTIZATION, RESTART_INTERVAL, ADOBE -> keep(marker, end);
            case 0xc0, 0xc1, 0xc2 -> {
                readFrame(data);
                keep(marker, end);
            }
            case SCAN -> keepScan(end);
            default -> position = isPixels(marker) ? refuseFrame() : end;
        }
        return true;
    }

    private void readHeader(int data, int end) {
        Exif exif = Exif.in(Arrays.copyOfRange(file, data, end));
        usualColours |= exif.isThere() || (end - data > 4 && file[data] == 'J' && file[data + 1] == 'F');
        turn = exif.isThere() ? exif.turn() : turn;
        position = end;
    }

    private void readFrame(int data) {
        if (size != null || at(data) != BITS) {
            throw unreadable();
        }
        int height = at(data + 1) << BITS | at(data + 2);
        int width = at(data + 3) << BITS | at(data + 4);
        size = PixelSize.checked(width, height);
        if (at(data + 5) == PRINT_COLOURS) {
            throw new Refused(IconRefusal.ICON_COLOURS_UNSUPPORTED);
        }
    }

    /** Compressed data follow the segment, in which 255 stands before 0 or the number of a restart. */
    private void keepScan(int end) {
        if (++scans > MAX_SCANS) {
            throw new Refused(new IconTooComplex("more than " + MAX_SCANS + " scans"));
        }
        int next = end;
        while (at(next) != 0xff || at(next + 1) == 0 || (at(next + 1) & 0xf8) == 0xd0) {
            next++;
        }
        keep(SCAN, next);
    }

    private void keep(int marker, int end) {
        kept.write(0xff);
        kept.write(marker);
        kept.write(file, position, end - position);
        position = end;
    }

    /** Whether a marker begins a frame of another kind: lossless, hierarchical or arithmetic. */
    private static boolean isPixels(int marker) {
        return marker >= 0xc3 && marker <= 0xcf && marker != 0xc8;
    }

    private static int refuseFrame() {
        throw unreadable();
    }

    private int at(int index) {
        return file[index] & 0xff;
    }

    private static Refused unreadable() {
        return new Refused(IconRefusal.ICON_UNREADABLE);
    }
}
