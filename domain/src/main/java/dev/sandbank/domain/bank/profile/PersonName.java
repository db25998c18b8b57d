package dev.sandbank.domain.bank.profile;

import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;

/**
 * A person's name in the form of their country.
 *
 * @param middle may be empty
 * @param full the whole name in the local order
 */
public record PersonName(String first, String middle, String last, String full) {

    public PersonName {
        if (first.isBlank() || last.isBlank() || full.isBlank()) {
            throw new IllegalArgumentException("a person has a first, a last and a full name");
        }
    }

    Facts facts() {
        return new FactWriter()
                .text("first", first)
                .text("middle", middle)
                .text("last", last)
                .text("full", full)
                .facts();
    }

    static PersonName of(Facts facts) {
        return new PersonName(facts.text("first"), facts.text("middle"), facts.text("last"), facts.text("full"));
    }
}
