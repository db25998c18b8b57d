package dev.sandbank.domain.mail;

import dev.sandbank.domain.space.SpaceId;

/** The e-mail address of a customer of the bank. */
public record CustomerMailbox(SpaceId space, EmailAddress address) implements CustomerRecipient {

    @Override
    public String value() {
        return address.value();
    }

    @Override
    public String key() {
        return address.key();
    }

    @Override
    public String toString() {
        return value();
    }
}
