package dev.sandbank.http.hub.admin.limit;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.AdminUseCases.WindowUseCases;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.web.page.HubRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** What the pages about limits have in common. */
record LimitDesk(AdminUseCases.From useCases, WindowUseCases.From windows, Clock wall) {

    static final String PATH = AdminRoom.LIMITS.path();

    /** What the next page tells. */
    static final DoneNotices DONE = new DoneNotices(Map.of(
            "changed", "The limit is changed; it holds from the next call on.",
            "emptied", "The application may make all calls of a minute again.",
            "lifted", "The locks are lifted; all sources may try again."));

    AdminUseCases of(HubRequest request) {
        return useCases.of(request.developer().id(), request.source());
    }

    WindowUseCases windowsOf(HubRequest request) {
        return windows.of(request.developer().id(), request.source());
    }

    /** What is left of the present minute. */
    Cell left(HubRequest request, Client client) {
        return client.rateLimit().unlimited()
                ? Cell.none("without limit")
                : Cell.number(windowsOf(request).show().left(client));
    }

    Cell at(Instant instant) {
        return Cell.moment(new UtcMoment(instant, wall.instant()));
    }
}
