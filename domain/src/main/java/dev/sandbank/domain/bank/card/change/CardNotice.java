package dev.sandbank.domain.bank.card.change;

import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;

/**
 * What somebody told the bank of a card: under which name a device keeps it, or that a purchase earned a reward.
 *
 * @param name unique among those of its kind that were told of the customer
 * @param told the fields of the call that are kept
 */
public record CardNotice(CustomerId customer, Kind kind, String name, Facts told) implements BankRecord {

    public static final RecordKind<CardNotice> KIND = new RecordKind<>("card-notice", CardNotice::read);

    /** What is told. The names are stored, so they must not change. */
    public enum Kind {
        DEVICE,
        REWARD
    }

    @Override
    public String id() {
        return customer.market().code() + "/" + customer.userId() + "/" + kind + "/" + name;
    }

    @Override
    public Holder holder() {
        return Holder.of(customer);
    }

    @Override
    public Facts facts() {
        return new FactWriter()
                .one("kind", kind)
                .text("name", name)
                .part("told", told)
                .facts();
    }

    private static CardNotice read(String id, Holder holder, Facts facts) {
        return new CardNotice(holder.customer(), facts.one("kind", Kind.class), facts.text("name"), facts.part("told"));
    }
}
