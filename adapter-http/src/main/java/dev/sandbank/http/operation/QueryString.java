package dev.sandbank.http.operation;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.RequestRefusal.CharacterForbidden;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes query strings as {@code application/x-www-form-urlencoded} (RFC 6749 appendix B). */
public final class QueryString {

    /** The maximum number of parameters in a query or form; every operation needs far fewer. */
    public static final int MAX_PARAMETERS = 100;

    private QueryString() {}

    /**
     * The parameters of a raw query with all their values, in order.
     *
     * @throws Refused QUERY_MALFORMED if a percent sign is not followed by two hex digits, CHARACTER_FORBIDDEN or
     *     PARAMETERS_TOO_MANY
     */
    public static Map<String, List<String>> parse(String raw) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        int count = 0;
        for (int from = 0; from < raw.length(); ) {
            int ampersand = raw.indexOf('&', from);
            int to = ampersand < 0 ? raw.length() : ampersand;
            if (to > from) {
                if (++count > MAX_PARAMETERS) {
                    throw new Refused(RequestRefusal.PARAMETERS_TOO_MANY);
                }
                add(parameters, raw.substring(from, to));
            }
            from = to + 1;
        }
        return parameters;
    }

    private static void add(Map<String, List<String>> parameters, String pair) {
        int equals = pair.indexOf('=');
        String name = CharacterForbidden.absentFrom(decode(equals < 0 ? pair : pair.substring(0, equals)), "");
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        CharacterForbidden.absentFrom(value, name);
        parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    /** A URI with parameters added to its query. */
    public static String append(String uri, Map<String, String> parameters) {
        StringBuilder extended = new StringBuilder(uri);
        char separator = uri.indexOf('?') < 0 ? '?' : '&';
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            extended.append(separator)
                    .append(encode(parameter.getKey()))
                    .append('=')
                    .append(encode(parameter.getValue()));
            separator = '&';
        }
        return extended.toString();
    }

    private static String encode(String text) {
        // Every decoder reads %20 as a space, but only decoders of forms read + as a space.
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refused(RequestRefusal.QUERY_MALFORMED);
        }
    }
}
