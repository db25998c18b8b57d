package dev.sandbank.domain.bank.profile;

/**
 * Where a customer gets mail.
 *
 * @param key names the address among the customer's
 * @param preferred true for the one to write to
 */
public record EmailAddress(String key, Type type, String address, boolean preferred) {

    /** What an e-mail address is for. */
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
