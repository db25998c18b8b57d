package dev.sandbank.domain.bank.account.group;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountClassification;
import dev.sandbank.domain.market.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The totals of a group. Groups of assets have a current and an available total, groups of liabilities an outstanding
 * one.
 */
public record GroupTotals(
        @Nullable GroupTotal current,
        @Nullable GroupTotal available,
        @Nullable GroupTotal outstanding) {

    /** The totals of accounts that are all assets or all liabilities. */
    public static GroupTotals of(List<Account> accounts, Currency local, Currency foreign) {
        GroupTotal balance =
                GroupTotal.of(accounts.stream().map(Account::balance).toList(), local, foreign);
        if (accounts.get(0).kind().classification() == AccountClassification.LIABILITY) {
            return new GroupTotals(null, null, balance);
        }
        GroupTotal available =
                GroupTotal.of(accounts.stream().map(Account::available).toList(), local, foreign);
        return new GroupTotals(balance, available, null);
    }

    /** Totals of these kinds in the same currencies, over other accounts. */
    GroupTotals over(List<Account> accounts) {
        GroupTotal sample = current == null ? outstanding : current;
        if (sample == null) {
            throw new IllegalStateException("totals without a total");
        }
        return of(accounts, sample.local().currency(), sample.foreign().currency());
    }
}
