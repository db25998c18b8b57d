package dev.sandbank.http.hub.session;

import dev.sandbank.application.SessionUseCases;
import dev.sandbank.application.hub.developer.Passwords;
import dev.sandbank.application.hub.tryit.TryUseCases;
import dev.sandbank.http.hub.mail.MailHint;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.time.Clock;
import java.util.function.Supplier;

/** The pages on which developers log in and out, and get help if they cannot. */
public final class SessionRoutes {

    private final DeveloperLogInRoutes logIn;
    private final LogInCodeRoutes byCode;
    private final FactorRoutes factor;
    private final EmailRoutes email;
    private final AccountDeletionRoutes deletion;
    private final DeveloperLogOutRoutes logOut;
    private final ForgotRoutes forgot;
    private final ResetRoutes reset;
    private final AccountRoutes account;

    /**
     * The pages of one server.
     *
     * @param tries hold tokens for sessions, which end with them
     * @param publicUrl how the outside reaches the server
     */
    public SessionRoutes(
            SessionUseCases useCases,
            Passwords passwords,
            TryUseCases.From tries,
            MailHint mailHint,
            Clock wall,
            Supplier<String> publicUrl) {
        this.byCode = new LogInCodeRoutes(useCases.logInByCode(), useCases.findWaitingLogIn(), publicUrl);
        this.logIn = new DeveloperLogInRoutes(useCases.logIn(), byCode);
        this.logOut = new DeveloperLogOutRoutes(useCases.end(), tries);
        this.forgot = new ForgotRoutes(useCases.recoverUserId(), useCases.askForPasswordReset(), mailHint);
        this.reset = new ResetRoutes(useCases.findPasswordReset(), useCases.resetPassword(), passwords, publicUrl);
        this.email = new EmailRoutes(useCases, mailHint, publicUrl);
        this.deletion = new AccountDeletionRoutes(useCases);
        this.factor = new FactorRoutes(useCases.factor());
        this.account = new AccountRoutes(useCases, passwords, wall);
    }

    /** Adds all of them. */
    public void addTo(PageRoutes<HubRequest> routes) {
        logIn.addTo(routes);
        byCode.addTo(routes);
        factor.addTo(routes);
        email.addTo(routes);
        deletion.addTo(routes);
        logOut.addTo(routes);
        forgot.addTo(routes);
        reset.addTo(routes);
        account.addTo(routes);
    }
}
