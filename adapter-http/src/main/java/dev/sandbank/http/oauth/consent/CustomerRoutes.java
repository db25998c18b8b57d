package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.CustomerUseCases;
import dev.sandbank.application.hub.application.FindOwnerName;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.http.stepup.ActInWords;
import dev.sandbank.http.web.page.CustomerRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The authorization endpoint and the pages of the bank that belong to it. */
public final class CustomerRoutes {

    private final AuthorizeRoutes authorize;
    private final LogInRoutes logIn;
    private final ConsentRoutes consent;
    private final LogOutRoutes logOut;
    private final GrantsRoutes grants;
    private final OneTimeCodeRoutes oneTimeCode;
    private final CallbackRoutes callback;

    /**
     * The pages of one server.
     *
     * @param findOwnerName tells customers who is behind an application
     * @param publicUrl how the outside reaches the server
     * @param dataOption the option by which commands find the data of this server, empty if they need none
     * @param operationTitles names an operation in words, by its {@code operationId}
     * @param acts says in words what waits for a one-time code, if it knows more than what the application sent
     */
    public CustomerRoutes(
            CustomerUseCases useCases,
            FindOwnerName findOwnerName,
            SpaceClocks clocks,
            Lifetimes lifetimes,
            Supplier<String> publicUrl,
            String dataOption,
            UnaryOperator<String> operationTitles,
            Function<ControlFlow, Optional<ActInWords>> acts) {
        Redirects redirects = new Redirects(publicUrl);
        PendingRequests pending = new PendingRequests(
                useCases.findRedirectTarget(),
                new RedirectTrouble(useCases.findClient(), dataOption),
                useCases.checkAuthorizationRequest(),
                redirects,
                publicUrl);
        Askers askers = new Askers(findOwnerName);
        LogInView logInView = new LogInView(askers, useCases.directory());
        ConsentView consentView = new ConsentView(askers, useCases.accounts(), useCases.directory(), clocks, lifetimes);
        Reception reception = new Reception(logInView, consentView, new GrantsView(askers, useCases, clocks));
        this.authorize = new AuthorizeRoutes(pending, reception);
        this.logIn = new LogInRoutes(pending, reception, logInView, useCases.logIn(), clocks);
        this.consent = new ConsentRoutes(pending, reception, consentView, redirects, useCases.grantConsent());
        this.logOut = new LogOutRoutes(pending, reception, useCases.logOut());
        this.grants = new GrantsRoutes(reception, useCases.revokeGrant());
        this.oneTimeCode = new OneTimeCodeRoutes(
                askers,
                useCases.stepUp(),
                useCases.findClient(),
                new ConfirmedFacts(useCases.accounts(), useCases.cards(), operationTitles, acts));
        this.callback = new CallbackRoutes(useCases.findAuthorizationCode(), useCases.findClient(), clocks, publicUrl);
    }

    /** Adds all of them. */
    public void addTo(PageRoutes<CustomerRequest> routes) {
        authorize.addTo(routes);
        logIn.addTo(routes);
        consent.addTo(routes);
        logOut.addTo(routes);
        grants.addTo(routes);
        oneTimeCode.addTo(routes);
        callback.addTo(routes);
    }
}
