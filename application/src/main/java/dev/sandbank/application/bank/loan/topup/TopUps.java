package dev.sandbank.application.bank.loan.topup;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.domain.bank.loan.topup.TopUpApplication;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;

/** The applications for top-ups, inside units of work. */
record TopUps(BankRecords records) {

    /**
     * The application of a claim.
     *
     * @throws Refused RESOURCE_UNKNOWN also for one of another customer or program
     */
    TopUpApplication find(TopUpClaim claim) {
        CustomerId customer = claim.borrower().viewer().customer();
        return records.find(claim.borrower().viewer().space(), TopUpApplication.KIND, claim.id())
                .filter(found ->
                        found.customer().equals(customer) && found.client().equals(claim.client()))
                .orElseThrow(() -> new Refused(BankRefusal.RESOURCE_UNKNOWN));
    }

    void put(SpaceId space, TopUpApplication application) {
        records.put(space, TopUpApplication.KIND, application);
    }
}
