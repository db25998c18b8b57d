package dev.sandbank.domain.hub.developer;

import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.domain.space.SpaceId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;

/**
 * A person with an account of the hub.
 *
 * @param company may be empty
 * @param space the space of their own, which their applications may use
 * @param administrator whether they administrate the hub
 * @param suspended true while they may not log in
 */
@RecordBuilder
public record Developer(
        DeveloperId id,
        UserId userId,
        EmailAddress email,
        String name,
        String company,
        SpaceId space,
        PasswordHash password,
        boolean administrator,
        boolean suspended,
        Instant createdAt) {

    public Developer {
        PersonName.require(name);
        PersonName.requireCompany(company);
    }

    /** Whether they administrate the hub now. */
    public boolean isActingAdministrator() {
        return administrator && !suspended;
    }

    /** The same with another password. */
    public Developer withPassword(PasswordHash other) {
        return changed(email, other, administrator, suspended);
    }

    /** The same with another address. */
    public Developer withEmail(EmailAddress other) {
        return changed(other, password, administrator, suspended);
    }

    /** The same as an administrator, or no longer as one. */
    public Developer administrating(boolean does) {
        return changed(email, password, does, suspended);
    }

    /** The same after a suspension, or after its end. */
    public Developer suspended(boolean is) {
        return changed(email, password, administrator, is);
    }

    private Developer changed(EmailAddress mail, PasswordHash hash, boolean administrates, boolean isSuspended) {
        return new Developer(id, userId, mail, name, company, space, hash, administrates, isSuspended, createdAt);
    }
}
