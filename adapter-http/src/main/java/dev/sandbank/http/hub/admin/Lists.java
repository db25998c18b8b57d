package dev.sandbank.http.hub.admin;

import dev.sandbank.application.support.Found;
import dev.sandbank.http.page.frame.ListPlace;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Paging;
import dev.sandbank.http.web.page.HubRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the lists of the administration have in common. */
public final class Lists {

    private static final int ROWS = 50;
    private static final int MAX_TEXT = 100;

    private Lists() {}

    /** The page of a list that the address asks for. */
    public static ListPlace place(HubRequest request, String path, Map<String, String> kept) {
        return ListPlace.of(path, kept, request.query(ListPlace.AFTER), request.query(ListPlace.BEFORE), ROWS);
    }

    /** What follows the table; null if all fits on one page. */
    public static @Nullable Paging paging(ListPlace place, Found<?> page, String one, String many) {
        return place.paging(page, Counted.of(page.rows().size(), one, many) + " on this page");
    }

    /** A text that a list is searched by, as the address holds it. */
    public static String text(HubRequest request, String name) {
        String text = request.query(name);
        return text == null || text.length() > MAX_TEXT ? "" : text.strip();
    }
}
