package dev.sandbank.application.bank.card.hold;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.ledger.Hold;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.Refused;

/** Gives back at once all that is held for a payment. */
public final class VoidPayment {

    private final EntryWork work;

    public VoidPayment(EntryWork work) {
        this.work = work;
    }

    /**
     * What is no longer held.
     *
     * @throws Refused {@code ENTRY_UNKNOWN} or {@code HOLD_ENDED}; then nothing changed
     */
    public Corrected cancel(CustomerEntry named) {
        return work.of(named.space(), named.customer(), open -> cancel(open, open.requireOpen(named.reference())));
    }

    static Corrected cancel(OpenEntries open, Hold hold) {
        AccountId id = OpenEntries.payer(hold.entry()).orElseThrow();
        open.add(hold.release(open.place(open.customer())));
        Account account = open.present(open.customer(), id);
        return new Corrected(
                Correction.VOIDED, hold.reference(), OpenEntries.taken(hold.entry(), account), account.available());
    }
}
