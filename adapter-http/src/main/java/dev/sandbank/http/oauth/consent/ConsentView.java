package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.customer.CustomerAccounts.OwnAccount;
import dev.sandbank.application.customer.CustomerDirectory;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.http.page.AccountChoice;
import dev.sandbank.http.page.ConsentPage;
import dev.sandbank.http.page.Moment;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.Remarks;
import dev.sandbank.http.web.page.CustomerRequest;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The consent page. */
final class ConsentView {

    private final Askers askers;
    private final CustomerAccounts accounts;
    private final CustomerDirectory directory;
    private final SpaceClocks clocks;
    private final Lifetimes lifetimes;

    ConsentView(
            Askers askers,
            CustomerAccounts accounts,
            CustomerDirectory directory,
            SpaceClocks clocks,
            Lifetimes lifetimes) {
        this.askers = askers;
        this.accounts = accounts;
        this.directory = directory;
        this.clocks = clocks;
        this.lifetimes = lifetimes;
    }

    /**
     * Shows it.
     *
     * @param ticked the accounts that are ticked; null for all
     */
    void show(
            CustomerRequest request,
            int status,
            PendingRequest pending,
            CustomerSession session,
            @Nullable Set<AccountId> ticked,
            Remarks remarks) {
        ConsentPage page = new ConsentPage(
                askers.of(pending),
                pending.market(),
                directory.nameOf(session.space(), session.customer()),
                pending.request().scopes(),
                choices(session, ticked),
                until(pending, session),
                ConsentRoutes.PATH,
                LogOutRoutes.PATH,
                pending.query(),
                request.csrf(),
                remarks);
        request.showLeadingTo(pending.redirectUri(), status, Pages.html(page));
    }

    private List<AccountChoice> choices(CustomerSession session, @Nullable Set<AccountId> ticked) {
        List<OwnAccount> own = accounts.of(session.space(), session.customer());
        Set<AccountId> all = own.stream().map(OwnAccount::id).collect(Collectors.toUnmodifiableSet());
        Set<AccountId> chosen = ticked == null || isOfAnother(ticked, all) ? all : ticked;
        return own.stream()
                .map(account -> choice(account, chosen.contains(account.id())))
                .toList();
    }

    /** Whether the ticks are those of another customer, who was logged in before; they say nothing of this one. */
    private static boolean isOfAnother(Set<AccountId> ticked, Set<AccountId> own) {
        return !ticked.isEmpty() && Collections.disjoint(ticked, own);
    }

    static AccountChoice choice(OwnAccount own, boolean ticked) {
        return new AccountChoice(own.id(), own.name(), own.number(), own.balance(), own.currency(), own.owed(), ticked);
    }

    private Moment until(PendingRequest pending, CustomerSession session) {
        Instant now = clocks.now(session.space());
        return new Moment(
                now.plus(lifetimes.refreshToken()), now, pending.market().zone());
    }
}
