package dev.sandbank.http.hub.tryit;

import dev.sandbank.application.support.Secrets;
import dev.sandbank.http.hub.tryit.call.Trial;
import dev.sandbank.http.hub.tryit.call.WaitingCall;
import dev.sandbank.http.web.page.HubRequest;
import java.util.Optional;

/** Lets the reader's browser keep the newest call that waits for a log-in, for the case that this process ends meanwhile. */
final class WaitingCalls {

    private static final String COOKIE = "sandbank_try";
    private static final String PAGES = "/try";

    private final Secrets secrets;

    WaitingCalls(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Keeps a call; of one that is too long for a cookie nothing is kept. */
    void keep(HubRequest request, Trial trial) {
        WaitingCall.of(trial)
                .sealed(request.session().id(), secrets)
                .ifPresentOrElse(text -> request.keepShortly(COOKIE, PAGES, text), () -> drop(request));
    }

    /** The call that this session began last, if it waits still. */
    Optional<WaitingCall> find(HubRequest request) {
        return Optional.ofNullable(request.kept(COOKIE))
                .flatMap(text -> WaitingCall.opened(text, request.session().id(), secrets));
    }

    /** Forgets a call that waits no more; one of another tab stays. */
    void drop(HubRequest request, Trial trial) {
        find(request).filter(call -> call.id().equals(trial.id())).ifPresent(call -> drop(request));
    }

    private static void drop(HubRequest request) {
        request.keepShortly(COOKIE, PAGES, "");
    }
}
