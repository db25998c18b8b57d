package dev.sandbank.application.bank.account;

import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.rate.PublishedRates;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Tells whether an amount could be drawn from an account now. */
public final class CheckFunds {

    private final BankViews views;

    public CheckFunds(BankViews views) {
        this.views = views;
    }

    /**
     * Whether the amount is there. An amount in another currency counts by the rate of the day.
     *
     * @throws Refused ACCOUNT_UNKNOWN, INPUT_INVALID, or as {@link Account#hold} for an account that pays nothing
     */
    public boolean check(Viewer viewer, AccountId id, AskedAmount asked, Currency currency) {
        BankView view = views.of(viewer);
        Account account = view.account(id);
        Money amount = asked.in(currency);
        Money needed = currency == account.currency()
                ? amount
                : PublishedRates.convertTo(
                                amount, account.currency(), view.bank().key().today())
                        .source();
        try {
            account.hold(needed);
            return true;
        } catch (Refused refused) {
            if (refused.reason() == PaymentRefusal.FUNDS_INSUFFICIENT) {
                return false;
            }
            throw refused;
        }
    }
}
