package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.customer.LogOut;
import dev.sandbank.http.page.ConsentPage;
import dev.sandbank.http.page.LogInPage.Typed;
import dev.sandbank.http.web.page.CustomerRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import dev.sandbank.http.web.page.StaleForm;

/** {@code POST /customer/logout}: ends the session; a waiting authorization request starts again at the log-in. */
final class LogOutRoutes {

    static final String PATH = "/customer/logout";

    private final PendingRequests pendingRequests;
    private final Reception reception;
    private final LogOut logOut;

    LogOutRoutes(PendingRequests pendingRequests, Reception reception, LogOut logOut) {
        this.pendingRequests = pendingRequests;
        this.reception = reception;
        this.logOut = logOut;
    }

    void addTo(PageRoutes<CustomerRequest> routes) {
        routes.form("customerLogOut", PATH, Role.ANYBODY, this::logOut, this::again);
    }

    private void logOut(CustomerRequest request, PageForm form) {
        String query = form.text(ConsentPage.REQUEST);
        PendingRequests.requireShort(query);
        logOut.logOut(request.secret());
        request.endSession();
        request.redirect(query.isEmpty() ? GrantsRoutes.PATH : AuthorizeRoutes.PATH + "?" + query);
    }

    private void again(CustomerRequest request, StaleForm form) {
        String query = form.text(ConsentPage.REQUEST);
        if (query.isEmpty()) {
            reception.receiveAlone(request, null, Typed.NOTHING, null);
        } else {
            reception.receive(request, pendingRequests.read(request, query), Typed.NOTHING);
        }
    }
}
