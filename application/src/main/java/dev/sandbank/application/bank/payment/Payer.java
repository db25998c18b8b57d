package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.FlowOwner;

/**
 * A customer who pays through an application.
 *
 * @param owner who may continue what this call begins
 * @param viewer the accounts from which the application may pay
 * @param strict whether the application is strict
 */
public record Payer(FlowOwner owner, Viewer viewer, boolean strict) {

    SpaceId space() {
        return viewer.space();
    }

    CustomerId customer() {
        return viewer.customer();
    }
}
