package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.CustomerUseCases;
import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.customer.CustomerDirectory;
import dev.sandbank.application.oauth.consent.FindGrant;
import dev.sandbank.application.oauth.consent.GrantedClient;
import dev.sandbank.application.oauth.consent.ListGrants;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.http.page.GrantsPage;
import dev.sandbank.http.page.GrantsPage.GrantedApplication;
import dev.sandbank.http.page.HeldGrant;
import dev.sandbank.http.page.Moment;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.Remarks;
import dev.sandbank.http.web.page.CustomerRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page of a customer's permissions. */
final class GrantsView {

    private final Askers askers;
    private final ListGrants listGrants;
    private final FindGrant findGrant;
    private final CustomerAccounts accounts;
    private final CustomerDirectory directory;
    private final SpaceClocks clocks;

    GrantsView(Askers askers, CustomerUseCases useCases, SpaceClocks clocks) {
        this.askers = askers;
        this.listGrants = useCases.listGrants();
        this.findGrant = useCases.findGrant();
        this.accounts = useCases.accounts();
        this.directory = useCases.directory();
        this.clocks = clocks;
    }

    /** Shows it; {@code revoked} is the id of the grant that was just taken back, or null. */
    void show(CustomerRequest request, CustomerSession session, @Nullable String revoked, Remarks remarks) {
        List<GrantedClient> granted = listGrants.list(session.space(), session.customer());
        GrantsPage page = new GrantsPage(
                session.customer().market(),
                directory.nameOf(session.space(), session.customer()),
                applications(session, granted),
                granted.size() == ListGrants.MAX,
                revoked == null ? null : nameOf(session, new GrantId(revoked)),
                GrantsRoutes.REVOKE_PATH,
                LogOutRoutes.PATH,
                request.csrf(),
                remarks);
        request.show(200, Pages.html(page));
    }

    /** Applications in the order of their newest permission. */
    private List<GrantedApplication> applications(CustomerSession session, List<GrantedClient> granted) {
        Map<Client, List<HeldGrant>> byClient = granted.stream()
                .collect(Collectors.groupingBy(
                        GrantedClient::client,
                        LinkedHashMap::new,
                        Collectors.mapping(each -> held(session, each.grant()), Collectors.toList())));
        return byClient.entrySet().stream()
                .map(each -> new GrantedApplication(askers.of(each.getKey()), each.getValue()))
                .toList();
    }

    private @Nullable String nameOf(CustomerSession session, GrantId revoked) {
        return findGrant
                .find(session.space(), session.customer(), revoked)
                .map(granted -> granted.client().name())
                .orElse(null);
    }

    private HeldGrant held(CustomerSession session, Grant grant) {
        Instant now = clocks.now(session.space());
        var zone = grant.market().zone();
        List<String> shown = accounts.of(session.space(), session.customer()).stream()
                .filter(own -> grant.accounts().contains(own.id()))
                .map(own -> ConsentView.choice(own, true).label())
                .toList();
        return new HeldGrant(
                grant.id(),
                grant.kind(),
                grant.scopes(),
                shown,
                new Moment(grant.grantedAt(), now, zone),
                new Moment(grant.expiresAt(), now, zone));
    }
}
