package dev.sandbank.http.hub.call;

import dev.sandbank.application.HubUseCases.ApplicationUseCases;
import dev.sandbank.application.HubUseCases.CallUseCases;
import dev.sandbank.application.call.CallEntry;
import dev.sandbank.application.call.CallFilter;
import dev.sandbank.application.call.TailCalls;
import dev.sandbank.application.call.TailCalls.Tail;
import dev.sandbank.application.call.TailPlace;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code /calls/live}: the calls of the reader's applications as they come. What its script reads is never a page: who
 * is not logged in gets status 401 without any, and who cannot be served 204, after which browsers ask no more.
 */
final class LiveRoutes {

    static final String PATH = Section.CALLS.path() + "/live";

    private static final String STREAM = PATH + "/events";
    private static final String DOCUMENT = PATH + "/since";
    private static final String PLACE = "place";
    private static final String LAST_EVENT = "Last-Event-ID";
    private static final String PLAIN = "text/plain";
    private static final int ROWS = 50;

    private final CallUseCases useCases;
    private final ApplicationUseCases.From applications;
    private final CallTails tails;
    private final Clock wall;

    LiveRoutes(CallUseCases useCases, ApplicationUseCases.From applications, CallTails tails, Clock wall) {
        this.useCases = useCases;
        this.applications = applications;
        this.tails = tails;
        this.wall = wall;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("callsLive", PATH, Role.DEVELOPER, this::show);
        routes.page("callsLiveEvents", STREAM, Role.ANYBODY, this::stream);
        routes.page("callsLiveSince", DOCUMENT, Role.ANYBODY, this::document);
    }

    private void show(HubRequest request) {
        CallSearch search = CallSearch.ofNew(request);
        Map<String, String> names = CallWords.names(request, applications);
        // The place first: what comes meanwhile is told to the script again, which knows it by its id. It is that of
        // all
        // applications, because one stream serves all pages of a browser.
        Tail place = tail(request, CallFilter.ALL, null);
        List<CallEntry> newest = useCases.list()
                .list(request.developer().id(), search.filter(), Seek.first(ROWS))
                .rows();
        request.showAsking(
                200,
                new LivePage(
                        request.frame("Live calls", Section.CALLS)
                                .below(new PageLink(Section.CALLS.label(), Section.CALLS.path())),
                        search.bar(names),
                        CallWords.table(newest, names, wall.instant()),
                        new UtcMoment(wall.instant(), wall.instant()),
                        place.place().text(),
                        search.at(PATH)));
    }

    private void stream(HubRequest request) {
        if (!mayRead(request)) {
            return;
        }
        if (!request.readsEvents()) {
            request.answer(
                    406, PLAIN, "This address answers with server-sent events; send Accept: text/event-stream.\n");
            return;
        }
        CallFilter filter = CallSearch.ofNew(request).filter();
        TailPlace since = since(request);
        if (!tails.open(request.session(), filter, () -> tail(request, filter, since), request::stream)) {
            request.answer(204, PLAIN, "");
        }
    }

    /** The same for a reader whom no stream reaches. */
    private void document(HubRequest request) {
        if (!mayRead(request)) {
            return;
        }
        Tail tail = tail(request, CallSearch.ofNew(request).filter(), since(request));
        if (tail.clients().isEmpty()) {
            request.answer(204, PLAIN, "");
        } else {
            request.answer(200, "application/json", TailEvents.document(tail));
        }
    }

    private static boolean mayRead(HubRequest request) {
        Developer developer = request.developerOrNull();
        if (developer == null || request.mustEnrol()) {
            request.answer(401, PLAIN, "You are not logged in.\n");
            return false;
        }
        return true;
    }

    /** The browser names the last event when it comes back; the page names the place that it was made at. */
    private static @Nullable TailPlace since(HubRequest request) {
        String last = request.header(LAST_EVENT);
        String text = last == null || last.isEmpty() ? request.query(PLACE) : last;
        return text == null ? null : TailPlace.read(text).orElse(null);
    }

    private Tail tail(HubRequest request, CallFilter filter, @Nullable TailPlace since) {
        TailCalls own = useCases.tails().own();
        return own.tail(request.developer().id(), filter, since);
    }
}
