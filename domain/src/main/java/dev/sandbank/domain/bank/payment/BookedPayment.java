package dev.sandbank.domain.bank.payment;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.ledger.Counterpart;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.EntryLink;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A payment at its place in the journal. It is posted at once: one entry moves the money, over the bank's position in
 * each currency if there are two, and a second one takes the fee.
 *
 * @param sender the name under which the receiver sees who paid
 */
public record BookedPayment(JournalPlace place, PaymentOrder order, String sender) {

    private static final int DAYS_HELD = 30;

    /** The reference of the payment, by which sender and receiver know it. */
    public String reference() {
        return place.reference(purpose().referencePrefix());
    }

    /** The entries, in the order in which they are booked. */
    public List<JournalEntry> entries() {
        List<JournalEntry> entries = new ArrayList<>(List.of(movement()));
        if (order.fee().minorUnits() > 0) {
            entries.add(fee(order, place.next(), reference()));
        }
        return entries;
    }

    /** The entry that only holds what the payment takes, its fee too. Without more it is over after a month. */
    public JournalEntry held() {
        List<Posting> postings = new ArrayList<>(postings(order));
        if (order.fee().minorUnits() > 0) {
            postings.add(
                    new Posting(LedgerAccount.of(order.source()), order.fee().negate()));
            postings.add(new Posting(LedgerAccount.fees(order.fee().currency()), order.fee()));
        }
        return new JournalEntry(
                place,
                order.kind().entryKind(),
                new Entry(reference(), place.on(), postings),
                place.on().plusDays(DAYS_HELD),
                withRemarks(order.beneficiary().name()),
                null,
                null,
                EntryLink.HOLDS);
    }

    private JournalEntry movement() {
        Counterpart receiver = Optional.ofNullable(order.beneficiary().customer())
                .map(customer -> new Counterpart(customer, withRemarks(sender)))
                .orElse(null);
        return new JournalEntry(
                place,
                order.kind().entryKind(),
                new Entry(reference(), place.on(), postings(order)),
                place.on(),
                withRemarks(order.beneficiary().name()),
                null,
                receiver);
    }

    /** Payer and receiver read the remarks behind the name of the other. */
    private String withRemarks(String name) {
        return order.remarks().isEmpty() ? name : name + ": " + order.remarks();
    }

    /** What a payment moves, without its fee. */
    static List<Posting> postings(PaymentOrder order) {
        Posting out =
                new Posting(LedgerAccount.of(order.source()), order.debit().negate());
        Posting in = new Posting(order.beneficiary().ledgerAccount(), order.credit());
        if (order.debit().currency() == order.credit().currency()) {
            return List.of(out, in);
        }
        Money bought = order.credit().plus(order.rest());
        List<Posting> postings = new ArrayList<>(List.of(
                out,
                new Posting(LedgerAccount.exchangePosition(order.debit().currency()), order.debit()),
                new Posting(LedgerAccount.exchangePosition(bought.currency()), bought.negate()),
                in));
        if (order.rest().minorUnits() > 0) {
            postings.add(new Posting(LedgerAccount.rounding(bought.currency()), order.rest()));
        }
        return postings;
    }

    /** The entry that takes the fee of a payment. */
    static JournalEntry fee(PaymentOrder order, JournalPlace place, String payment) {
        Entry entry = Entry.move(
                place.reference(Purpose.FEE.referencePrefix()),
                place.on(),
                LedgerAccount.of(order.source()),
                LedgerAccount.fees(order.fee().currency()),
                order.fee());
        return new JournalEntry(place, EntryKind.FEE, entry, place.on(), payment, null);
    }

    private Purpose purpose() {
        return switch (order.kind()) {
            case PERSONAL -> Purpose.OWN_TRANSFER;
            case BILL -> Purpose.UTILITY;
            default -> Purpose.OUTGOING_TRANSFER;
        };
    }
}
