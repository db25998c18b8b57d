package dev.sandbank.domain.mail;

/** Whom a message in the outbox is for. */
public sealed interface Recipient permits EmailAddress, CustomerRecipient {

    /** As it is shown to people. */
    String value();

    /** The form by which recipients are compared. */
    String key();
}
