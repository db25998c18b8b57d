package dev.sandbank.domain.bank.card.corporate;

import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is written to and called about a company card.
 *
 * @param type what the contact is for, by its code
 * @param preferred whether this one is asked first; of all contacts of a card at most one is
 */
@RecordBuilder
public record CompanyContact(
        String id,
        String type,
        String name,
        @Nullable String email,
        @Nullable String phone,
        boolean preferred) {

    /** The same, asked first or not. */
    CompanyContact preferred(boolean first) {
        return new CompanyContact(id, type, name, email, phone, first);
    }

    Facts facts() {
        return new FactWriter()
                .text("id", id)
                .text("type", type)
                .text("name", name)
                .text("email", email)
                .text("phone", phone)
                .flag("preferred", preferred)
                .facts();
    }

    static CompanyContact read(Facts facts) {
        return new CompanyContact(
                facts.text("id"),
                facts.text("type"),
                facts.text("name"),
                facts.textOrNull("email"),
                facts.textOrNull("phone"),
                facts.flag("preferred"));
    }
}
