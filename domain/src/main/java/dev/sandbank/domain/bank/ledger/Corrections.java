package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which entries of a journal were given back or reversed. Every entry can be reversed once, a reversal too; the entry that
 * a reversed reversal names is in force again.
 *
 * @param entries those of a customer's journal, oldest first
 */
public record Corrections(List<JournalEntry> entries) {

    public Corrections {
        entries = List.copyOf(entries);
    }

    /** The entry that moved what the line of this reference says. */
    public Optional<JournalEntry> moved(String lineReference) {
        return entries.stream()
                .filter(entry -> entry.link().effect().moves()
                        && (entry.lineReference().equals(lineReference)
                                || entry.reference().equals(lineReference)))
                .findFirst();
    }

    /** The entry that reverses an entry. */
    public Optional<JournalEntry> reversalOf(JournalEntry entry) {
        return following(entry, EntryKind.REVERSAL).findFirst();
    }

    /** Whether the entry counts, because nothing reversed it, or because all that reversed it was reversed itself. */
    public boolean isInForce(JournalEntry entry) {
        return !reversed().contains(entry.reference());
    }

    /** The references of the entries that do not count, because a reversal names them that counts itself. */
    public Set<String> reversed() {
        Set<String> reversed = new HashSet<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            JournalEntry later = entries.get(i);
            if (later.kind() == EntryKind.REVERSAL && !reversed.contains(later.reference())) {
                reversed.add(String.valueOf(later.link().origin()));
            }
        }
        return reversed;
    }

    /** What a payment took from an account, less its refunds that were not reversed; zero if the payment was reversed. */
    public long left(JournalEntry payment, LedgerAccount account, Unit unit) {
        if (!isInForce(payment)) {
            return 0;
        }
        long back = refunds(payment)
                .mapToLong(refund -> refund.entry().amountOn(account, unit))
                .reduce(0, Math::addExact);
        return Math.negateExact(Math.addExact(payment.entry().amountOn(account, unit), back));
    }

    /**
     * What is left of the purchase that a line tells: what was paid and not given back, or what is still held for it.
     * Empty if these entries do not know it.
     */
    public Optional<Money> left(String lineReference, AccountId account, Currency currency, LocalDate today) {
        LedgerAccount own = LedgerAccount.of(account);
        Unit unit = Unit.of(currency);
        return moved(lineReference)
                .map(payment -> left(payment, own, unit))
                .or(() -> Hold.find(entries, lineReference)
                        .map(hold -> hold.on(today) == HoldState.OPEN
                                ? Math.negateExact(hold.entry().entry().amountOn(own, unit))
                                : 0L))
                .map(amount -> new Money(amount, currency));
    }

    /** Whether something of the payment was refunded and that was not reversed. */
    public boolean isRefunded(JournalEntry payment) {
        return refunds(payment).findAny().isPresent();
    }

    private Stream<JournalEntry> refunds(JournalEntry payment) {
        Set<String> reversed = reversed();
        return following(payment, EntryKind.CARD_REFUND).filter(refund -> !reversed.contains(refund.reference()));
    }

    /**
     * The references of lines that may not stay what they are: holds that nothing settled, and payments of which something
     * was given back.
     */
    public Set<String> notStanding() {
        Set<String> reversed = reversed();
        Set<String> givenBack = entries.stream()
                .filter(entry -> entry.kind() == EntryKind.REVERSAL || entry.kind() == EntryKind.CARD_REFUND)
                .filter(entry -> !reversed.contains(entry.reference()))
                .map(entry -> String.valueOf(entry.link().origin()))
                .collect(Collectors.toSet());
        Set<String> lines = new HashSet<>();
        for (JournalEntry entry : entries) {
            if (entry.link().effect() == EntryEffect.HOLDS) {
                lines.add(entry.reference());
            }
            if (entry.link().effect() == EntryEffect.SETTLES) {
                lines.remove(entry.lineReference());
            }
            if (givenBack.contains(entry.reference())) {
                lines.add(entry.lineReference());
            }
        }
        return lines;
    }

    private Stream<JournalEntry> following(JournalEntry origin, EntryKind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind
                        && origin.reference().equals(entry.link().origin()));
    }

    /**
     * The entry that mirrors an entry. One that undoes what is not posted yet frees it at once.
     *
     * @param forced whether less than nothing may be left
     */
    public static JournalEntry reversal(JournalEntry entry, JournalPlace place, boolean forced) {
        LocalDate today = place.on();
        boolean undoes = !entry.isPostedBy(today) && entry.link().effect() != EntryEffect.CANCELS;
        List<Posting> mirrored = entry.entry().postings().stream()
                .map(posting -> new Posting(posting.account(), posting.unit(), Math.negateExact(posting.amount())))
                .toList();
        Counterpart other = entry.counterpart();
        return new JournalEntry(
                place,
                EntryKind.REVERSAL,
                new Entry(place.reference("PWREV"), today, mirrored),
                entry.isPostedBy(today) ? today : entry.postsOn(),
                entry.subject(true),
                entry.card(),
                other == null ? null : new Counterpart(other.customer(), entry.subject()),
                new EntryLink(undoes ? EntryEffect.CANCELS : EntryEffect.MOVES, entry.reference(), forced));
    }
}
