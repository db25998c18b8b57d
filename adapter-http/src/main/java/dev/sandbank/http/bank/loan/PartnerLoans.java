package dev.sandbank.http.bank.loan;

import dev.sandbank.domain.bank.loan.RunningLoan;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The loans that a partner asks for by their state. Those that ended are not listed. */
final class PartnerLoans {

    private PartnerLoans() {}

    static LoansJson of(List<RunningLoan> loans, @Nullable String status) {
        return LoansJson.of(loans.stream()
                .filter(loan -> status == null || isIn(loan, status))
                .toList());
    }

    private static boolean isIn(RunningLoan loan, String status) {
        boolean overdue = loan instanceof BookedLoan booked && !booked.overdue().isEmpty();
        return switch (status) {
            case "ACTIVE" -> !overdue;
            case "OVERDUE" -> overdue;
            default -> false;
        };
    }
}
