package dev.sandbank.domain.bank.loan.topup;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.Reckoning;
import org.jspecify.annotations.Nullable;

/**
 * What is applied for.
 *
 * @param carrier the card or account on which the loan runs
 * @param old the loan that is topped up; null for a further loan
 * @param amount what is wished for on top; null for as much as the bank lends
 */
public record TopUpWish(
        LoanCarrier carrier,
        @Nullable LoanReference old,
        @Nullable Money amount,
        Reckoning reckoning) {}
