package dev.sandbank.domain.bank.card.corporate;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A contact as a partner sends it; what is null stays as it is.
 *
 * @param id of the contact that is changed; null for a new one
 */
@RecordBuilder
public record SentContact(
        @Nullable String id,
        String type,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Boolean preferred) {

    boolean isPreferred() {
        return preferred != null && preferred;
    }

    /** A new contact. */
    CompanyContact fresh(String freshId) {
        return new CompanyContact(freshId, type, name, email, phone, isPreferred());
    }

    /** A contact as it is after this was sent. */
    CompanyContact over(CompanyContact before) {
        return new CompanyContact(
                before.id(),
                type,
                name,
                email == null ? before.email() : email,
                phone == null ? before.phone() : phone,
                preferred == null ? before.preferred() : preferred);
    }
}
