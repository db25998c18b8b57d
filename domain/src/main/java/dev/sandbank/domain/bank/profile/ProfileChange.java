package dev.sandbank.domain.bank.profile;

import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;

/** A customer's profile as it is since somebody changed it. */
public record ProfileChange(Profile profile) implements BankRecord {

    /** How such records are stored. */
    public static final RecordKind<ProfileChange> KIND =
            new RecordKind<>("profile", (id, holder, facts) -> of(holder.customer(), facts));

    /** The id of the record of a customer, who has one at most. */
    public static String idOf(CustomerId customer) {
        return customer.market().name() + "-" + customer.userId();
    }

    @Override
    public String id() {
        return idOf(profile.customer());
    }

    @Override
    public Holder holder() {
        return Holder.of(profile.customer());
    }

    @Override
    public Facts facts() {
        return new FactWriter()
                .one("type", profile.type())
                .one("segment", profile.segment())
                .text("prefix", profile.prefix())
                .text("suffix", profile.suffix())
                .list("names", profile.names().stream().map(PersonName::facts).toList())
                .list(
                        "addresses",
                        profile.addresses().stream().map(PostalAddress::facts).toList())
                .list(
                        "emails",
                        profile.emails().stream().map(EmailAddress::facts).toList())
                .list(
                        "phones",
                        profile.phones().stream().map(PhoneNumber::facts).toList())
                .facts();
    }

    private static ProfileChange of(CustomerId customer, Facts facts) {
        return new ProfileChange(new Profile(
                customer,
                facts.one("type", CustomerType.class),
                facts.one("segment", Segment.class),
                facts.text("prefix"),
                facts.text("suffix"),
                facts.list("names").stream().map(PersonName::of).toList(),
                facts.list("addresses").stream().map(PostalAddress::of).toList(),
                facts.list("emails").stream().map(EmailAddress::of).toList(),
                facts.list("phones").stream().map(PhoneNumber::of).toList()));
    }
}
