package dev.sandbank.application.bank.loan;

import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The way by which a loan is asked for. What was asked for by one way is confirmed by no other.
 *
 * @param purpose the operation that confirms it
 * @param offer the id of the offer that is taken; empty for customers who have logged in
 */
public record LoanDoor(FlowOwner owner, Purpose purpose, String offer) {

    private static final String OFFER = "offerId";

    /** A customer who has logged in borrows. */
    public static LoanDoor ofCustomer(FlowOwner owner) {
        return new LoanDoor(owner, new Purpose("confirmLoan"), "");
    }

    /** What a confirmation says again. */
    public Payload payload() {
        return payload(Facts.NONE);
    }

    /** What is asked for. */
    public Payload payload(Facts asked) {
        SortedMap<String, String> all = new TreeMap<>(asked.values());
        if (!offer.isEmpty()) {
            all.put(OFFER, offer);
        }
        return Payload.of(all);
    }
}
