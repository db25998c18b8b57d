package dev.sandbank.application.bank.profile;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.function.UnaryOperator;

/** Changes what needs no one-time code: names and addresses. */
public final class ChangeProfile {

    private final ProfileDesk desk;
    private final Transactions transactions;

    public ChangeProfile(SeedNames seeds, BankRecords records, Transactions transactions) {
        this.desk = new ProfileDesk(seeds, records);
        this.transactions = transactions;
    }

    /**
     * Changes all of it or nothing.
     *
     * @param change makes the new profile of the present one, or refuses
     * @throws Refused RESOURCE_UNKNOWN, or whatever the change refuses
     */
    public void change(SpaceId space, CustomerId customer, UnaryOperator<Profile> change) {
        transactions.in(space).run(() -> {
            desk.change(space, customer, change);
            return true;
        });
    }
}
