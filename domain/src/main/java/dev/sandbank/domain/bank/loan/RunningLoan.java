package dev.sandbank.domain.bank.loan;

import dev.sandbank.domain.bank.Money;
import java.time.LocalDate;

/** A loan that is being paid back, as lists show it. */
public interface RunningLoan {

    /** Months from one instalment to the next. */
    int CYCLE_MONTHS = 1;

    LoanReference reference();

    LoanCarrier carrier();

    LocalDate bookedOn();

    LoanKind kind();

    /** All instalments, also those that were paid. */
    RepaymentSchedule schedule();

    /** The amount of the next instalment. */
    Money nextAmount();

    /** How many instalments are left. */
    int left();

    /** The principal that is owed now. */
    Money owed();

    /** The interest that is still to be paid. */
    Money interestLeft();

    /** What is told of its price. */
    AnnualRates rates();

    /** The fee that was paid for booking. */
    Money fee();

    default int months() {
        return schedule().instalments().size();
    }
}
