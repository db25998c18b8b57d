package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import java.time.LocalDate;

/**
 * Terms of a savings or checking account.
 *
 * @param available what can be spent: balance and overdraft less holds and uncleared money
 * @param overdraftLimit how far a checking account may be overdrawn; zero for savings
 * @param hold set aside by the bank
 * @param uncleared paid in but not yet collected ("float")
 * @param interestThisYear credited since the first of January
 */
public record DepositTerms(
        Money available,
        Money overdraftLimit,
        Money hold,
        Money uncleared,
        Money interestThisYear,
        LocalDate openedOn,
        LocalDate lastStatementOn)
        implements AccountTerms {}
