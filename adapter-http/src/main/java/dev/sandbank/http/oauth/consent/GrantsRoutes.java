package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.CustomerUseCases;
import dev.sandbank.application.oauth.consent.RevokeGrant;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.http.page.GrantsPage;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /customer/grants}: the customer's permissions, each with a button that revokes it. */
final class GrantsRoutes {

    static final String PATH = "/customer/grants";
    static final String REVOKE_PATH = PATH + "/revoke";

    private static final String REVOKED = "revoked";

    private final GrantsView view;
    private final RevokeGrant revokeGrant;

    GrantsRoutes(CustomerUseCases useCases, SpaceClocks clocks) {
        this.view = new GrantsView(useCases, clocks);
        this.revokeGrant = useCases.revokeGrant();
    }

    void addTo(PageRoutes routes) {
        routes.page("customerGrants", PATH, Role.ANYBODY, this::show);
        routes.form("customerRevoke", REVOKE_PATH, Role.CUSTOMER, this::revoke);
    }

    private void show(PageRequest request) {
        CustomerSession session = request.visit().session();
        if (session == null) {
            LogInView.alone().show(request, 200, "", List.of());
        } else {
            view.show(request, session, notEmpty(request.query(REVOKED)));
        }
    }

    private void revoke(PageRequest request, PageForm form) {
        CustomerSession session = Objects.requireNonNull(request.visit().session(), "only a customer comes here");
        Grant revoked =
                revokeGrant.revoke(session.space(), session.customer(), new GrantId(form.text(GrantsPage.GRANT)));
        request.redirect(PATH + "?" + REVOKED + "=" + revoked.id().value());
    }

    private static @Nullable String notEmpty(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
