package dev.sandbank.http.oauth;

import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.oauth.consent.FindGrant;
import dev.sandbank.application.oauth.consent.ListGrants;
import dev.sandbank.application.oauth.consent.RevokeGrant;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Method;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.page.GrantsPage;
import dev.sandbank.http.page.HeldGrant;
import dev.sandbank.http.page.Moment;
import dev.sandbank.http.page.PageAnswer;
import dev.sandbank.http.page.PageFields;
import dev.sandbank.http.page.Pages;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /customer/grants}: what the customer has allowed, each with a button that takes it back. */
final class GrantsEndpoint {

    static final String PATH = "/customer/grants";

    private static final String REVOKE_PATH = PATH + "/revoke";
    private static final String REVOKED = "revoked";

    private final PageKit kit;
    private final LogInEndpoint logIn;
    private final ListGrants listGrants;
    private final FindGrant findGrant;
    private final RevokeGrant revokeGrant;
    private final CustomerAccounts accounts;
    private final SpaceClocks clocks;

    GrantsEndpoint(
            PageKit kit,
            LogInEndpoint logIn,
            ListGrants listGrants,
            FindGrant findGrant,
            RevokeGrant revokeGrant,
            CustomerAccounts accounts,
            SpaceClocks clocks) {
        this.kit = kit;
        this.logIn = logIn;
        this.listGrants = listGrants;
        this.findGrant = findGrant;
        this.revokeGrant = revokeGrant;
        this.accounts = accounts;
        this.clocks = clocks;
    }

    List<Operation> operations() {
        return List.of(
                Operation.page("customerGrants", Method.GET, PATH, kit.errors().guard(this::show)),
                Operation.page(
                        "customerRevoke", Method.POST, REVOKE_PATH, kit.errors().guard(this::revoke)));
    }

    private Answer show(Call call) {
        Visit visit = kit.browser().visit(call);
        CustomerSession session = visit.session();
        return session == null
                ? logIn.page(200, null, visit, "", List.of())
                : PageAnswer.of(200, Pages.html(page(visit, session, call.query(REVOKED))));
    }

    private Answer revoke(Call call) {
        PageForm form = new PageForm(call.pageForm());
        Visit visit = kit.browser().checkedVisit(call, form);
        CustomerSession session = visit.session();
        if (session == null) {
            throw new Refused(RequestRefusal.CUSTOMER_SESSION_MISSING);
        }
        Grant revoked =
                revokeGrant.revoke(session.space(), session.customer(), new GrantId(form.text(PageFields.GRANT)));
        return kit.redirects().to(PATH + "?" + REVOKED + "=" + revoked.id().value());
    }

    private GrantsPage page(Visit visit, CustomerSession session, @Nullable String revoked) {
        var market = session.customer().market();
        List<HeldGrant> held = listGrants.list(session.space(), session.customer()).stream()
                .map(granted -> held(session, granted.grant(), granted.client()))
                .toList();
        return new GrantsPage(
                market,
                session.customer().userId(),
                held,
                revoked == null ? null : nameOf(session, new GrantId(revoked)),
                REVOKE_PATH,
                LogOutEndpoint.PATH,
                kit.browser().csrf(visit));
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
