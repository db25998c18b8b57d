package dev.sandbank.domain.bank.payment;

import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.ledger.Corrections;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryEffect;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.EntryLink;
import dev.sandbank.domain.bank.ledger.Hold;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Posting;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A payment of which something is still to come: it is booked, released or returned when it falls due, once.
 *
 * @param id the reference of the payment
 */
public record LatePayment(String id, Holder holder, Magic magic, PaymentOrder order, Instant due)
        implements BankRecord {

    public static final RecordKind<LatePayment> KIND = new RecordKind<>("late-payment", LatePayment::read);

    /**
     * The entries by which it ends; each names the payment.
     *
     * @param journal the entries of the payer
     * @param payable whether the source account can take money back; if not, it goes to the bank's suspense account
     */
    public List<JournalEntry> end(List<JournalEntry> journal, JournalPlace place, boolean payable) {
        return switch (magic.ending()) {
            case BOOKED -> booked(hold(journal), place);
            case RELEASED -> List.of(hold(journal).release(place));
            case RETURNED -> isReversed(journal) ? List.of() : List.of(returned(place, payable));
        };
    }

    /** Whether the operator brought the money back already. */
    private boolean isReversed(List<JournalEntry> journal) {
        Corrections corrections = new Corrections(journal);
        return corrections
                .moved(id)
                .filter(paid -> !corrections.isInForce(paid))
                .isPresent();
    }

    private Hold hold(List<JournalEntry> journal) {
        return Hold.find(journal, id).orElseThrow(() -> new IllegalStateException("nothing is held for " + id));
    }

    private List<JournalEntry> booked(Hold hold, JournalPlace place) {
        List<JournalEntry> entries = new ArrayList<>(hold.settle(place, BookedPayment.postings(order)));
        if (order.fee().minorUnits() > 0) {
            entries.add(BookedPayment.fee(order, place.next().next(), id));
        }
        return entries;
    }

    private JournalEntry returned(JournalPlace place, boolean payable) {
        LedgerAccount source = LedgerAccount.of(order.source());
        LedgerAccount taking =
                payable ? source : LedgerAccount.suspense(order.debit().currency());
        List<Posting> back = BookedPayment.postings(order).stream()
                .map(posting -> new Posting(
                        posting.account().equals(source) ? taking : posting.account(),
                        posting.unit(),
                        Math.negateExact(posting.amount())))
                .toList();
        return new JournalEntry(
                place,
                EntryKind.REVERSAL,
                new Entry(place.reference(Purpose.REVERSAL.referencePrefix()), place.on(), back),
                place.on(),
                order.beneficiary().name(),
                null,
                null,
                EntryLink.to(id, EntryEffect.MOVES));
    }

    @Override
    public Facts facts() {
        return new FactWriter()
                .one("magic", magic)
                .part("order", order.facts())
                .instant("due", due)
                .facts();
    }

    private static LatePayment read(String id, Holder holder, Facts facts) {
        return new LatePayment(
                id,
                holder,
                facts.one("magic", Magic.class),
                PaymentOrder.of(facts.part("order")),
                facts.instant("due"));
    }
}
