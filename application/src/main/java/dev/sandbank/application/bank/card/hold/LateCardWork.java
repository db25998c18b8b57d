package dev.sandbank.application.bank.card.hold;

import dev.sandbank.application.bank.due.DueUnit;
import dev.sandbank.application.bank.due.DueWork;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.DueCounts;
import dev.sandbank.domain.bank.payment.LateCardPayment;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.function.Supplier;

/** Ends payments with cards that end late: in shops of certain names. */
public final class LateCardWork implements DueWork {

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
            end(entries.get(), late);
            records.remove(space, LateCardPayment.KIND, late.id());
            return DueCounts.MADE;
        });
    }

    /** What was voided, captured or given back meanwhile has ended; the refusal comes before anything is written. */
    private static void end(OpenEntries open, LateCardPayment late) {
        CustomerEntry named = new CustomerEntry(open.space(), open.customer(), late.id());
        try {
            switch (late.shop().ending()) {
                case CAPTURED -> CapturePayment.capture(open, named, null);
                case VOIDED -> VoidPayment.cancel(open, open.requireOpen(late.id()));
                case REFUNDED -> RefundPayment.refund(open, named, null);
            }
        } catch (Refused ended) {
            return;
        }
    }
}
