package dev.sandbank.application.bank.loan.desk;

import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.booked.Settlement;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Pays a loan back early, as a whole or in part. */
public final class SettleLoan {

    private final LoanWork work;

    public SettleLoan(LoanWork work) {
        this.work = work;
    }

    /**
     * What was paid, and the loan after it.
     *
     * @param amount what is paid now, in the currency of the loan; null for all that is owed
     * @throws Refused CUSTOMER_UNKNOWN, LOAN_UNKNOWN, LOAN_ENDED, SETTLEMENT_TOO_HIGH, INPUT_INVALID, or as {@link Account#hold}; then
     *     nothing changed
     */
    public Settled settle(SpaceId space, CustomerId customer, String reference, @Nullable BigDecimal amount) {
        return work.of(space, customer, loans -> {
            BookedLoan loan = loans.find(reference).orElseThrow(() -> new Refused(LoanRefusal.LOAN_UNKNOWN));
            Settlement quoted = loan.settlement(loans.today());
            Money paid = amount == null
                    ? quoted.amount()
                    : new AskedAmount("amount", amount).in(loan.quote().amount().currency());
            return new Settled(paid, loans.settle(loan, paid));
        });
    }

    /**
     * A payment that was booked.
     *
     * @param loan the loan after it
     */
    public record Settled(Money paid, BookedLoan loan) {}
}
