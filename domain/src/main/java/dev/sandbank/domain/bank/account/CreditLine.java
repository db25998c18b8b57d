package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import java.time.LocalDate;

/**
 * A revolving credit and how it stood lately.
 *
 * @param statementBalance what was owed when the last statement was made
 * @param lastPaid the newest payment received
 */
public record CreditLine(
        Money limit,
        Money available,
        Money statementBalance,
        LocalDate statementOn,
        Money lastPaid,
        LocalDate lastPaidOn) {}
