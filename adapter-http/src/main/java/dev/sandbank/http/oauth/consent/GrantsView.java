package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.CustomerUseCases;
import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.oauth.consent.FindGrant;
import dev.sandbank.application.oauth.consent.ListGrants;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.http.page.GrantsPage;
import dev.sandbank.http.page.HeldGrant;
import dev.sandbank.http.page.Moment;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.web.page.PageRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of a customer's permissions. */
final class GrantsView {

    private final ListGrants listGrants;
    private final FindGrant findGrant;
    private final CustomerAccounts accounts;
    private final SpaceClocks clocks;

    GrantsView(CustomerUseCases useCases, SpaceClocks clocks) {
        this.listGrants = useCases.listGrants();
        this.findGrant = useCases.findGrant();
        this.accounts = useCases.accounts();
        this.clocks = clocks;
    }

    /** Shows it; {@code revoked} is the id of the grant that was just revoked, or null. */
    void show(PageRequest request, CustomerSession session, @Nullable String revoked) {
        List<HeldGrant> held = listGrants.list(session.space(), session.customer()).stream()
                .map(granted -> held(session, granted.grant(), granted.client()))
                .toList();
        GrantsPage page = new GrantsPage(
                session.customer().market(),
                session.customer().userId(),
                held,
                revoked == null ? null : nameOf(session, new GrantId(revoked)),
                GrantsRoutes.REVOKE_PATH,
                LogOutRoutes.PATH,
                request.csrf());
        request.show(200, Pages.html(page));
    }

    private @Nullable String nameOf(CustomerSession session, GrantId revoked) {
        return findGrant
                .find(session.space(), session.customer(), revoked)
                .map(granted -> granted.client().name())
                .orElse(null);
    }

    private HeldGrant held(CustomerSession session, Grant grant, Client client) {
        Instant now = clocks.now(session.space());
        var zone = grant.market().zone();
        List<String> shown = accounts.of(session.space(), session.customer()).stream()
                .filter(own -> grant.accounts().contains(own.id()))
                .map(own -> own.name() + " " + own.number())
                .toList();
        String redirectUri = client.redirectUris().isEmpty()
                ? "about:blank"
                : client.redirectUris().get(0).value();
        return new HeldGrant(
                grant.id(),
                grant.kind(),
                Askers.of(client, redirectUri),
                grant.scopes(),
                shown,
                new Moment(grant.grantedAt(), now, zone),
                new Moment(grant.expiresAt(), now, zone));
    }
}
