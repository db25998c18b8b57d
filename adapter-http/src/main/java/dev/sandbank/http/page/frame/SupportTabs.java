package dev.sandbank.http.page.frame;

import dev.sandbank.http.page.part.NavLink;
import java.util.List;

/** The two lists of the section for support. */
public final class SupportTabs {

    /** The path of the requests for production. */
    public static final String PRODUCTION = "/production";

    private SupportTabs() {}

    /** The tabs, when the list of a path is open. */
    public static List<NavLink> of(String open) {
        String messages = Section.SUPPORT.path();
        return List.of(
                NavLink.of("Messages", messages, open.equals(messages)),
                NavLink.of("Requests for production", PRODUCTION, open.equals(PRODUCTION)));
    }
}
