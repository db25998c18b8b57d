package dev.sandbank.application.space.image;

import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The customers of an image: the test customers, and those whom the image itself adds. */
record ImageCustomers(Set<CustomerId> added) {

    ImageCustomers {
        added = Set.copyOf(added);
    }

    /**
     * The customers of these records.
     *
     * @throws IllegalArgumentException if there are too many, or two of a market have the same number
     */
    static ImageCustomers of(List<StoredRecord> records) {
        List<Persona> personas = records.stream()
                .filter(record -> record.kind().equals(Persona.KIND.name()))
                .map(Persona.KIND::read)
                .toList();
        Set<List<Object>> numbers = new HashSet<>();
        for (Persona persona : personas) {
            if (!numbers.add(List.of(persona.market(), persona.customer().number()))) {
                throw new IllegalArgumentException("two customers of " + persona.market() + " have the same number");
            }
        }
        if (personas.size() > Persona.MOST) {
            throw new IllegalArgumentException("a space has at most " + Persona.MOST + " added customers");
        }
        return new ImageCustomers(personas.stream().map(Persona::customerId).collect(Collectors.toSet()));
    }

    /**
     * The customer, provided that the bank has them. Data of anybody else would never be seen.
     *
     * @throws IllegalArgumentException if it has not
     */
    CustomerId known(CustomerId customer) {
        if (TestCustomer.of(customer).isEmpty() && !added.contains(customer)) {
            throw new IllegalArgumentException("there is no customer " + customer.userId());
        }
        return customer;
    }
}
