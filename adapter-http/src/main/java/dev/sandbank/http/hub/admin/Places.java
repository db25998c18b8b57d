package dev.sandbank.http.hub.admin;

import dev.sandbank.application.support.Digits;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Paging;
import dev.sandbank.http.web.page.HubRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The place in a long list that an address names, and the addresses of the pages around it. Whatever is no place leads
 * to the first page.
 *
 * @param path of the list
 * @param filter what else the address says, in the order it is written; empty values are left out
 */
record Places(String path, Map<String, String> filter) {

    static final int ROWS = 50;

    private static final String AFTER = "after";
    private static final String BEFORE = "before";
    private static final int MAX_TEXT = 100;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

    static Seek seek(HubRequest request) {
        String after = request.query(AFTER);
        String before = request.query(BEFORE);
        if (after != null && NUMBER.matcher(after).matches()) {
            return Seek.after(number(after), ROWS);
        }
        return before != null && NUMBER.matcher(before).matches()
                ? Seek.before(number(before), ROWS)
                : Seek.first(ROWS);
    }

    /** The number that an address holds. */
    static long number(String text) {
        return text.startsWith("-") ? -Digits.large(text.substring(1)) : Digits.large(text);
    }

    /** What follows the table; null if all fits on one page. */
    @Nullable
    Paging paging(Found<?> page, String one, String many) {
        Long previous = page.previous();
        Long next = page.next();
        return previous == null && next == null
                ? null
                : new Paging(
                        Counted.of(page.rows().size(), one, many) + " on this page",
                        previous == null ? null : with(BEFORE, previous.toString()),
                        next == null ? null : with(AFTER, next.toString()));
    }

    /** The address of the list with one more word. */
    String with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(filter);
        all.put(name, value);
        String query = all.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** A text that a list is searched by, as the address holds it. */
    static String text(HubRequest request, String name) {
        String text = request.query(name);
        return text == null || text.length() > MAX_TEXT ? "" : text.strip();
    }
}
