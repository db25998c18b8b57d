package dev.sandbank.domain.bank.profile;

import dev.sandbank.domain.bank.onboarding.DocumentFormat;
import java.util.Base64;

/**
 * A picture of a customer. It is given back as it came and never drawn.
 *
 * @param data the picture in base64
 */
public record Picture(Format format, String data) {

    /** The most bytes that a picture may have. */
    public static final int MAX_BYTES = 512 << 10;

    /** One gray pixel: what everybody has at first. */
    public static final Picture PLAIN = new Picture(
            Format.PNG, "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mOQi1oAAAGyARn/raeYAAAAAElFTkSuQmCC");

    /** The ways in which a picture may be written. The names are stored, so they must not change. */
    public enum Format {
        PNG(DocumentFormat.PNG),
        JPEG(DocumentFormat.JPEG);

        private final DocumentFormat file;

        Format(DocumentFormat file) {
            this.file = file;
        }
    }

    /** @throws IllegalArgumentException if it is no base64, too large, or does not begin as its format does */
    public Picture {
        byte[] bytes = Base64.getDecoder().decode(data);
        if (bytes.length > MAX_BYTES) {
            throw new IllegalArgumentException("a picture has at most " + MAX_BYTES + " bytes");
        }
        if (!format.file.fits(bytes)) {
            throw new IllegalArgumentException("a picture in " + format + " begins otherwise");
        }
    }
}
