package dev.sandbank.http.page.frame;

import dev.sandbank.application.support.Digits;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.http.page.part.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page of a list that an address asks for, and the addresses of the pages beside it, which keep search and filter.
 *
 * @param kept search and filter; empty ones are left out of the addresses
 */
public record ListPlace(String path, Map<String, String> kept, Seek seek) {

    /** The parameter that names the row before the page. */
    public static final String AFTER = "after";

    /** The parameter that names the row behind the page. */
    public static final String BEFORE = "before";

    /** The parameter that holds what a list is searched for. */
    public static final String SEARCH = "search";

    private static final int MAX_DIGITS = 18;

    public ListPlace {
        kept = Collections.unmodifiableMap(new TreeMap<>(kept));
    }

    /** The page that an address asks for; an address that makes no sense asks for the first one. */
    public static ListPlace of(
            String path, Map<String, String> kept, @Nullable String after, @Nullable String before, int rows) {
        Long behind = number(after);
        if (behind != null) {
            return new ListPlace(path, kept, Seek.after(behind, rows));
        }
        Long ahead = number(before);
        return new ListPlace(path, kept, ahead == null ? Seek.first(rows) : Seek.before(ahead, rows));
    }

    /** The page that is found; the first one where there is nothing at this place any more. */
    public <T> Found<T> read(Function<Seek, Found<T>> list) {
        Found<T> found = list.apply(seek);
        return found.rows().isEmpty() ? list.apply(Seek.first(seek.most())) : found;
    }

    /** The way to the pages beside it; null if there is none. */
    public @Nullable Paging paging(Found<?> found, String shown) {
        Long previous = found.previous();
        Long next = found.next();
        return previous == null && next == null
                ? null
                : new Paging(
                        shown,
                        previous == null ? null : address(BEFORE, previous),
                        next == null ? null : address(AFTER, next));
    }

    /** The query of this very page, by which another page leads back to it; empty for the beginning of the whole list. */
    public String query() {
        Map<String, String> all = new TreeMap<>(kept);
        if (!seek.equals(Seek.first(seek.most()))) {
            all.put(seek.forward() ? AFTER : BEFORE, Long.toString(seek.from()));
        }
        return query(all);
    }

    private String address(String name, Long place) {
        Map<String, String> all = new TreeMap<>(kept);
        all.put(name, place.toString());
        return path + "?" + query(all);
    }

    private static String query(Map<String, String> all) {
        return all.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static @Nullable Long number(@Nullable String text) {
        return text != null && text.length() <= MAX_DIGITS && text.matches("-?[0-9]+")
                ? Long.valueOf(Digits.large(text))
                : null;
    }
}
