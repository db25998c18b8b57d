package dev.sandbank.domain.bank.profile;

/**
 * An e-mail address of a customer.
 *
 * @param key the id of the address, unique for the customer
 * @param preferred true for the address that the bank writes to
 */
public record EmailAddress(String key, Type type, String address, boolean preferred) {

    /** The uses of an e-mail address. */
    public enum Type {
        PERSONAL,
        OFFICE
    }

    public EmailAddress {
        if (address.indexOf('@') < 1) {
            throw new IllegalArgumentException("not an e-mail address: " + address);
        }
    }
}
