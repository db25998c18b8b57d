package dev.sandbank.application.bank.loan.desk;

import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.booked.Settlement;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;

/** Lists the loans that a customer booked and still pays back, with what would close them today. */
public final class ListLoans {

    private final LoanWork work;

    public ListLoans(LoanWork work) {
        this.work = work;
    }

    /**
     * All of them, oldest first.
     *
     * @throws Refused CUSTOMER_UNKNOWN
     */
    public List<Settlement> list(SpaceId space, CustomerId customer) {
        return work.of(
                space,
                customer,
                loans -> loans.all().stream()
                        .filter(BookedLoan::isRunning)
                        .map(loan -> loan.settlement(loans.today()))
                        .toList());
    }
}
