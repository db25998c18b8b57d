package dev.sandbank.http.hub.call;

import dev.sandbank.application.HubUseCases.ApplicationUseCases;
import dev.sandbank.application.HubUseCases.CallUseCases;
import dev.sandbank.application.call.CallBounds;
import dev.sandbank.application.call.CallEntry;
import dev.sandbank.application.support.Found;
import dev.sandbank.http.hub.admin.Lists;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.ListPage;
import dev.sandbank.http.page.frame.ListPlace;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Empty;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** {@code /calls}: the calls of the reader's applications and those of the reader's teams. */
final class CallsRoutes {

    static final String PATH = Section.CALLS.path();

    private final CallUseCases useCases;
    private final ApplicationUseCases.From applications;
    private final CallBounds bounds;
    private final Clock wall;

    CallsRoutes(CallUseCases useCases, ApplicationUseCases.From applications, CallBounds bounds, Clock wall) {
        this.useCases = useCases;
        this.applications = applications;
        this.bounds = bounds;
        this.wall = wall;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("calls", PATH, Role.DEVELOPER, this::show);
    }

    private void show(HubRequest request) {
        CallSearch search = CallSearch.of(request);
        Map<String, String> names = CallWords.names(request, applications);
        ListPlace place = Lists.place(request, PATH, search.texts());
        Found<CallEntry> page =
                place.read(seek -> useCases.list().list(request.developer().id(), search.filter(), seek));
        request.show(
                200,
                new ListPage(
                        request.frame("Call log", Section.CALLS),
                        "Calls of your applications and of those your teams share, the newest first. "
                                + CallWords.kept(bounds),
                        new PageLink("Watch live", search.at(LiveRoutes.PATH)),
                        List.of(),
                        search.bar(names),
                        CallWords.table(page.rows(), names, wall.instant()),
                        nothing(search, names),
                        Lists.paging(place, page, "call", "calls")));
    }

    private static Empty nothing(CallSearch search, Map<String, String> names) {
        if (!search.isEmpty()) {
            return new Empty(
                    "No call found",
                    "No call that is kept fits all that you asked for.",
                    new PageLink("Show all calls", PATH));
        }
        return names.isEmpty()
                ? new Empty(
                        "No calls yet",
                        "You have no application. Create one, and what it calls will stand here.",
                        new PageLink("My applications", Section.APPLICATIONS.path()))
                : new Empty(
                        "No calls yet",
                        "What your applications call will stand here some seconds later.",
                        new PageLink("My applications", Section.APPLICATIONS.path()));
    }
}
