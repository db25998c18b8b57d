package dev.sandbank.domain.bank.account.group;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.InsurancePolicy;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Accounts or policies under one heading.
 *
 * @param totals the totals of the accounts, or null if the bank shows none
 */
public record AccountGroup(
        GroupName name,
        List<Account> accounts,
        List<InsurancePolicy> policies,
        @Nullable GroupTotals totals) {

    public AccountGroup {
        accounts = List.copyOf(accounts);
        policies = List.copyOf(policies);
    }

    /** The part of the group with only these accounts; its totals cover only that part. */
    AccountGroup only(Set<AccountId> seen) {
        List<Account> some =
                accounts.stream().filter(account -> seen.contains(account.id())).toList();
        if (some.size() == accounts.size()) {
            return this;
        }
        return new AccountGroup(name, some, policies, totals == null || some.isEmpty() ? null : totals.over(some));
    }

    /** The group with changed accounts; its totals are computed again if any account changed. */
    AccountGroup with(UnaryOperator<Account> change) {
        List<Account> changed = accounts.stream().map(change).toList();
        if (changed.equals(accounts)) {
            return this;
        }
        return new AccountGroup(name, changed, policies, totals == null ? null : totals.over(changed));
    }

    /** The group with more accounts at its end. */
    AccountGroup and(List<Account> more) {
        List<Account> all = new ArrayList<>(accounts);
        all.addAll(more);
        return more.isEmpty() ? this : new AccountGroup(name, all, policies, totals == null ? null : totals.over(all));
    }

    /** A group of accounts alone, with its totals in the market's currency and in US dollars. */
    static AccountGroup of(GroupName name, List<Account> accounts, Market market) {
        return new AccountGroup(name, accounts, List.of(), GroupTotals.of(accounts, market.currency(), abroad(market)));
    }

    private static Currency abroad(Market market) {
        return market.currency() == Currency.USD ? Currency.EUR : Currency.USD;
    }

    boolean isEmpty() {
        return accounts.isEmpty() && policies.isEmpty();
    }
}
