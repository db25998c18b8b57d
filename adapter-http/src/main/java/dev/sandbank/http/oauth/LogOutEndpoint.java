package dev.sandbank.http.oauth;

import dev.sandbank.application.customer.LogOut;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Method;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.page.PageFields;

/** {@code POST /customer/logout}: ends the session; an authorization request that waits is begun again. */
final class LogOutEndpoint {

    static final String PATH = "/customer/logout";

    private final PageKit kit;
    private final LogOut logOut;

    LogOutEndpoint(PageKit kit, LogOut logOut) {
        this.kit = kit;
        this.logOut = logOut;
    }

    Operation operation() {
        return Operation.page("customerLogOut", Method.POST, PATH, kit.errors().guard(this::logOut));
    }

    private Answer logOut(Call call) {
        PageForm form = new PageForm(call.pageForm());
        Visit visit = kit.browser().checkedVisit(call, form);
        logOut.logOut(visit.secret());
        String query = form.text(PageFields.REQUEST);
        String next = query.isEmpty() ? GrantsEndpoint.PATH : AuthorizeEndpoint.URL_PATH + "?" + query;
        return kit.browser().clearCookie(kit.redirects().to(next));
    }
}
