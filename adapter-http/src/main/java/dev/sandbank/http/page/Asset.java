package dev.sandbank.http.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file the pages need. Its path holds a hash of its content, so that browsers may keep it for ever. */
public enum Asset {
    /** The letters of English and of western Europe, for headings of the hub. */
    LATIN("latin", "woff2", "font/woff2"),
    /** The letters of the other languages of Europe that are written in Latin letters. */
    MORE_LATIN("morelatin", "woff2", "font/woff2"),
    /** After the fonts, because its content names their paths. */
    STYLES("sandbank", "css", "text/css; charset=utf-8"),
    MARK("mark", "svg", "image/svg+xml"),
    /** What copy buttons do; only pages that are no part of the bank have any. */
    COPY("copy", "js", "text/javascript; charset=utf-8"),
    /** Shows times in the reader's zone, on pages of the hub. */
    TIMES("times", "js", "text/javascript; charset=utf-8"),
    /** Makes the value of a Basic header in the reader's own page. */
    BASIC("basic", "js", "text/javascript; charset=utf-8"),
    /** Opens the folds around the place that an address names, on reference pages. */
    FOLDS("folds", "js", "text/javascript; charset=utf-8"),
    /** Searches the catalog while one types. */
    SEARCH("search", "js", "text/javascript; charset=utf-8"),
    /** Shows calls as they come. */
    LIVE("live", "js", "text/javascript; charset=utf-8");

    private static final int HASH_DIGITS = 12;

    private final String path;
    private final String type;
    private final String hash;
    private final byte[] content;

    Asset(String name, String extension, String type) {
        this.type = type;
        byte[] file = read("/assets/" + name + "." + extension);
        this.content = extension.equals("css") ? withPathsOfFonts(file) : file;
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

    /** A copy of the content. */
    public byte[] content() {
        return content.clone();
    }

    /** Whether the content is compressed already. */
    public boolean isCompressed() {
        return type.equals("font/woff2");
    }

    /** The style sheet names fonts by their files; what browsers ask for has the hash in it, beside the style sheet. */
    private static byte[] withPathsOfFonts(byte[] styles) {
        String text = new String(styles, StandardCharsets.UTF_8)
                .replace("url(\"latin.woff2\")", besideStyles(LATIN))
                .replace("url(\"morelatin.woff2\")", besideStyles(MORE_LATIN));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String besideStyles(Asset font) {
        return "url(\"" + font.path.substring("/assets/".length()) + "\")";
    }

    private static byte[] read(String resource) {
        try (InputStream stream = Asset.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
