package dev.sandbank.domain.bank.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * A postal address of a customer.
 *
 * @param key the id of the address, unique for the customer
 * @param lines one to four
 * @param state may be empty where a country has none
 */
@RecordBuilder
public record PostalAddress(
        String key, Type type, List<String> lines, String city, String state, String postalCode, String country) {

    /** The uses of an address. */
    public enum Type {
        PRIMARY_ADDRESS,
        MAILING_ADDRESS
    }

    public PostalAddress {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > 4) {
            throw new IllegalArgumentException("an address has one to four lines");
        }
    }
}
