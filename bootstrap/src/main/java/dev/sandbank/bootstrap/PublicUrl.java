package dev.sandbank.bootstrap;

import dev.sandbank.http.HttpSettings;
import java.net.IDN;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how the outside reaches a server. */
final class PublicUrl {

    private static final Pattern HOST_OF_OTHER_SCRIPT =
            Pattern.compile("(https?://)([^/:\\[\\]@]*[^\\x00-\\x7f][^/:@]*)(.*)");

    private PublicUrl() {}

    /**
     * The address without a slash at the end; empty for no text.
     *
     * @throws IllegalArgumentException if it is no address of the web, or its path begins like one of the server's own
     */
    static Optional<String> read(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        URI uri = URI.create(inLetters(text));
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        boolean plain = uri.getHost() != null && uri.getRawQuery() == null && uri.getRawFragment() == null;
        require(web && plain, "must be an http or https address, not '" + text + "'");
        String segment = uri.getRawPath().replaceFirst("^/([^/]*).*", "$1");
        require(
                !HttpSettings.FIRST_SEGMENTS.contains(segment),
                "must not begin its path like one of the server's own, not '" + text + "'");
        return Optional.of(uri.toString().replaceFirst("/+$", ""));
    }

    /** A host name of another script is written as the DNS has it (RFC 5891 section 5). */
    private static String inLetters(String url) {
        Matcher parts = HOST_OF_OTHER_SCRIPT.matcher(url);
        return parts.matches() ? parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3) : url;
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
