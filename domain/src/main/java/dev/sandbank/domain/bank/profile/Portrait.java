package dev.sandbank.domain.bank.profile;

import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import org.jspecify.annotations.Nullable;

/**
 * The picture that a customer is shown with, since somebody changed or removed it.
 *
 * @param picture null if it was removed
 */
public record Portrait(CustomerId customer, @Nullable Picture picture) implements BankRecord {

    /** How such records are stored. */
    public static final RecordKind<Portrait> KIND = new RecordKind<>("portrait", Portrait::read);

    /** The id of the record of a customer, who has one at most. */
    public static String idOf(CustomerId customer) {
        return ProfileChange.idOf(customer);
    }

    @Override
    public String id() {
        return idOf(customer);
    }

    /** Nobody's, so that the picture is not read with every payment of the customer. */
    @Override
    public Holder holder() {
        return Holder.stranger(customer.market());
    }

    @Override
    public Facts facts() {
        FactWriter facts = new FactWriter().text("customer", customer.userId());
        return picture == null
                ? facts.facts()
                : facts.one("format", picture.format())
                        .text("data", picture.data())
                        .facts();
    }

    private static Portrait read(String id, Holder holder, Facts facts) {
        return new Portrait(
                new CustomerId(holder.market(), facts.text("customer")),
                facts.find("data")
                        .map(data -> new Picture(facts.one("format", Picture.Format.class), data))
                        .orElse(null));
    }
}
