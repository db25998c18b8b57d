package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.group.AccountGroup;
import dev.sandbank.domain.bank.account.group.GroupName;
import dev.sandbank.domain.bank.account.group.GroupTotals;
import dev.sandbank.domain.bank.account.group.Holdings;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.seed.history.CustomerPlans;
import dev.sandbank.domain.bank.seed.holdings.CustomerBlueprint;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the bank without any journal. It keeps the movements of the months that were asked for, so that one day
 * after another costs little; whoever needs one day only asks {@link SeededBank}. Safe for use by several threads.
 */
public final class SeededCustomer {

    private final CustomerBlueprint blueprint;
    private final CustomerPlans plans;

    private SeededCustomer(CustomerBlueprint blueprint) {
        this.blueprint = blueprint;
        this.plans = new CustomerPlans(blueprint);
    }

    public static SeededCustomer of(SeedName seed, Market market, SeedCustomer customer) {
        return of(SeededBank.blueprint(seed, market, customer));
    }

    static SeededCustomer of(CustomerBlueprint blueprint) {
        return new SeededCustomer(blueprint);
    }

    /**
     * The holdings.
     *
     * @param today the calendar day in the market
     */
    public Holdings holdings(LocalDate today) {
        List<Account> accounts = accounts(today);
        List<AccountGroup> groups = new ArrayList<>();
        for (GroupName name : GroupName.values()) {
            List<Account> members = accounts.stream()
                    .filter(account -> GroupName.of(account.kind()) == name)
                    .toList();
            if (!members.isEmpty()) {
                groups.add(new AccountGroup(name, members, List.of(), totals(name, members)));
            }
        }
        if (!blueprint.policies().isEmpty()) {
            groups.add(new AccountGroup(GroupName.INSURANCE, List.of(), blueprint.policies(), null));
        }
        return new Holdings(groups);
    }

    /**
     * The history of one of the customer's accounts; empty if the account is not theirs.
     *
     * @param today the calendar day in the market
     */
    public synchronized Optional<History> history(AccountId account, LocalDate today) {
        return blueprint.accounts().stream()
                .filter(candidate -> candidate.id().equals(account))
                .findFirst()
                .map(found -> new AccountSketch(blueprint.market(), found, plans, new AccountDates(today)))
                .map(draft -> new HistorySketch(draft).history());
    }

    /** The accounts as they look on a day. */
    synchronized List<Account> accounts(LocalDate today) {
        AccountDates days = new AccountDates(today);
        return blueprint.accounts().stream()
                .map(account -> new AccountSketch(blueprint.market(), account, plans, days).account())
                .toList();
    }

    private @Nullable GroupTotals totals(GroupName name, List<Account> members) {
        return blueprint.recordedTotals() == null
                ? GroupTotals.of(members, blueprint.market().currency(), CustomerBlueprint.abroad(blueprint.market()))
                : blueprint.recordedTotals().get(name);
    }
}
