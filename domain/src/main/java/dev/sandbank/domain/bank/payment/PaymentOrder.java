package dev.sandbank.domain.bank.payment;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.stepup.Payload;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A payment as it was quoted; it is booked exactly so or not at all.
 *
 * @param debit what leaves the source account, in its currency and without the fee; more than zero
 * @param credit what reaches the receiver; more than zero
 * @param rest what the debit buys above the credit, in the currency of the credit; zero within one currency
 * @param rate how many units of the credit's currency one unit of the debit's buys; 1 within one currency
 * @param fee what the bank charges the source account; zero if nothing
 * @param remarks what the payer wrote; may be empty
 */
@RecordBuilder
public record PaymentOrder(
        PaymentKind kind,
        AccountId source,
        Beneficiary beneficiary,
        Money debit,
        Money credit,
        Money rest,
        BigDecimal rate,
        Money fee,
        String remarks) {

    private static final String NAME = "order";

    public PaymentOrder {
        if (debit.minorUnits() <= 0 || credit.minorUnits() <= 0) {
            throw new IllegalArgumentException("a payment is of more than zero");
        }
        if (rest.isNegative() || rest.currency() != credit.currency()) {
            throw new IllegalArgumentException("a rest is of the currency that was bought");
        }
        if (fee.isNegative() || fee.currency() != debit.currency()) {
            throw new IllegalArgumentException("a fee is charged to the source account, in its currency");
        }
        if (debit.currency() == credit.currency() && debit.minorUnits() != credit.minorUnits()) {
            throw new IllegalArgumentException("within one currency what leaves is what arrives");
        }
    }

    /** The same payment with the amounts of another quote, and another fee. */
    public PaymentOrder requoted(Quote quote, Money otherFee) {
        return new PaymentOrder(
                kind,
                source,
                beneficiary,
                quote.debit(),
                quote.credit(),
                quote.rest(),
                quote.rate(),
                otherFee,
                remarks);
    }

    /** The same payment with other words to the receiver. */
    public PaymentOrder saying(String words) {
        return new PaymentOrder(kind, source, beneficiary, debit, credit, rest, rate, fee, words);
    }

    /** All that the source account needs. */
    public Money total() {
        return debit.plus(fee);
    }

    /** The order among the facts of a flow; empty if the flow is about something else. */
    public static Optional<PaymentOrder> in(Payload payload) {
        Facts order = payload.facts().part(NAME);
        return order.isEmpty() ? Optional.empty() : Optional.of(of(order));
    }

    /** The facts of a flow that waits to book the order. */
    public Payload payload() {
        return new Payload(new FactWriter().part(NAME, facts()).facts());
    }

    /** Whether an entry of the payer's journal paid the same receiver. */
    public boolean hasSameReceiver(JournalEntry entry) {
        return entry.entry().postings().stream()
                .anyMatch(posting -> posting.account().equals(beneficiary.ledgerAccount()) && posting.amount() > 0);
    }

    public Facts facts() {
        return new FactWriter()
                .one("kind", kind)
                .text("source", source.value())
                .part("beneficiary", beneficiary.facts())
                .money("debit", debit)
                .money("credit", credit)
                .money("rest", rest)
                .decimal("rate", rate)
                .money("fee", fee)
                .text("remarks", remarks)
                .facts();
    }

    /**
     * The order that {@link #facts} wrote.
     *
     * @throws IllegalArgumentException if these are facts of something else
     */
    public static PaymentOrder of(Facts facts) {
        return new PaymentOrder(
                facts.one("kind", PaymentKind.class),
                new AccountId(facts.text("source")),
                Beneficiary.of(facts.part("beneficiary")),
                facts.money("debit"),
                facts.money("credit"),
                facts.money("rest"),
                facts.decimal("rate"),
                facts.money("fee"),
                facts.text("remarks"));
    }
}
