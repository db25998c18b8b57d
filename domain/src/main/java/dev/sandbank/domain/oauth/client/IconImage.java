package dev.sandbank.domain.oauth.client;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The drawn icon of an application: a PNG of at most 256 x 256 pixels that is small enough to be stored with the
 * application. It is always drawn anew from what was sent, and never is what was sent.
 *
 * @param dataUri the PNG as a data URI, in base64
 */
public record IconImage(String dataUri) {

    /** The largest width and height, in pixels. */
    public static final int MAX_SIDE = 256;

    /** The maximum length of the PNG, in bytes. */
    public static final int MAX_BYTES = 67_482;

    private static final String PREFIX = "data:image/png;base64,";
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int HEADER_LENGTH = 24;
    private static final int AT_WIDTH = 16;
    private static final int AT_HEIGHT = 20;
    private static final int HASH_BYTES = 16;

    public IconImage {
        if (dataUri.length() > Client.MAX_ICON_LENGTH || !dataUri.startsWith(PREFIX)) {
            throw new IllegalArgumentException(
                    "an icon must be a PNG of at most " + MAX_BYTES + " bytes, as a data URI");
        }
        byte[] png = decoded(dataUri);
        if (!isSmallPng(png)) {
            throw new IllegalArgumentException("an icon must be a PNG of at most 256 x 256 pixels");
        }
    }

    /** The icon of these bytes. */
    public static IconImage of(byte[] png) {
        return new IconImage(PREFIX + Base64.getEncoder().encodeToString(png));
    }

    /**
     * The icon that is stored with an application. It is empty for an application without an icon, and for one whose
     * icon was stored in another format before icons were drawn.
     */
    public static Optional<IconImage> stored(@Nullable String icon) {
        if (icon == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IconImage(icon));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The bytes of the PNG. */
    public byte[] png() {
        return decoded(dataUri);
    }

    /** The hash of the content, 32 hexadecimal digits: an address that contains it changes with the icon. */
    public String hash() {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(png());
            return HexFormat.of().formatHex(sha256, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "IconImage[" + hash() + "]";
    }

    private static byte[] decoded(String dataUri) {
        return Base64.getDecoder().decode(dataUri.substring(PREFIX.length()));
    }

    private static boolean isSmallPng(byte[] png) {
        if (png.length < HEADER_LENGTH || !Arrays.equals(png, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
            return false;
        }
        ByteBuffer header = ByteBuffer.wrap(png);
        return isSide(header.getInt(AT_WIDTH)) && isSide(header.getInt(AT_HEIGHT));
    }

    private static boolean isSide(int pixels) {
        return pixels >= 1 && pixels <= MAX_SIDE;
    }
}
