package dev.sandbank.application.bank.card.hold;

import dev.sandbank.application.bank.due.DueUnit;
import dev.sandbank.application.bank.due.DueWork;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.DueCounts;
import dev.sandbank.domain.bank.payment.LateCardPayment;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.Set;
import java.util.function.Supplier;

/** Ends payments with cards that end late: in shops of certain names. */
public final class LateCardWork implements DueWork {

    /** Why nothing more comes of what was voided, captured or given back meanwhile. */
    private static final Set<Reason> ENDED =
            Set.of(PaymentRefusal.HOLD_ENDED, PaymentRefusal.ENTRY_UNKNOWN, PaymentRefusal.REFUND_TOO_LARGE);

    private final EntryWork work;
    private final BankRecords records;
    private final DueUnit unit;

    public LateCardWork(EntryWork work, BankRecords records, DueUnit unit) {
        this.work = work;
        this.records = records;
        this.unit = unit;
    }

    @Override
    public RecordKind<?> kind() {
        return LateCardPayment.KIND;
    }

    @Override
    public DueCounts run(SpaceId space, StoredRecord due) {
        Supplier<OpenEntries> entries =
                work.prepare(space, LateCardPayment.KIND.read(due).holder().customer());
        return unit.run(space, LateCardPayment.KIND, due, late -> {
            DueCounts ended = end(entries.get(), late);
            records.remove(space, LateCardPayment.KIND, late.id());
            return ended;
        });
    }

    /** The refusal comes before anything is written. */
    private static DueCounts end(OpenEntries open, LateCardPayment late) {
        CustomerEntry named = new CustomerEntry(open.space(), open.customer(), late.id());
        try {
            switch (late.shop().ending()) {
                case CAPTURED -> CapturePayment.capture(open, named, null);
                case VOIDED -> VoidPayment.cancel(open, open.requireOpen(late.id()));
                case REFUNDED -> RefundPayment.refund(open, named, null);
            }
            return DueCounts.MADE;
        } catch (Refused refused) {
            return ENDED.contains(refused.reason()) ? DueCounts.MADE : DueCounts.REFUSED;
        }
    }
}
