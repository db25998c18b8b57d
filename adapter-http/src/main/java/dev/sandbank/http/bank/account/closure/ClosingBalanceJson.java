package dev.sandbank.http.bank.account.closure;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is to be paid before a card or a line of credit can be closed.
 *
 * @param currentAccruedInterest always zero, because interest is charged on the day of a statement and a closed account has
 *     no further statement
 * @param availablePointBalance null for accounts that earn no points
 */
record ClosingBalanceJson(
        BigDecimal currentOutstandingAmount,
        BigDecimal currentAccruedInterest,
        BigDecimal paymentDueAmount,
        @Nullable Long availablePointBalance) {

    static ClosingBalanceJson of(Account account, @Nullable Long points) {
        return new ClosingBalanceJson(
                Numbers.of(account.balance()), BigDecimal.ZERO, Numbers.of(account.dueBeforeClosing()), points);
    }
}
