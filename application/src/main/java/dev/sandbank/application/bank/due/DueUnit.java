package dev.sandbank.application.bank.due;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.DueCounts;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.space.SpaceId;
import java.util.function.Function;

/** The unit of work of a {@link DueWork}. */
public final class DueUnit {

    private final Transactions transactions;
    private final BankRecords records;

    public DueUnit(Transactions transactions, BankRecords records) {
        this.transactions = transactions;
        this.records = records;
    }

    /**
     * Runs a change in a unit of work, if the record is still as it was found; another process may have dealt with it.
     * It is a step only: if it is lost with the machine, the record is due again, and the same is done again.
     *
     * @param change must leave the record no longer due at that instant; says whether it was made or refused
     */
    public <T extends BankRecord> DueCounts run(
            SpaceId space, RecordKind<T> kind, StoredRecord due, Function<T, DueCounts> change) {
        return transactions
                .in(space)
                .runStep(() -> records.find(space, kind, due.id())
                        .filter(present -> kind.stored(present).equals(due))
                        .map(change)
                        .orElse(DueCounts.NONE));
    }
}
