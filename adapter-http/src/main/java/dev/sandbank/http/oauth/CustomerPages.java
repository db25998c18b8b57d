package dev.sandbank.http.oauth;

import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.Operation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The authorization endpoint and the bank's pages it leads through. */
public final class CustomerPages {

    private final AuthorizeEndpoint authorize;
    private final OneTimeCodeEndpoint oneTimeCode;
    private final List<Operation> pages;

    public CustomerPages(
            CustomerUseCases useCases, Redirects redirects, SpaceClocks clocks, Secrets secrets, Lifetimes lifetimes) {
        PageKit kit = new PageKit(
                redirects, new PageErrors(redirects), new CustomerBrowser(useCases.findSession(), secrets, redirects));
        PendingRequests pending =
                new PendingRequests(redirects, useCases.findRedirectTarget(), useCases.checkAuthorizationRequest());
        LogInEndpoint logIn = new LogInEndpoint(kit, pending, useCases.logIn(), clocks);
        this.authorize = new AuthorizeEndpoint(kit, pending, logIn, useCases.accounts(), clocks, lifetimes);
        this.oneTimeCode = new OneTimeCodeEndpoint(
                kit, useCases.findOpenFlow(), useCases.presentOneTimeCode(), useCases.findClient());
        this.pages = Stream.concat(
                        Stream.of(
                                logIn.operation(),
                                oneTimeCode.operation(),
                                new ConsentEndpoint(kit, pending, authorize, useCases.grantConsent()).operation(),
                                new LogOutEndpoint(kit, useCases.logOut()).operation()),
                        new GrantsEndpoint(
                                        kit,
                                        logIn,
                                        useCases.listGrants(),
                                        useCases.findGrant(),
                                        useCases.revokeGrant(),
                                        useCases.accounts(),
                                        clocks)
                                .operations().stream())
                .toList();
    }

    /** The handlers of the pages that the API leads to, by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of("authorize", authorize.handler(), "enterOneTimeCode", oneTimeCode.handler());
    }

    /** The pages at the server's root. */
    public List<Operation> pages() {
        return pages;
    }
}
