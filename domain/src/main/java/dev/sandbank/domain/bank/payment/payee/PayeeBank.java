package dev.sandbank.domain.bank.payment.payee;

import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;

/**
 * The bank of a payee.
 *
 * @param code its BIC or its national code
 * @param country the ISO 3166 code of its country, two capital letters
 */
public record PayeeBank(String code, String name, String country) {

    Facts facts() {
        return new FactWriter()
                .text("code", code)
                .text("name", name)
                .text("country", country)
                .facts();
    }

    static PayeeBank of(Facts facts) {
        return new PayeeBank(facts.text("code"), facts.text("name"), facts.text("country"));
    }
}
