package dev.sandbank.http.hub.tryit.call;

import dev.sandbank.http.operation.Answer.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the headers that a reader types, one in a line. */
final class TypedHeaders {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");
    private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7e]{0,4000}");
    private static final int MOST = 20;

    /** What only the server may say, and what means nothing in a call that does not leave the process. */
    private static final Set<String> REFUSED = Set.of(
            "authorization",
            "proxy-authorization",
            "cookie",
            "cookie2",
            "host",
            "connection",
            "keep-alive",
            "proxy-connection",
            "transfer-encoding",
            "content-length",
            "content-encoding",
            "accept-encoding",
            "expect",
            "te",
            "trailer",
            "upgrade",
            "via",
            "forwarded",
            "origin",
            "referer");

    private TypedHeaders() {}

    /**
     * Reads them.
     *
     * @param problems sentences are added to it
     */
    static List<Header> read(String typed, List<String> problems) {
        List<Header> headers = new ArrayList<>();
        for (String line : typed.lines().filter(each -> !each.isBlank()).toList()) {
            int colon = line.indexOf(':');
            String name = colon < 0 ? line.strip() : line.substring(0, colon).strip();
            String value = colon < 0 ? "" : line.substring(colon + 1).strip();
            if (colon < 0 || !NAME.matcher(name).matches()) {
                problems.add("Write each header as Name: value, one in a line.");
            } else if (isRefused(name)) {
                problems.add(why(name));
            } else if (!isValue(value)) {
                problems.add("The value of " + name + " must be ASCII text without control characters.");
            } else {
                headers.add(new Header(name, value));
            }
        }
        if (headers.size() > MOST) {
            problems.add("Send at most " + MOST + " headers of your own.");
        }
        return headers;
    }

    static boolean isValue(String value) {
        return VALUE.matcher(value).matches();
    }

    private static boolean isRefused(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return REFUSED.contains(lower) || lower.startsWith("x-forwarded-") || lower.startsWith("sec-");
    }

    private static String why(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "authorization", "proxy-authorization" ->
                "Authorization cannot be typed: the page sends the token of your choice above.";
            case "cookie", "cookie2" -> "Cookies cannot be sent: the API reads none, and yours belong to this page.";
            default -> name + " cannot be sent: it is about a connection, and the call is made inside this server.";
        };
    }
}
