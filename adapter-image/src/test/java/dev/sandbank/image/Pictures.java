package dev.sandbank.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files of pictures, made for tests. */
final class Pictures {

    static final int RED = 0xffff0000;
    static final int BLUE = 0xff0000ff;

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Pictures() {}

    /** A picture whose left half is red and whose right half is blue. */
    static BufferedImage halves(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return picture;
    }

    /** A picture that no compression makes smaller. */
    static BufferedImage noise(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        return picture;
    }

    static byte[] file(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, out)) {
                throw new IllegalArgumentException("no writer of " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG of these chunks. */
    static byte[] png(byte[]... chunks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(PNG_SIGNATURE);
        Arrays.stream(chunks).forEach(out::writeBytes);
        return out.toByteArray();
    }

    static byte[] header(int width, int height, int bits, int colours) {
        byte[] data = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) bits)
                .put((byte) colours)
                .array();
        return chunk("IHDR", data);
    }

    static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    /** A file with other bytes put in at a position. */
    static byte[] with(byte[] file, int position, byte[] inserted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, position);
        out.writeBytes(inserted);
        out.write(file, position, file.length - position);
        return out.toByteArray();
    }

    /** The segment of a JPEG. */
    static byte[] segment(int marker, byte[] data) {
        return ByteBuffer.allocate(data.length + 4)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .array();
    }

    /** Metadata of a camera with the tag for the way up and a text that looks like a place. */
    static byte[] exif(int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(64)
                .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put("GPS 51.4779 N".getBytes(StandardCharsets.ISO_8859_1));
        return segment(0xe1, Arrays.copyOf(exif.array(), exif.position()));
    }

    /** The position of a marker in a JPEG that begins a segment. */
    static int positionOf(byte[] jpeg, int marker) {
        for (int i = 2; i < jpeg.length - 1; i++) {
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == marker) {
                return i;
            }
        }
        throw new IllegalArgumentException("no marker " + marker);
    }

    static byte[] svg(String content) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                        + " width='100' height='100'>" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
