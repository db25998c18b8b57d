package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.account.group.Holdings;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.CustomerBlueprint;
import dev.sandbank.domain.bank.seed.holdings.ProductMixBlueprints;
import dev.sandbank.domain.bank.seed.holdings.RecordedAustralia;
import dev.sandbank.domain.bank.seed.holdings.RecordedBahrain;
import dev.sandbank.domain.bank.seed.holdings.WrittenBlueprints;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.Optional;

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
    public static Holdings holdings(SeedName seed, Market market, SeedCustomer customer, LocalDate today) {
        return SeededCustomer.of(seed, market, customer).holdings(today);
    }

    /**
     * The history of one of the customer's accounts; empty if the account is not theirs.
     *
     * @param today the calendar day in the market
     */
    public static Optional<History> history(
            SeedName seed, Market market, SeedCustomer customer, AccountId account, LocalDate today) {
        return SeededCustomer.of(seed, market, customer).history(account, today);
    }

    /** Whether the holdings of a customer in a market were recorded from the public sandbox. */
    public static boolean isRecorded(Market market, SeedCustomer customer) {
        return blueprint(SeedName.DEFAULT, market, customer).accounts().stream().anyMatch(AccountBlueprint::isRecorded);
    }

    /** The facts of a customer that do not depend on the day; no history is made for them. */
    public static CustomerBlueprint blueprint(SeedName seed, Market market, SeedCustomer customer) {
        if (customer == TestCustomer.EVERYTHING && market == Market.AU) {
            return RecordedAustralia.user1(seed);
        }
        if (customer == TestCustomer.EVERYTHING && market == Market.BH) {
            return RecordedBahrain.user1(seed);
        }
        return customer.written()
                .map(bank -> WrittenBlueprints.of(seed, market, customer, bank))
                .orElseGet(() -> ProductMixBlueprints.of(seed, market, customer));
    }
}
