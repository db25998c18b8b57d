package dev.sandbank.http.hub.admin;

import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.ListPlace;
import dev.sandbank.http.web.page.HubRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The list from which somebody opened a page, with search, filter and place, so that the way back leads there.
 *
 * @param query of the list; empty for its beginning
 */
public record CameFrom(AdminRoom room, String query) {

    /** The parameter and the field that hold the query. */
    public static final String LIST = "list";

    private static final String PLAIN = "[A-Za-z0-9=&%+._*-]{0,1500}";

    /** What the address of a page tells; an address that makes no sense leads to the beginning of the list. */
    public static CameFrom of(HubRequest request, AdminRoom room) {
        return of(request.query(LIST), room);
    }

    /** What an address or a form tells. */
    public static CameFrom of(@Nullable String query, AdminRoom room) {
        return new CameFrom(room, query != null && query.matches(PLAIN) ? query : "");
    }

    /** From this page of the list. */
    public static CameFrom of(ListPlace place, AdminRoom room) {
        return new CameFrom(room, place.query());
    }

    /** The address of the list. */
    public String address() {
        return query.isEmpty() ? room.path() : room.path() + "?" + query;
    }

    /** The link back to the list. */
    public PageLink link() {
        return new PageLink(room.label(), address());
    }

    /** The address of a page, which leads back to the same list. */
    public String to(String path) {
        return query.isEmpty() ? path : path + "?" + kept();
    }

    /** The same after something was done. */
    public String after(String path, String word) {
        String done = DoneNotices.after(path, word);
        return query.isEmpty() ? done : done + "&" + kept();
    }

    /** The list after something was done there. */
    public String listAfter(String word) {
        String done = DoneNotices.after(room.path(), word);
        return query.isEmpty() ? done : done + "&" + query;
    }

    private String kept() {
        return LIST + "=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
