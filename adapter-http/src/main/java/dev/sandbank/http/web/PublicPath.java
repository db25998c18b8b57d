package dev.sandbank.http.web;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path of the public URL, below which browsers see everything, such as {@code /bank}; an empty text if the server
 * has its address to itself. A proxy in front may remove it or leave it.
 */
public record PublicPath(String prefix) {

    private static final Pattern LINK = Pattern.compile("(<[^<>]* (?:href|src|action)=\")/(?!/)");

    /** The path of a public URL that ends without a slash; null for none. */
    static PublicPath of(@Nullable String publicUrl) {
        return new PublicPath(publicUrl == null ? "" : URI.create(publicUrl).getRawPath());
    }

    /**
     * A path from the server's root, with the prefix that browsers need. An address of another server is not changed.
     */
    public String in(String location) {
        boolean ours = location.startsWith("/") && !location.startsWith("//");
        return ours ? prefix + location : location;
    }

    /** The page with the prefix in its links, files and forms. */
    String inLinksOf(String html) {
        // Text from outside is never changed as a link, because the characters that begin a tag are escaped in it.
        return prefix.isEmpty() ? html : LINK.matcher(html).replaceAll("$1" + prefix + "/");
    }

    /** A requested path without the prefix; the path itself if it does not have the prefix. */
    String without(String path) {
        if (prefix.isEmpty() || !path.startsWith(prefix)) {
            return path;
        }
        String rest = path.substring(prefix.length());
        if (rest.isEmpty()) {
            return "/";
        }
        return rest.startsWith("/") ? rest : path;
    }
}
