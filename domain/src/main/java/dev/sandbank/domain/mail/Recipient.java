package dev.sandbank.domain.mail;

import dev.sandbank.domain.space.SpaceId;
import java.util.Locale;
import java.util.Optional;

/** Whom a message in the outbox is for. */
public sealed interface Recipient permits EmailAddress, CustomerRecipient {

    /** As it is shown to people. */
    String value();

    /** The form by which recipients are compared. */
    String key();

    /** The recipient that people mean who type an e-mail address, or a masked phone of whichever space. */
    static Optional<Recipient> named(String typed) {
        String phone = typed.strip().toUpperCase(Locale.ROOT);
        return CustomerPhone.couldBe(phone)
                ? Optional.of(new CustomerPhone(SpaceId.DEFAULT, phone))
                : EmailAddress.parse(typed).map(address -> address);
    }
}
