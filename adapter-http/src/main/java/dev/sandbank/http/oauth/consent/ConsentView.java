package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.http.page.AccountChoice;
import dev.sandbank.http.page.ConsentPage;
import dev.sandbank.http.page.FieldProblem;
import dev.sandbank.http.page.Moment;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.web.page.PageRequest;
import java.time.Instant;
import java.util.List;

/** The consent page. */
final class ConsentView {

    private final CustomerAccounts accounts;
    private final SpaceClocks clocks;
    private final Lifetimes lifetimes;

    ConsentView(CustomerAccounts accounts, SpaceClocks clocks, Lifetimes lifetimes) {
        this.accounts = accounts;
        this.clocks = clocks;
        this.lifetimes = lifetimes;
    }

    /** Shows it, with the problems of the form that was sent before. */
    void show(
            PageRequest request,
            int status,
            PendingRequest pending,
            CustomerSession session,
            List<FieldProblem> problems) {
        ConsentPage page = new ConsentPage(
                Askers.of(pending),
                pending.market(),
                session.customer().userId(),
                pending.request().scopes(),
                choices(session),
                until(pending, session),
                ConsentRoutes.PATH,
                LogOutRoutes.PATH,
                pending.query(),
                request.csrf(),
                problems);
        request.showLeadingTo(pending.redirectUri(), status, Pages.html(page));
    }

    private List<AccountChoice> choices(CustomerSession session) {
        return accounts.of(session.space(), session.customer()).stream()
                .map(own -> new AccountChoice(own.id(), own.name(), own.number(), own.balance(), own.currency(), true))
                .toList();
    }

    private Moment until(PendingRequest pending, CustomerSession session) {
        Instant now = clocks.now(session.space());
        return new Moment(
                now.plus(lifetimes.refreshToken()), now, pending.market().zone());
    }
}
