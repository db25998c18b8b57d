package dev.sandbank.application.bank.loan.desk;

import dev.sandbank.application.bank.due.DueUnit;
import dev.sandbank.application.bank.due.DueWork;
import dev.sandbank.application.space.DueCounts;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.space.SpaceId;

/** Takes the instalments of loans on their days. What cannot be paid is overdue, and tried again on the next day. */
public final class TakeInstalments implements DueWork {

    private final LoanWork work;
    private final DueUnit unit;

    public TakeInstalments(LoanWork work, DueUnit unit) {
        this.work = work;
        this.unit = unit;
    }

    @Override
    public RecordKind<?> kind() {
        return BookedLoan.KIND;
    }

    @Override
    public DueCounts run(SpaceId space, StoredRecord due) {
        OpenLoans loans = work.open(space, due.holder().customer());
        return unit.run(
                space,
                BookedLoan.KIND,
                due,
                loan -> loans.takeDue(loan).overdue().isEmpty() ? DueCounts.MADE : DueCounts.REFUSED);
    }
}
