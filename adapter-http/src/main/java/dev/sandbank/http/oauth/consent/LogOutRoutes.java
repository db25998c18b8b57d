package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.customer.LogOut;
import dev.sandbank.http.page.ConsentPage;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;

/** {@code POST /customer/logout}: ends the session; a waiting authorization request starts again at the log-in. */
final class LogOutRoutes {

    static final String PATH = "/customer/logout";

    private final LogOut logOut;

    LogOutRoutes(LogOut logOut) {
        this.logOut = logOut;
    }

    void addTo(PageRoutes routes) {
        routes.form("customerLogOut", PATH, Role.ANYBODY, this::logOut);
    }

    private void logOut(PageRequest request, PageForm form) {
        logOut.logOut(request.visit().secret());
        request.endSession();
        String query = form.text(ConsentPage.REQUEST);
        request.redirect(query.isEmpty() ? GrantsRoutes.PATH : AuthorizeRoutes.PATH + "?" + query);
    }
}
