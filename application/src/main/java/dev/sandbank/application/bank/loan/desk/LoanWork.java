package dev.sandbank.application.bank.loan.desk;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.function.Function;

/** Does work on a customer's loans in a unit of work. */
public final class LoanWork {

    private final CustomerBanks banks;
    private final BankRecords records;
    private final Journal journal;
    private final Transactions transactions;
    private final SpaceClocks clocks;

    public LoanWork(
            CustomerBanks banks, BankRecords records, Journal journal, Transactions transactions, SpaceClocks clocks) {
        this.banks = banks;
        this.records = records;
        this.journal = journal;
        this.transactions = transactions;
        this.clocks = clocks;
    }

    /**
     * Does it in a unit of work of its own.
     *
     * @throws Refused CUSTOMER_UNKNOWN
     */
    public <T> T of(SpaceId space, CustomerId customer, Function<OpenLoans, T> act) {
        OpenLoans loans = open(space, customer);
        return transactions.in(space).run(() -> act.apply(loans));
    }

    /** The loans for a unit of work that has not begun yet; they are used inside it. */
    public OpenLoans open(SpaceId space, CustomerId customer) {
        CustomerBank bank = banks.of(space, customer);
        if (bank.owner().isEmpty()) {
            throw new Refused(PaymentRefusal.CUSTOMER_UNKNOWN);
        }
        return new OpenLoans(space, bank, journal, records, clocks.now(space));
    }
}
