package dev.sandbank.domain.bank.profile;

import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The personal data of a customer. The first name, address, e-mail address and phone are the main ones.
 *
 * @param prefix the form of address
 * @param suffix what follows the name; mostly empty
 */
@RecordBuilder
public record Profile(
        CustomerId customer,
        CustomerType type,
        Segment segment,
        String prefix,
        String suffix,
        List<PersonName> names,
        List<PostalAddress> addresses,
        List<EmailAddress> emails,
        List<PhoneNumber> phones) {

    /** The most e-mail addresses that a customer may have. */
    public static final int MAX_EMAILS = 5;

    /** The keys in the examples of the documents, from which requests are copied. */
    private static final String PRINTED_ADDRESS = "3d1f8c";

    private static final String PRINTED_EMAIL = "7b21c0";

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

    /**
     * The profile with an e-mail address in place of the one with the same key, or with one more. Exactly one address is
     * the preferred one: a newly preferred one takes the place of the old one, and the last one stays it.
     *
     * @throws Refused {@code INPUT_INVALID} for one more than {@value #MAX_EMAILS}
     */
    public Profile withEmail(EmailAddress asked) {
        boolean known = emails.stream().anyMatch(asked::hasKeyOf);
        if (!known && emails.size() >= MAX_EMAILS) {
            throw new Refused(InputInvalid.of(
                    "/JSON/emailKey",
                    FieldFault.Kind.MISSING,
                    "The customer has " + emails.size() + " e-mail addresses, so one of them must be named."));
        }
        boolean alone = emails.stream().noneMatch(each -> each.preferred() && !asked.hasKeyOf(each));
        EmailAddress email = asked.preferred(asked.preferred() || alone);
        Stream<EmailAddress> after = emails.stream()
                .map(each -> asked.hasKeyOf(each) ? email : each.preferred(each.preferred() && !email.preferred()));
        return with(names, addresses, (known ? after : Stream.concat(after, Stream.of(email))).toList(), phones);
    }

    /** The profile with a phone in place of that of the same type, or with one more. */
    public Profile withPhone(PhoneNumber phone) {
        boolean known = phones.stream().anyMatch(each -> each.type() == phone.type());
        Stream<PhoneNumber> after = phones.stream().map(each -> each.type() == phone.type() ? phone : each);
        return with(names, addresses, emails, (known ? after : Stream.concat(after, Stream.of(phone))).toList());
    }

    /** The address with a key; the key that the documents print is that of the main address. */
    public Optional<PostalAddress> address(String key) {
        return key.equals(PRINTED_ADDRESS)
                ? Optional.of(addresses.get(0))
                : addresses.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The e-mail address with a key; the key that the documents print is that of the main one. */
    public Optional<EmailAddress> email(String key) {
        return key.equals(PRINTED_EMAIL)
                ? Optional.of(emails.get(0))
                : emails.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The e-mail address that the bank writes to. */
    public EmailAddress preferredEmail() {
        return emails.stream().filter(EmailAddress::preferred).findFirst().orElse(emails.get(0));
    }

    /** The profile with an address in place of the one with the same key. */
    public Profile withAddress(PostalAddress address) {
        return with(
                names,
                addresses.stream()
                        .map(each -> each.key().equals(address.key()) ? address : each)
                        .toList(),
                emails,
                phones);
    }

    /** The profile with another main name. */
    public Profile withName(PersonName name) {
        return with(Stream.concat(Stream.of(name), names.stream().skip(1)).toList(), addresses, emails, phones);
    }

    /** The profile with another form of address, and with something else after the name. */
    public Profile withForm(String newPrefix, String newSuffix) {
        return new Profile(customer, type, segment, newPrefix, newSuffix, names, addresses, emails, phones);
    }

    private Profile with(
            List<PersonName> names,
            List<PostalAddress> addresses,
            List<EmailAddress> emails,
            List<PhoneNumber> phones) {
        return new Profile(customer, type, segment, prefix, suffix, names, addresses, emails, phones);
    }

    /** Whether one of the phones is written so: digits with the country code, as in {@code 6590020056}. */
    public boolean answersTo(String internationalNumber) {
        return phones.stream().anyMatch(phone -> phone.international().equals(internationalNumber));
    }
}
