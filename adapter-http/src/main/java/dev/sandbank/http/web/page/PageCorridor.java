package dev.sandbank.http.web.page;

import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.support.BrokenRule;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Failure;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.web.JavalinExchange;
import dev.sandbank.http.web.Observer;
import dev.sandbank.http.web.RequestIds;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The steps of every request for a page, in order.
 *
 * @param <R> the requests of those whom the pages are for
 */
public final class PageCorridor<R extends PageRequest> {

    private static final Logger LOG = LoggerFactory.getLogger(PageCorridor.class);

    private final Site<R> site;
    private final RequestIds requestIds;
    private final Consumer<Call> correlate;
    private final Observer observer;

    /**
     * The corridor of one server's pages.
     *
     * @param correlate says which request is answered, as for calls of the API; the pages below its base do so too
     */
    public PageCorridor(Site<R> site, RequestIds requestIds, Consumer<Call> correlate, Observer observer) {
        this.site = site;
        this.requestIds = requestIds;
        this.correlate = correlate;
        this.observer = observer;
    }

    void walkToPage(Context context, Page page, Consumer<R> handler) {
        walk(
                context,
                page,
                List.of(
                        site::recognize, // who is at this browser?
                        allowing(page.role()), // may they see this?
                        handler::accept),
                PageErrors::show);
    }

    /** Finds a form that was sent too late; empty where no such form is kept. */
    Optional<Function<R, StaleForm>> drafts() {
        return site.drafts();
    }

    /** Shows a form again as it was sent; nothing is done with it before it is sent anew. */
    void walkToDraft(Context context, Page page, FormHandlers<R> handlers, Function<R, StaleForm> draft) {
        walk(
                context,
                page,
                List.of(
                        site::recognize, // who is at this browser?
                        allowing(page.role()), // may they see this?
                        request -> handlers.again().accept(request, draft.apply(request))),
                PageErrors::show);
    }

    void walkToForm(Context context, Page page, FormHandlers<R> handlers) {
        walk(
                context,
                page,
                List.of(
                        site::recognize, // who is at this browser?
                        allowing(page.role()), // may they do this?
                        PageCorridor::notForged, // did they send this form, or another site in their name?
                        request -> handlers.take().accept(request, request.form())),
                (request, failure) -> StartAgain.show(request, failure, handlers.again()));
    }

    /** Whatever the steps come to is shown, and counted and logged before it is sent. */
    private void walk(Context context, Page page, List<PageStep<R>> steps, BiConsumer<R, RuntimeException> ended) {
        long startedAtNanos = System.nanoTime();
        R request = site.request(context, requestIds.next());
        if (page.isBelowApi()) {
            correlate.accept(new Call(new JavalinExchange(context), request.id(), startedAtNanos));
        }
        RuntimeException failure = take(steps, request);
        if (failure instanceof BrokenRule) {
            LOG.info("page request {} begins again, because what it had read was out of date", request.id());
            R earlier = request;
            request = site.request(context, earlier.id());
            request.sendsAs(earlier);
            failure = take(steps, request);
        }
        if (failure != null) {
            end(request, failure, ended);
        }
        observe(request, page.id(), startedAtNanos);
    }

    /** Takes the steps; returns what ended them, or null. */
    private @Nullable RuntimeException take(List<PageStep<R>> steps, R request) {
        try {
            steps.forEach(step -> step.take(request));
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private void end(R request, RuntimeException failure, BiConsumer<R, RuntimeException> ended) {
        try {
            ended.accept(request, failure);
        } catch (RuntimeException e) {
            PageErrors.show(request, e);
        }
    }

    private PageStep<R> allowing(Role role) {
        return request -> site.admit(request, role);
    }

    private static void notForged(PageRequest request) {
        PageForm form = new PageForm(request.sent());
        byte[] expected = request.expectedCsrf().getBytes(StandardCharsets.UTF_8);
        byte[] sent = form.text(Pages.CSRF).getBytes(StandardCharsets.UTF_8);
        if (request.visit().fresh() || !MessageDigest.isEqual(expected, sent)) {
            throw new Refused(RequestRefusal.FORM_FORGED);
        }
        request.sends(form);
    }

    private void observe(PageRequest request, String id, long startedAtNanos) {
        Context context = request.context();
        int status = context.statusCode();
        context.header("X-Backside-Transport", status < 400 ? "OK OK,OK OK" : "FAIL FAIL,FAIL FAIL");
        Client client = request.clientOrNull();
        Market market = request.marketOrNull();
        Failure failure = request.failureOrNull();
        observer.answered(new CallLog.Call(
                request.id(),
                context.req().getMethod(),
                context.path(),
                id,
                market == null ? null : market.code(),
                client == null ? null : client.id().value(),
                status,
                failure == null ? null : failure.reason(),
                failure == null ? null : failure.hint(),
                Duration.ofNanos(System.nanoTime() - startedAtNanos),
                ApplicationDeed.PAGE));
    }
}
