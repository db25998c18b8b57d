package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.group.AccountGroup;
import dev.sandbank.domain.bank.account.group.GroupName;
import dev.sandbank.domain.bank.account.group.GroupTotals;
import dev.sandbank.domain.bank.account.group.Holdings;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.seed.history.CustomerPlans;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.CustomerBlueprint;
import dev.sandbank.domain.bank.seed.holdings.ProductMixBlueprints;
import dev.sandbank.domain.bank.seed.holdings.RecordedAustralia;
import dev.sandbank.domain.bank.seed.holdings.RecordedBahrain;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bank without any journal: the holdings of each test customer in each market, and their history of twelve months
 * up to a given day. The same inputs give the same result on every machine.
 *
 * <p>Ids and numbers are the same on every day. Balances follow from the movements: they change from one day to another
 * by the movements between. Movements and balances of a past date never change. Values recorded from the public sandbox
 * for {@code SandboxUser1} of Australia and Bahrain are exact, in every seed and on every day, so the balances of these
 * accounts never change and their histories are made backwards from them.
 */
public final class SeededBank {

    /** The length of histories. */
    public static final int HISTORY_MONTHS = 12;

    private SeededBank() {}

    /**
     * The holdings of a customer.
     *
     * @param today the calendar day in the market
     */
    public static Holdings holdings(SeedName seed, Market market, TestCustomer customer, LocalDate today) {
        CustomerBlueprint blueprint = blueprint(seed, market, customer);
        List<Account> accounts = accounts(blueprint, today);
        List<AccountGroup> groups = new ArrayList<>();
        for (GroupName name : GroupName.values()) {
            List<Account> members = accounts.stream()
                    .filter(account -> GroupName.of(account.kind()) == name)
                    .toList();
            if (!members.isEmpty()) {
                groups.add(new AccountGroup(name, members, List.of(), totals(blueprint, name, members)));
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
    public static Optional<History> history(
            SeedName seed, Market market, TestCustomer customer, AccountId account, LocalDate today) {
        CustomerBlueprint blueprint = blueprint(seed, market, customer);
        return blueprint.accounts().stream()
                .filter(candidate -> candidate.id().equals(account))
                .findFirst()
                .map(found -> new AccountSketch(market, found, new CustomerPlans(blueprint), new AccountDates(today)))
                .map(draft -> new HistorySketch(draft).history());
    }

    /** Whether the holdings of a customer in a market were recorded from the public sandbox. */
    public static boolean isRecorded(Market market, TestCustomer customer) {
        return blueprint(SeedName.DEFAULT, market, customer).accounts().stream().anyMatch(AccountBlueprint::isRecorded);
    }

    /** The accounts of a blueprint as they look on a day. */
    static List<Account> accounts(CustomerBlueprint blueprint, LocalDate today) {
        CustomerPlans plans = new CustomerPlans(blueprint);
        AccountDates days = new AccountDates(today);
        return blueprint.accounts().stream()
                .map(account -> new AccountSketch(blueprint.market(), account, plans, days).account())
                .toList();
    }

    /** The facts of a customer that do not depend on the day; no history is made for them. */
    public static CustomerBlueprint blueprint(SeedName seed, Market market, TestCustomer customer) {
        if (customer == TestCustomer.EVERYTHING && market == Market.AU) {
            return RecordedAustralia.user1(seed);
        }
        if (customer == TestCustomer.EVERYTHING && market == Market.BH) {
            return RecordedBahrain.user1(seed);
        }
        return ProductMixBlueprints.of(seed, market, customer);
    }

    private static @Nullable GroupTotals totals(CustomerBlueprint blueprint, GroupName name, List<Account> members) {
        return blueprint.recordedTotals() == null
                ? GroupTotals.of(members, blueprint.market().currency(), CustomerBlueprint.abroad(blueprint.market()))
                : blueprint.recordedTotals().get(name);
    }
}
