package dev.sandbank.application.mail;

import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.domain.mail.Mail;

/**
 * A mail in the outbox.
 *
 * @param number later mails have larger ones
 */
public record OutboxEntry(long number, Mail mail, Delivery delivery) {

    OutboxEntry with(Delivery changed) {
        return new OutboxEntry(number, mail, changed);
    }
}
