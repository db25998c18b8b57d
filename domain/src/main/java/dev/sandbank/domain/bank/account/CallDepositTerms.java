package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Terms of a deposit at notice.
 *
 * @param rate yearly interest as a fraction: {@code 0.0125}
 */
public record CallDepositTerms(BigDecimal rate, LocalDate openedOn, Money lastInterest, LocalDate lastInterestOn)
        implements AccountTerms {}
