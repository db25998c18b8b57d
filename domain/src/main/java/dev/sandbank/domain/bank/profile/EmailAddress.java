package dev.sandbank.domain.bank.profile;

import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;

/**
 * An e-mail address of a customer.
 *
 * @param key the id of the address, unique for the customer
 * @param preferred true for the address that the bank writes to
 */
public record EmailAddress(String key, Type type, String address, boolean preferred) {

    /** The uses of an e-mail address. The names are stored, so they must not change. */
    public enum Type {
        PERSONAL,
        OFFICE,
        ALTERNATE
    }

    public EmailAddress {
        if (address.indexOf('@') < 1) {
            throw new IllegalArgumentException("not an e-mail address: " + address);
        }
    }

    boolean hasKeyOf(EmailAddress other) {
        return key.equals(other.key);
    }

    EmailAddress preferred(boolean now) {
        return new EmailAddress(key, type, address, now);
    }

    Facts facts() {
        return new FactWriter()
                .text("emailKey", key)
                .one("emailType", type)
                .text("emailAddress", address)
                .flag("preferred", preferred)
                .facts();
    }

    static EmailAddress of(Facts facts) {
        return new EmailAddress(
                facts.text("emailKey"),
                facts.one("emailType", Type.class),
                facts.text("emailAddress"),
                facts.flag("preferred"));
    }
}
