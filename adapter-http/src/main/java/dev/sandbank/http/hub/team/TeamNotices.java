package dev.sandbank.http.hub.team;

import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.web.page.HubRequest;
import java.util.Map;

/** What the pages of teams tell after something was done. The address names it, so that the page can be loaded again. */
final class TeamNotices {

    static final PageLink MY_TEAMS = new PageLink("My teams", TeamsRoutes.PATH);

    private static final DoneNotices DONE = new DoneNotices(Map.ofEntries(
            Map.entry("created", "The team is created. Invite people next."),
            Map.entry("joined", "You belong to this team now."),
            Map.entry("declined", "The invitation is declined."),
            Map.entry("renamed", "The team has its new name."),
            Map.entry("role", "The role is changed."),
            Map.entry("removed", "The member is removed; the next request of that person is refused."),
            Map.entry("left", "You have left the team."),
            Map.entry("handed-over", "The team is handed over."),
            Map.entry("resent", "The invitation is sent again; it lasts seven days more."),
            Map.entry("revoked", "The invitation is taken back; its link does not work any more."),
            Map.entry("unshared", "The application is not shared with the team any more."),
            Map.entry("space-reset", "The space of the team is as it was at the beginning."),
            Map.entry("deleted", "The team is deleted.")));

    private TeamNotices() {}

    /** The address of a page that tells what was done. */
    static String after(String path, String done) {
        return DoneNotices.after(path, done);
    }

    /** The frame with what the address tells. */
    static HubFrame told(HubRequest request, HubFrame frame) {
        return DONE.told(frame, request.query(DoneNotices.DONE));
    }
}
