package dev.sandbank.domain.bank.persona;

import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.seed.people.AddedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.bank.seed.written.WrittenBank;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.secret.PasswordHash;
import org.jspecify.annotations.Nullable;

/**
 * A customer who was added to a space, with what they log in by.
 *
 * @param password the hash of their password, which nothing else keeps
 * @param set the id of the data set that they belong to; null if they were added one by one
 */
public record Persona(
        Market market,
        AddedCustomer customer,
        PasswordHash password,
        @Nullable String set) implements BankRecord {

    /** The records of personas. */
    public static final RecordKind<Persona> KIND = new RecordKind<>("persona", Persona::read);

    private static final String BANK = "bank";

    /** The most of them in one space. */
    public static final int MOST = 50;

    /** Somebody who was added without a data set. */
    public Persona(Market market, AddedCustomer customer, PasswordHash password) {
        this(market, customer, password, null);
    }

    /** The id of the record of a customer. */
    public static String idOf(CustomerId customer) {
        return customer.market().code() + "-" + customer.userId();
    }

    /** Whether they came with a data set, so that they stay when the space is reset. */
    public boolean isOfDataSet() {
        return set != null;
    }

    public CustomerId customerId() {
        return customer.in(market);
    }

    @Override
    public String id() {
        return idOf(customerId());
    }

    @Override
    public Holder holder() {
        return Holder.of(customerId());
    }

    @Override
    public Facts facts() {
        FactWriter writer = new FactWriter()
                .one("like", customer.like())
                .number("number", customer.number())
                .text("userId", customer.userId())
                .number("variant", customer.variant())
                .text("name", customer.person().full())
                .text("password", password.text())
                .text("set", set);
        customer.written().ifPresent(bank -> writer.part(BANK, bank.facts()));
        return writer.facts();
    }

    private static Persona read(String id, Holder holder, Facts facts) {
        AddedCustomer customer = new AddedCustomer(
                facts.one("like", TestCustomer.class),
                Math.toIntExact(facts.number("number")),
                facts.text("userId"),
                Math.toIntExact(facts.number("variant")),
                AddedCustomer.nameOf(facts.text("name")),
                facts.part(BANK).isEmpty() ? null : WrittenBank.read(facts.part(BANK)));
        return new Persona(
                holder.market(), customer, new PasswordHash(facts.text("password")), facts.textOrNull("set"));
    }

    /** Words for a log name nobody. */
    @Override
    public String toString() {
        return "Persona " + id();
    }
}
