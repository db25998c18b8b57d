package dev.sandbank.http.oauth.consent;

import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.web.page.PageRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.List;

/**
 * {@code GET /authCode/oauth2/authorize} (RFC 6749 section 4.1.1): checks the request and shows the customer the
 * log-in, or once they are logged in the consent page.
 */
final class AuthorizeRoutes {

    /** The path of the endpoint, from the server's root. */
    static final String PATH = Operation.API_BASE + "/authCode/oauth2/authorize";

    private final PendingRequests pendingRequests;
    private final ConsentView consent;

    AuthorizeRoutes(PendingRequests pendingRequests, ConsentView consent) {
        this.pendingRequests = pendingRequests;
        this.consent = consent;
    }

    void addTo(PageRoutes routes) {
        routes.page("authorize", PATH, Role.ANYBODY, this::ask);
    }

    private void ask(PageRequest request) {
        PendingRequest pending = pendingRequests.read(request.queryString());
        request.isAbout(pending.client(), pending.market());
        request.visit()
                .sessionIn(pending.client().space(), pending.market())
                .ifPresentOrElse(
                        session -> consent.show(request, 200, pending, session, List.of()),
                        () -> LogInView.of(pending).show(request, 200, "", List.of()));
    }
}
