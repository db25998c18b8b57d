package dev.sandbank.http.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A text file the pages need. Its path holds a hash of its content, so that browsers may keep it for ever. */
public enum Asset {
    STYLES("sandbank", "css", "text/css; charset=utf-8"),
    MARK("mark", "svg", "image/svg+xml"),
    /** What copy buttons do; only pages that are no part of the bank have any. */
    COPY("copy", "js", "text/javascript; charset=utf-8");

    private static final int HASH_DIGITS = 12;

    private final String path;
    private final String type;
    private final String hash;
    private final String content;

    Asset(String name, String extension, String type) {
        this.type = type;
        this.content = read("/assets/" + name + "." + extension);
        this.hash = hash(content);
        this.path = "/assets/" + name + "-" + hash + "." + extension;
    }

    public String path() {
        return path;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** The hash of the content. */
    public String hash() {
        return hash;
    }

    public String content() {
        return content;
    }

    private static String read(String resource) {
        try (InputStream stream = Asset.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
