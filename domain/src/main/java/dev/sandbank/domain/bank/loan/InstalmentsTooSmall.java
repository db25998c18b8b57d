package dev.sandbank.domain.bank.loan;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refusal;

/**
 * The amount is too small to be paid in instalments.
 *
 * @param least the smallest one that is not
 */
public record InstalmentsTooSmall(Money least) implements Refusal {

    @Override
    public Reason reason() {
        return LoanRefusal.INSTALMENTS_TOO_SMALL;
    }
}
