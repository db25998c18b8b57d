package dev.sandbank.http.bank.profile;

import dev.sandbank.domain.bank.profile.EmailAddress;
import dev.sandbank.domain.bank.profile.Income;
import dev.sandbank.domain.bank.profile.PersonName;
import dev.sandbank.domain.bank.profile.PhoneNumber;
import dev.sandbank.domain.bank.profile.PostalAddress;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of a customer's profile and its parts. */
final class ProfileJson {

    /** The one partner segment of the published samples. */
    private static final String PARTNER_SEGMENT = "AD1";

    private ProfileJson() {}

    /** {@code GET /v1/customers/profiles}, and {@code GET /partner/v1/customers/profiles}. */
    record Whole(
            String customerType,
            String customerSegment,
            String partnerCustomerSegment,
            Particulars customerParticulars,
            List<Address> addressList,
            List<Email> emails,
            List<Phone> phones,
            @Nullable Finances financialInformation) {

        /** The profile, with what its customer earns where that is told. */
        static Whole of(Profile profile, @Nullable Income income) {
            return new Whole(
                    profile.type().name(),
                    profile.segment().name(),
                    PARTNER_SEGMENT,
                    Particulars.of(profile),
                    Addresses.of(profile).addressList(),
                    Emails.of(profile).emails(),
                    Phones.of(profile).phones(),
                    income == null ? null : Finances.of(income));
        }

        /** The same profile with only the addresses of one type. */
        Whole withAddressesOf(String addressType) {
            List<Address> addresses = addressList.stream()
                    .filter(address -> address.addressType().equals(addressType))
                    .toList();
            return new Whole(
                    customerType,
                    customerSegment,
                    partnerCustomerSegment,
                    customerParticulars,
                    addresses,
                    emails,
                    phones,
                    financialInformation);
        }
    }

    record Finances(List<MonthlyIncome> incomeDetails) {

        static Finances of(Income income) {
            return new Finances(List.of(new MonthlyIncome(Numbers.of(income.fixed()), Numbers.of(income.variable()))));
        }
    }

    record MonthlyIncome(BigDecimal fixedAmount, BigDecimal variableAmount) {}

    /** {@code GET /v1/customers/profiles/basic}. */
    record Basic(Particulars customerParticulars) {

        static Basic of(Profile profile) {
            return new Basic(Particulars.of(profile));
        }
    }

    /** {@code GET /v1/customers/profiles/addresses}. */
    record Addresses(List<Address> addressList) {

        static Addresses of(Profile profile) {
            return new Addresses(profile.addresses().stream().map(Address::of).toList());
        }
    }

    /** {@code GET /v1/customers/profiles/emails}. */
    record Emails(List<Email> emails) {

        static Emails of(Profile profile) {
            return new Emails(profile.emails().stream().map(Email::of).toList());
        }
    }

    /** {@code GET /v1/customers/profiles/phoneNumbers}. */
    record Phones(List<Phone> phones) {

        static Phones of(Profile profile) {
            return new Phones(profile.phones().stream().map(Phone::of).toList());
        }
    }

    record Particulars(
            List<Name> names, String prefix, @Nullable String suffix) {

        static Particulars of(Profile profile) {
            return new Particulars(
                    profile.names().stream().map(Name::of).toList(), profile.prefix(), orAbsent(profile.suffix()));
        }
    }

    record Name(String firstName, @Nullable String middleName, String lastName, String fullName, String nameType) {

        static Name of(PersonName name) {
            return new Name(name.first(), orAbsent(name.middle()), name.last(), name.full(), "LOCAL_NAME");
        }
    }

    record Address(
            String addressKey,
            String addressType,
            String addressline1,
            @Nullable String addressline2,
            @Nullable String addressline3,
            @Nullable String addressline4,
            String city,
            @Nullable String state,
            String postalCode,
            String countryName) {

        static Address of(PostalAddress address) {
            return new Address(
                    address.key(),
                    address.type().name(),
                    address.lines().get(0),
                    line(address, 1),
                    line(address, 2),
                    line(address, 3),
                    address.city(),
                    orAbsent(address.state()),
                    address.postalCode(),
                    address.country());
        }

        private static @Nullable String line(PostalAddress address, int index) {
            return index < address.lines().size() ? address.lines().get(index) : null;
        }
    }

    record Email(String emailKey, String emailAddress, boolean preferredEmailFlag, String emailType) {

        static Email of(EmailAddress email) {
            return new Email(
                    email.key(),
                    email.address(),
                    email.preferred(),
                    email.type().name());
        }
    }

    record Phone(
            String phoneType,
            String phoneNumber,
            String phoneCountryCode,
            @Nullable String areaCode,
            @Nullable String extension) {

        static Phone of(PhoneNumber phone) {
            return new Phone(
                    phone.type().name(),
                    phone.number(),
                    phone.countryCode(),
                    orAbsent(phone.areaCode()),
                    orAbsent(phone.extension()));
        }
    }

    private static @Nullable String orAbsent(String text) {
        return text.isEmpty() ? null : text;
    }
}
