package dev.sandbank.domain.bank.profile;

import dev.sandbank.domain.customer.CustomerId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/** The personal data of a customer. The first name, address, e-mail address and phone are the main ones. */
@RecordBuilder
public record Profile(
        CustomerId customer,
        CustomerType type,
        Segment segment,
        String prefix,
        List<PersonName> names,
        List<PostalAddress> addresses,
        List<EmailAddress> emails,
        List<PhoneNumber> phones) {

    public Profile {
        names = List.copyOf(names);
        addresses = List.copyOf(addresses);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        if (names.isEmpty() || addresses.isEmpty() || emails.isEmpty() || phones.isEmpty()) {
            throw new IllegalArgumentException("a profile has a name, an address, an e-mail address and a phone");
        }
    }

    public PersonName name() {
        return names.get(0);
    }

    /** The phone that one-time codes for a card go to: a second mobile if there is one, else the main phone. */
    public PhoneNumber cardPhone() {
        return phones.stream()
                .filter(phone -> phone.type() == PhoneNumber.Type.SECONDARY_MOBILE_NUMBER)
                .findFirst()
                .orElse(phones.get(0));
    }

    /** Whether one of the phones is written so: digits with the country code, as in {@code 6590020056}. */
    public boolean answersTo(String internationalNumber) {
        return phones.stream().anyMatch(phone -> phone.international().equals(internationalNumber));
    }
}
