package dev.sandbank.domain.bank.profile;

import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
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

    /** The uses of an address. The names are stored, so they must not change. */
    public enum Type {
        PRIMARY_ADDRESS,
        MAILING_ADDRESS,
        HOME_ADDRESS,
        OFFICE_ADDRESS,
        LEGAL_OR_RESIDENTIAL_ADDRESS,
        PERMANENT_ADDRESS,
        OVERSEAS_ADDRESS,
        TEMPORARY_ADDRESS,
        CARD_TO_ADDRESS
    }

    public PostalAddress {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > 4) {
            throw new IllegalArgumentException("an address has one to four lines");
        }
    }

    Facts facts() {
        return new FactWriter()
                .text("addressKey", key)
                .one("addressType", type)
                .texts("lines", lines)
                .text("city", city)
                .text("state", state)
                .text("postalCode", postalCode)
                .text("country", country)
                .facts();
    }

    static PostalAddress of(Facts facts) {
        return new PostalAddress(
                facts.text("addressKey"),
                facts.one("addressType", Type.class),
                facts.texts("lines"),
                facts.text("city"),
                facts.text("state"),
                facts.text("postalCode"),
                facts.text("country"));
    }
}
