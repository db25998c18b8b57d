package dev.sandbank.application.bank.profile;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.profile.Picture;
import dev.sandbank.domain.bank.profile.Portrait;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import org.jspecify.annotations.Nullable;

/** Puts a picture in the place of the one that a customer has, or removes it. */
public final class ChangePortrait {

    private final BankRecords records;
    private final Transactions transactions;

    public ChangePortrait(BankRecords records, Transactions transactions) {
        this.records = records;
        this.transactions = transactions;
    }

    /**
     * Changes or removes it.
     *
     * @param picture null to remove the present one
     * @throws Refused RESOURCE_UNKNOWN if there is none to remove
     */
    public void change(SpaceId space, CustomerId customer, @Nullable Picture picture) {
        transactions.in(space).run(() -> {
            if (picture == null && ReadPortrait.of(records, space, customer).isEmpty()) {
                throw new Refused(BankRefusal.RESOURCE_UNKNOWN);
            }
            records.put(space, Portrait.KIND, new Portrait(customer, picture));
            return true;
        });
    }
}
