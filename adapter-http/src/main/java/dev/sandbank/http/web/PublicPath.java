package dev.sandbank.http.web;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path of the public URL, below which browsers see everything, such as {@code /bank}; an empty text if the server
 * has its address to itself. A proxy in front may take it off or leave it on.
 */
public record PublicPath(String prefix) {

    private static final Pattern LINK = Pattern.compile("(<[^<>]* (?:href|src|action)=\")/(?!/)");

    /** The path of a public URL that ends without a slash; null for none. */
    static PublicPath of(@Nullable String publicUrl) {
        return new PublicPath(publicUrl == null ? "" : URI.create(publicUrl).getRawPath());
    }

    /** A path from the server's root, as browsers must ask for it. An address elsewhere stays as it is. */
    public String in(String location) {
        boolean ours = location.startsWith("/") && !location.startsWith("//");
        return ours ? prefix + location : location;
    }

    /** A page whose links, files and forms lead below the path. */
    String inLinksOf(String html) {
        // Text that others choose cannot be taken for a link: in it, what could begin a tag is escaped.
        return prefix.isEmpty() ? html : LINK.matcher(html).replaceAll("$1" + prefix + "/");
    }

    /** A path as it was asked for, without the prefix; the path itself if it lacks it. */
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
