package dev.sandbank.http.hub.admin;

import dev.sandbank.application.hub.admin.CountOpenWork.OpenWork;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.NavLink;
import dev.sandbank.http.web.page.HubRequest;
import java.util.Arrays;
import java.util.List;

/** The frame of the pages of the administration: the rooms at the side, each with what waits there. */
public final class AdminFrame {

    private AdminFrame() {}

    /** The frame of the first page of a room. */
    public static HubFrame of(HubRequest request, String title, AdminRoom room) {
        return request.frame(title, Section.ADMINISTRATION).beside(rooms(request.openWork(), room));
    }

    /** The frame of a page below the first one of a room. */
    public static HubFrame below(HubRequest request, String title, AdminRoom room) {
        return of(request, title, room).below(room.link());
    }

    private static List<NavLink> rooms(OpenWork open, AdminRoom current) {
        return Arrays.stream(AdminRoom.values())
                .map(room ->
                        NavLink.of(room.label(), room.path(), room == current).waiting(waiting(open, room), "waiting"))
                .toList();
    }

    private static int waiting(OpenWork open, AdminRoom room) {
        return switch (room) {
            case REGISTRATIONS -> open.registrations();
            case CONTACT -> open.contacts();
            case PRODUCTION -> open.productions();
            default -> 0;
        };
    }
}
