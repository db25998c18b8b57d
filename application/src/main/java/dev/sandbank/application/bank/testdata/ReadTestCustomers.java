package dev.sandbank.application.bank.testdata;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.payment.PayeeBook;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.rewards.Points;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.stream.Stream;

/** Reads what all customers of a market have, for the people who test with them. */
public final class ReadTestCustomers {

    private final CustomerBanks banks;
    private final ReadProfile profiles;
    private final Points points;
    private final PayeeBook payees;

    public ReadTestCustomers(CustomerBanks banks, ReadProfile profiles, Points points, PayeeBook payees) {
        this.banks = banks;
        this.profiles = profiles;
        this.points = points;
        this.payees = payees;
    }

    /** The test customers, then those who were added to the space. */
    public List<TestCustomerData> read(SpaceId space, Market market) {
        return banks.ofAll(space, market).flatMap(bank -> read(space, bank)).toList();
    }

    private Stream<TestCustomerData> read(SpaceId space, CustomerBank bank) {
        CustomerId id = bank.key().customer();
        return bank.owner().stream().map(owner -> read(space, id, owner, bank));
    }

    private TestCustomerData read(SpaceId space, CustomerId id, SeedCustomer owner, CustomerBank bank) {
        return new TestCustomerData(
                owner,
                profiles.read(space, id),
                bank.holdings().accounts(),
                bank.cards(),
                points.of(space, id).available(),
                payees.of(space, id));
    }
}
