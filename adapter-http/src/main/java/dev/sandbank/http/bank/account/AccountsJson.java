package dev.sandbank.http.bank.account;

import dev.sandbank.domain.bank.account.group.AccountGroup;
import dev.sandbank.domain.bank.account.group.GroupTotal;
import dev.sandbank.domain.bank.account.group.GroupTotals;
import dev.sandbank.domain.bank.account.group.Holdings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of {@code GET /v1/accounts}. */
record AccountsJson(List<Group> accountGroupSummary) {

    static AccountsJson of(Holdings holdings) {
        return new AccountsJson(holdings.groups().stream().map(Group::of).toList());
    }

    /**
     * A group of accounts.
     *
     * @param accounts each an object of one key, which names its kind; null in a group of policies
     */
    record Group(
            String accountGroup,
            @Nullable List<Map<String, SummaryJson>> accounts,
            @Nullable List<PolicyJson> insurancePolicies,
            @Nullable Total totalCurrentBalance,
            @Nullable Total totalAvailableBalance,
            @Nullable Total totalOutstandingBalance) {

        static Group of(AccountGroup group) {
            GroupTotals totals = group.totals() == null ? new GroupTotals(null, null, null) : group.totals();
            return new Group(
                    group.name().name(),
                    group.accounts().isEmpty()
                            ? null
                            : group.accounts().stream()
                                    .map(SummaryJson::wrapped)
                                    .toList(),
                    group.policies().isEmpty()
                            ? null
                            : group.policies().stream().map(PolicyJson::of).toList(),
                    Total.of(totals.current()),
                    Total.of(totals.available()),
                    Total.of(totals.outstanding()));
        }
    }

    /** A sum over a group, in local and foreign currency. */
    record Total(
            String localCurrencyCode,
            BigDecimal localCurrencyBalanceAmount,
            String foreignCurrencyCode,
            BigDecimal foreignCurrencyBalanceAmount) {

        static @Nullable Total of(@Nullable GroupTotal total) {
            return total == null
                    ? null
                    : new Total(
                            total.local().currency().name(),
                            Numbers.of(total.local().decimal()),
                            total.foreign().currency().name(),
                            Numbers.of(total.foreign().decimal()));
        }
    }
}
