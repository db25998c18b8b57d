package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.oauth.consent.RevokeGrant;
import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.http.page.GrantsPage;
import dev.sandbank.http.page.LogInPage.Typed;
import dev.sandbank.http.web.page.CustomerRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /customer/grants}: the customer's permissions, each with a button that revokes it. */
final class GrantsRoutes {

    static final String PATH = "/customer/grants";
    static final String REVOKE_PATH = PATH + "/revoke";

    private static final String REVOKED = "revoked";

    private final Reception reception;
    private final RevokeGrant revokeGrant;

    GrantsRoutes(Reception reception, RevokeGrant revokeGrant) {
        this.reception = reception;
        this.revokeGrant = revokeGrant;
    }

    void addTo(PageRoutes<CustomerRequest> routes) {
        routes.page("customerGrants", PATH, Role.ANYBODY, request -> show(request, request.query(REVOKED)));
        routes.form("customerRevoke", REVOKE_PATH, Role.CUSTOMER, this::revoke, (request, form) -> show(request, null));
    }

    private void show(CustomerRequest request, @Nullable String revoked) {
        reception.receiveAlone(request, null, Typed.NOTHING, revoked == null || revoked.isEmpty() ? null : revoked);
    }

    private void revoke(CustomerRequest request, PageForm form) {
        CustomerSession session = Objects.requireNonNull(request.session(), "only a customer comes here");
        Grant revoked =
                revokeGrant.revoke(session.space(), session.customer(), new GrantId(form.text(GrantsPage.GRANT)));
        request.redirect(PATH + "?" + REVOKED + "=" + revoked.id().value());
    }
}
