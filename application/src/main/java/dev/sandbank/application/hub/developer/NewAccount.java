package dev.sandbank.application.hub.developer;

import dev.sandbank.domain.hub.developer.UserId;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.secret.PasswordHash;

/**
 * An account to be made.
 *
 * @param company may be empty
 */
public record NewAccount(
        UserId userId, EmailAddress email, String name, String company, PasswordHash password, boolean administrator) {

    /** The account of somebody who applied. */
    public static NewAccount of(Applicant applicant, UserId userId, PasswordHash password) {
        return new NewAccount(userId, applicant.email(), applicant.name(), applicant.company(), password, false);
    }
}
