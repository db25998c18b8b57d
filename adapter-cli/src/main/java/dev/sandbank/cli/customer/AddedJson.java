package dev.sandbank.cli.customer;

import dev.sandbank.application.customer.persona.AddPersona;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.space.SpaceId;

/**
 * A customer who was just added, in the JSON of the command line.
 *
 * @param password which is told only here
 * @param from the test customer whose products they have
 */
record AddedJson(
        String space, String market, String userId, String password, String name, String from, String description) {

    static AddedJson of(SpaceId space, AddPersona.Added added) {
        Persona persona = added.persona();
        CustomerJson customer = CustomerJson.of(persona);
        return new AddedJson(
                space.value(),
                customer.market(),
                customer.userId(),
                added.password(),
                persona.customer().person().full(),
                persona.customer().like().userId(),
                customer.description());
    }
}
