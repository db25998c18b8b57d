package dev.sandbank.http.oauth;

import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.page.AccountChoice;
import dev.sandbank.http.page.ConsentPage;
import dev.sandbank.http.page.FieldProblem;
import dev.sandbank.http.page.Moment;
import dev.sandbank.http.page.PageAnswer;
import dev.sandbank.http.page.Pages;
import java.time.Instant;
import java.util.List;

/**
 * {@code GET /authCode/oauth2/authorize} (RFC 6749 section 4.1.1): checks the request and shows the customer the
 * log-in, or once they are logged in the consent page.
 */
final class AuthorizeEndpoint {

    /** Where browsers find it, from the server's root. */
    static final String URL_PATH = Operation.API_BASE + AuthorizeEndpoint.PATH;

    private static final String PATH = "/authCode/oauth2/authorize";

    private final PageKit kit;
    private final PendingRequests pendingRequests;
    private final LogInEndpoint logIn;
    private final CustomerAccounts accounts;
    private final SpaceClocks clocks;
    private final Lifetimes lifetimes;

    AuthorizeEndpoint(
            PageKit kit,
            PendingRequests pendingRequests,
            LogInEndpoint logIn,
            CustomerAccounts accounts,
            SpaceClocks clocks,
            Lifetimes lifetimes) {
        this.kit = kit;
        this.pendingRequests = pendingRequests;
        this.logIn = logIn;
        this.accounts = accounts;
        this.clocks = clocks;
        this.lifetimes = lifetimes;
    }

    Handler handler() {
        return kit.errors().guard(this::authorize);
    }

    private Answer authorize(Call call) {
        PendingRequest pending = pendingRequests.read(call.queryString());
        call.authenticatedAs(pending.client());
        call.inMarket(pending.request().market());
        Visit visit = kit.browser().visit(call);
        return visit.sessionIn(pending.client().space(), pending.request().market())
                .map(session -> consent(200, pending, visit, session, List.of()))
                .orElseGet(() -> logIn.page(200, pending, visit, "", List.of()));
    }

    /** The consent page, with whatever was wrong with the last answer to it. */
    Answer.Ready consent(
            int status, PendingRequest pending, Visit visit, CustomerSession session, List<FieldProblem> problems) {
        Instant now = clocks.now(session.space());
        var market = pending.request().market();
        List<AccountChoice> choices = accounts.of(session.space(), session.customer()).stream()
                .map(own -> new AccountChoice(own.id(), own.name(), own.number(), own.balance(), own.currency(), true))
                .toList();
        ConsentPage page = new ConsentPage(
                Askers.of(pending),
                market,
                session.customer().userId(),
                pending.request().scopes(),
                choices,
                new Moment(now.plus(lifetimes.refreshToken()), now, market.zone()),
                ConsentEndpoint.PATH,
                LogOutEndpoint.PATH,
                pending.query(),
                kit.browser().csrf(visit),
                problems);
        return PageAnswer.leadingTo(pending.redirectUri(), status, Pages.html(page));
    }
}
