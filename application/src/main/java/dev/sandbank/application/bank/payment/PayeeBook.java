package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.domain.bank.payment.payee.Payee;
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

    Optional<Payee> find(SpaceId space, CustomerId customer, String id) {
        return of(space, customer).stream()
                .filter(payee -> payee.id().equals(id))
                .findFirst();
    }
}
