package dev.sandbank.http.bank.account;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.group.Holdings;
import dev.sandbank.domain.bank.account.group.WideSum;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The answer of {@code GET /v2/accounts} and {@code /v2/accounts/details}. */
record UsAccountsJson(Customer customer, List<Group> accountGroupDetails) {

    static UsAccountsJson of(Holdings holdings, CustomerId customer) {
        List<Group> groups = Arrays.stream(UsGroup.values())
                .map(group -> Group.of(group, members(holdings, group)))
                .filter(group -> !group.isEmpty())
                .toList();
        return new UsAccountsJson(new Customer(customer.userId()), groups);
    }

    /** The customer who owns the accounts. */
    record Customer(String customerId) {}

    private static List<Account> members(Holdings holdings, UsGroup group) {
        return holdings.accounts().stream()
                .filter(account -> UsGroup.of(account.kind()) == group)
                .toList();
    }

    /**
     * A group of accounts.
     *
     * @param accounts the accounts under a key that names the group
     */
    @JsonPropertyOrder({"accountGroup"})
    record Group(
            String accountGroup,
            @JsonAnyGetter Map<String, List<UsAccountJson>> accounts,
            Total totalCurrentBalance,
            Total totalAvailableBalance) {

        static Group of(UsGroup group, List<Account> members) {
            return new Group(
                    group.name(),
                    Map.of(
                            group.accountsKey(),
                            members.stream().map(UsAccountJson::of).toList()),
                    Total.of(members, Account::balance),
                    Total.of(members, Account::available));
        }

        private boolean isEmpty() {
            return accounts.values().stream().allMatch(List::isEmpty);
        }
    }

    /** A sum over a group, in dollars. */
    record Total(String localCurrencyCode, BigDecimal localCurrencyBalanceAmount) {

        static Total of(List<Account> accounts, Function<Account, Money> amount) {
            WideSum sum = WideSum.of(accounts.stream().map(amount).toList(), Currency.USD);
            return new Total(Currency.USD.name(), Numbers.of(sum.decimal()));
        }
    }
}
