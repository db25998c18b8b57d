package dev.sandbank.application.bank.account.routing;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.identifier.AbaNumber;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Reads the numbers by which other American banks reach an account. */
public final class ReadRouting {

    private final BankViews views;

    public ReadRouting(BankViews views) {
        this.views = views;
    }

    /**
     * The numbers.
     *
     * @throws Refused ACCOUNT_UNKNOWN, or ACCOUNT_WITHOUT_ROUTING for an account that is no checking or savings account
     */
    public Routing read(Viewer viewer, AccountId id) {
        Account account = views.of(viewer).account(id);
        if (!account.kind().isDeposit() || !account.kind().canPay()) {
            throw new Refused(BankRefusal.ACCOUNT_WITHOUT_ROUTING);
        }
        return new Routing(AbaNumber.OWN, account.number().inFull());
    }

    /**
     * The numbers of an account.
     *
     * @param bank the routing number
     * @param account the number in full
     */
    public record Routing(AbaNumber bank, String account) {}
}
