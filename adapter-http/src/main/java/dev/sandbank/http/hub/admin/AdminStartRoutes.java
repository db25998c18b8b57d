package dev.sandbank.http.hub.admin;

import dev.sandbank.application.hub.admin.CountOpenWork.OpenWork;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** {@code /admin}: what waits, and the ways to all rooms. */
final class AdminStartRoutes {

    private final DeploymentNotices deployment;

    AdminStartRoutes(Supplier<String> publicUrl) {
        this.deployment = new DeploymentNotices(publicUrl);
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("administration", AdminRoom.START.path(), Role.ADMINISTRATOR, this::show);
    }

    private void show(HubRequest request) {
        OpenWork open = request.openWork();
        HubFrame frame = AdminFrame.of(request, "Administration", AdminRoom.START);
        List<Notice> notices = new ArrayList<>(frame.notices());
        notices.addAll(deployment.seenIn(request));
        request.show(
                200,
                BlocksPage.of(
                        frame.telling(notices),
                        open.all() == 0 ? "Nothing waits for you." : "",
                        new Block.Facts(List.of(
                                waiting(AdminRoom.REGISTRATIONS, open.registrations(), "person asks", "people ask"),
                                waiting(AdminRoom.CONTACT, open.contacts(), "thread waits", "threads wait"),
                                waiting(AdminRoom.PRODUCTION, open.productions(), "request waits", "requests wait")))));
    }

    private static Pair waiting(AdminRoom room, int number, String one, String many) {
        return Pair.of(
                room.label(),
                number == 0 ? Cell.none("nothing waits") : Cell.link(Counted.of(number, one, many), room.path()));
    }
}
