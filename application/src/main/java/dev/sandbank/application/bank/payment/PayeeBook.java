package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.payment.payee.PublishedPayee;
import dev.sandbank.domain.bank.seed.payees.SeededPayees;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The payees of customers: those of the seed, then those that were added, oldest first. */
record PayeeBook(CustomerBanks banks) {

    List<Payee> of(SpaceId space, CustomerId customer) {
        CustomerBank bank = banks.of(space, customer);
        List<Payee> seeded = TestCustomer.of(customer)
                .map(known -> SeededPayees.of(
                        bank.key().seed(),
                        customer.market(),
                        known,
                        other -> banks.of(space, other).seeded()))
                .orElse(List.of());
        return Stream.concat(seeded.stream(), bank.journal().records(Payee.KIND).stream())
                .toList();
    }

    /** The payee of this id, whatever their kind. */
    Optional<Payee> find(SpaceId space, CustomerId customer, String id) {
        return of(space, customer).stream()
                .filter(payee -> payee.id().equals(id) || PublishedPayee.hasId(id))
                .findFirst();
    }

    /** The payee of this id, if payments of that kind can reach them. */
    Optional<Payee> find(SpaceId space, CustomerId customer, String id, PaymentKind kind) {
        return of(space, customer).stream()
                .filter(payee -> payee.kind().paidBy() == kind)
                .filter(payee -> payee.id().equals(id) || PublishedPayee.hasId(id))
                .findFirst();
    }

    /** The first payee of a kind. */
    Optional<Payee> first(SpaceId space, CustomerId customer, PayeeKind kind) {
        return of(space, customer).stream()
                .filter(payee -> payee.kind() == kind)
                .findFirst();
    }
}
