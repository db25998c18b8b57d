package dev.sandbank.application.bank.card.hold;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.ledger.Corrections;
import dev.sandbank.domain.bank.ledger.Counterpart;
import dev.sandbank.domain.bank.ledger.EntryEffect;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.Posting;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.EnumSet;
import java.util.Set;

/**
 * Books the mirror of an entry, on both sides or not at all. The entry stays. Only the operator does this; by force also
 * where less than nothing is left, which then blocks every further payment from the account.
 */
public final class ReverseEntry {

    private static final Set<EntryKind> KINDS = EnumSet.of(
            EntryKind.CARD_PAYMENT,
            EntryKind.CARD_REFUND,
            EntryKind.REVERSAL,
            EntryKind.OWN_TRANSFER,
            EntryKind.TRANSFER,
            EntryKind.BILL_PAYMENT,
            EntryKind.FEE);

    private final EntryWork work;

    public ReverseEntry(EntryWork work) {
        this.work = work;
    }

    /**
     * The mirrored entry.
     *
     * @throws Refused {@code ENTRY_UNKNOWN}, {@code HOLD_ENDED}, {@code ENTRY_CORRECTED} if it was reversed or refunded,
     *     or as {@link Account#debit} and {@link Account#credit}; then nothing changed
     */
    public Corrected reverse(CustomerEntry named, boolean forced) {
        return work.of(named.space(), named.customer(), open -> reverse(open, named, forced));
    }

    private static Corrected reverse(OpenEntries open, CustomerEntry named, boolean forced) {
        JournalEntry entry = open.requireMoved(named.reference());
        if (!KINDS.contains(entry.kind())) {
            throw new Refused(PaymentRefusal.ENTRY_UNKNOWN);
        }
        Corrections corrections = open.corrections();
        if (corrections.reversalOf(entry).isPresent() || corrections.isRefunded(entry)) {
            throw new Refused(PaymentRefusal.ENTRY_CORRECTED);
        }
        JournalEntry reversal =
                Corrections.reversal(entry, open.place(entry.place().customer()), forced);
        reversal.entry().postings().forEach(posting -> check(open, entry, reversal, posting, forced));
        open.add(reversal);
        AccountId id = entry.entry().postings().stream()
                .flatMap(posting -> posting.account().account().stream())
                .findFirst()
                .orElseThrow(() -> new Refused(PaymentRefusal.ENTRY_UNKNOWN));
        CustomerId owner = owner(open, entry, id);
        Money moved = OpenEntries.taken(entry, open.present(owner, id));
        HoldPoints.takeBack(open, reversal, entry, moved, moved);
        HoldPoints.giveBack(open, reversal, entry);
        open.payPlan(entry, moved, true);
        return new Corrected(
                Correction.REVERSED,
                reversal.reference(),
                moved.isNegative() ? moved.negate() : moved,
                open.present(owner, id).available());
    }

    private static void check(
            OpenEntries open, JournalEntry entry, JournalEntry reversal, Posting posting, boolean forced) {
        AccountId id = posting.account().account().orElse(null);
        if (id == null) {
            return;
        }
        Account account = open.present(owner(open, entry, id), id);
        Money amount =
                new Money(posting.amount(), Currency.valueOf(posting.unit().code()));
        if (account.status() == AccountStatus.CLOSED) {
            throw new Refused(PaymentRefusal.ACCOUNT_CLOSED);
        }
        if (amount.isNegative() && !forced && reversal.link().effect() != EntryEffect.CANCELS) {
            account.debit(amount.negate());
        }
        if (!amount.isNegative()) {
            account.credit(amount);
        }
    }

    private static CustomerId owner(OpenEntries open, JournalEntry entry, AccountId id) {
        CustomerId customer = entry.place().customer();
        Counterpart other = entry.counterpart();
        return open.has(customer, id) || other == null ? customer : other.customer();
    }
}
