package dev.sandbank.image;

import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The two decoders that are used; the platform has others, and none of them is ever asked. */
enum Decoder {
    PNG("png"),
    JPEG("jpeg");

    /** A larger picture is decoded with only some of its pixels, so that it takes less memory. */
    private static final int ENOUGH = 1024;

    private final String format;

    Decoder(String format) {
        this.format = format;
    }

    /** The pixels of a file whose size was checked, in 8 bits for each colour and for opacity. */
    BufferedImage decode(byte[] file, PixelSize size) {
        ImageReader reader = reader();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            int step = (size.longerSide() + ENOUGH - 1) / ENOUGH;
            param.setSourceSubsampling(step, step, 0, 0);
            return Pixels.argb(reader.read(0, param));
        } catch (IOException | RuntimeException e) {
            // The decoders throw exceptions of many kinds for broken files.
            throw new Refused(IconRefusal.ICON_UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private ImageReader reader() {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            throw new IllegalStateException("this Java has no decoder of " + format);
        }
        return readers.next();
    }
}
