package dev.sandbank.domain.mail;

import dev.sandbank.domain.space.SpaceId;

/**
 * A customer of the bank. Nothing is ever sent to one, because anybody's address can be written into a profile: the
 * messages are read in the outbox, and they go with their space.
 */
public sealed interface CustomerRecipient extends Recipient permits CustomerPhone, CustomerMailbox {

    /** The space that has the customer. */
    SpaceId space();
}
