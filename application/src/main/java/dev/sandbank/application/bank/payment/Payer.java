package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.payment.Beneficiary;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.FlowOwner;
import java.util.HashSet;
import java.util.Set;

/**
 * A customer who pays through an application.
 *
 * @param owner who may continue what this call begins
 * @param viewer the accounts from which the application may pay
 * @param strict whether the application is strict
 */
public record Payer(FlowOwner owner, Viewer viewer, boolean strict) {

    /** The customer of an order that is booked without a call. It concerns the accounts of the order alone. */
    public static Payer unattended(SpaceId space, CustomerId customer, PaymentOrder order) {
        Set<AccountId> accounts = new HashSet<>(Set.of(order.source()));
        Beneficiary to = order.beneficiary();
        if (to.account() != null && customer.equals(to.customer())) {
            accounts.add(to.account());
        }
        return new Payer(new FlowOwner(space, "", customer.userId()), new Viewer(space, customer, accounts), false);
    }

    SpaceId space() {
        return viewer.space();
    }

    CustomerId customer() {
        return viewer.customer();
    }
}
