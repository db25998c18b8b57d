package dev.sandbank.http.oauth.consent;

import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.QueryString;
import dev.sandbank.http.page.LogInPage.Typed;
import dev.sandbank.http.web.page.CustomerRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.Map;

/**
 * {@code GET /authCode/oauth2/authorize} (RFC 6749 section 4.1.1): checks the request and shows the customer the
 * log-in, or once they are logged in the consent page.
 */
public final class AuthorizeRoutes {

    /** Where browsers find it, from the server's root. */
    static final String PATH = Operation.API_BASE + "/authCode/oauth2/authorize";

    private final PendingRequests pendingRequests;
    private final Reception reception;

    AuthorizeRoutes(PendingRequests pendingRequests, Reception reception) {
        this.pendingRequests = pendingRequests;
        this.reception = reception;
    }

    /** The path of an authorization request, with its query. */
    public static String path(Map<String, String> request) {
        return QueryString.append(PATH, request);
    }

    void addTo(PageRoutes<CustomerRequest> routes) {
        routes.page("authorize", PATH, Role.ANYBODY, this::ask);
    }

    private void ask(CustomerRequest request) {
        reception.receive(request, pendingRequests.read(request, request.queryString()), Typed.NOTHING);
    }
}
