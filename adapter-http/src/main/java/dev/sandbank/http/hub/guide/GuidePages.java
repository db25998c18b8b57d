package dev.sandbank.http.hub.guide;

import dev.sandbank.application.HubUseCases.ApplicationUseCases;
import dev.sandbank.application.customer.CustomerDirectory;
import dev.sandbank.application.hub.application.own.ApplicationSummary;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.contract.Contract;
import dev.sandbank.http.contract.MarketAccess;
import dev.sandbank.http.hub.start.MarketLinks;
import dev.sandbank.http.hub.start.ServerFacts;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.NavLink;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code /guide} and {@code /guide/{market}}: from an application to a token. */
public final class GuidePages {

    private static final String PATH = Section.GUIDE.path();
    private static final String APPLICATION = "app";

    /** The first page is about this market; all others are one link away. */
    private static final Market FIRST = Market.SG;

    /** How many applications can be chosen. */
    private static final int MOST = 50;

    private final ApplicationUseCases.From applications;
    private final CustomerDirectory directory;
    private final Contract contract;
    private final Supplier<ServerFacts> facts;
    private final Secrets secrets;

    /**
     * The pages of one server.
     *
     * @param facts what is true of the server now
     */
    public GuidePages(
            ApplicationUseCases.From applications,
            CustomerDirectory directory,
            Contract contract,
            Supplier<ServerFacts> facts,
            Secrets secrets) {
        this.applications = applications;
        this.directory = directory;
        this.contract = contract;
        this.facts = facts;
        this.secrets = secrets;
    }

    /** Adds all of them. */
    public void addTo(PageRoutes<HubRequest> routes) {
        routes.page("guide", PATH, Role.ANYBODY, request -> show(request, FIRST));
        routes.page("guideOfMarket", PATH + "/{market}", Role.ANYBODY, this::showMarket);
    }

    private void showMarket(HubRequest request) {
        Optional<Market> market = Market.byCode(request.pathPart("market"));
        if (market.isPresent()) {
            show(request, market.get());
        } else {
            request.show(404, new MarketLinks(PATH, "").unknown(request.frame("No such market", Section.GUIDE)));
        }
    }

    private void show(HubRequest request, Market market) {
        List<Client> own = own(request);
        String wanted = request.query(APPLICATION);
        Client chosen = own.stream()
                .filter(client -> client.id().value().equals(wanted))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .orElse(null);
        ServerFacts now = facts.get();
        AccessTables tables = new AccessTables(new MarketAccess(contract, market), now.publicUrl());
        String query = chosen == null ? "" : query(chosen);
        request.show(
                200,
                new GuidePage(
                        request.frame("Authorize in " + market.country(), Section.GUIDE)
                                .below(new PageLink("Guide", PATH)),
                        market,
                        new MarketLinks(PATH, query).marking(market),
                        own.stream().map(client -> link(client, market, chosen)).toList(),
                        now,
                        new GuidedFlow(now, market, chosen, verifier(request, chosen)),
                        tables.endpoints(),
                        tables.products(),
                        tables.scopes(),
                        directory.offeredIn(SpaceId.DEFAULT, market),
                        Section.TEST_DATA.path() + "/" + market.code()));
    }

    private static NavLink link(Client client, Market market, @Nullable Client chosen) {
        return NavLink.of(
                client.name(),
                PATH + "/" + market.code() + query(client),
                chosen != null && chosen.id().equals(client.id()));
    }

    private static String query(Client client) {
        return "?" + APPLICATION + "=" + URLEncoder.encode(client.id().value(), StandardCharsets.UTF_8);
    }

    /** The applications of the reader for which customers can be asked. */
    private List<Client> own(HubRequest request) {
        Developer developer = request.developerOrNull();
        if (developer == null) {
            return List.of();
        }
        return applications.from(request.source()).list().list(developer.id(), "", Seek.first(MOST)).rows().stream()
                .map(ApplicationSummary::client)
                .filter(client -> client.grantKinds().contains(GrantKind.AUTHORIZATION_CODE))
                .filter(client -> !client.redirectUris().isEmpty())
                .toList();
    }

    /** The same each time, so that a flow that was begun is still proved by the page it was begun from. */
    private String verifier(HubRequest request, @Nullable Client client) {
        Developer developer = request.developerOrNull();
        String whose = developer == null || client == null ? "nobody" : developer.id() + " " + client.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.derive("example-code-verifier", whose));
    }
}
