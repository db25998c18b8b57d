package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.PresentAccounts;
import dev.sandbank.application.bank.due.DueUnit;
import dev.sandbank.application.bank.due.DueWork;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.DueCounts;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.payment.LatePayment;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Optional;

/** Ends a payment of which something was still to come. The record goes with it, so that it ends once. */
public final class LatePaymentWork implements DueWork {

    private final CustomerBanks banks;
    private final Journal journal;
    private final BankRecords records;
    private final PresentAccounts present;
    private final DueUnit unit;
    private final SpaceClocks clocks;

    public LatePaymentWork(
            CustomerBanks banks, Journal journal, BankRecords records, DueUnit unit, SpaceClocks clocks) {
        this.banks = banks;
        this.journal = journal;
        this.records = records;
        this.present = new PresentAccounts(journal, records);
        this.unit = unit;
        this.clocks = clocks;
    }

    @Override
    public RecordKind<?> kind() {
        return LatePayment.KIND;
    }

    @Override
    public DueCounts run(SpaceId space, StoredRecord due) {
        LatePayment found = LatePayment.KIND.read(due);
        CustomerId customer = found.holder().customer();
        Optional<Account> seeded =
                banks.of(space, customer).seeded().find(found.order().source());
        Instant now = clocks.now(space);
        return unit.run(space, LatePayment.KIND, due, late -> {
            JournalPlace place = JournalPlace.of(journal.nextSequence(space), customer, now);
            boolean payable = seeded.map(account -> present.of(space, account, place.on()))
                    .filter(account -> account.status() != AccountStatus.CLOSED)
                    .isPresent();
            late.end(journal.of(space, customer).entries(), place, payable).forEach(entry -> journal.add(space, entry));
            records.remove(space, LatePayment.KIND, late.id());
            return DueCounts.MADE;
        });
    }
}
