package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import java.time.LocalDate;

/** Terms of a revolving line of credit. */
public record ReadyCreditTerms(
        CreditLine credit, Money nextPayment, LocalDate nextPaymentOn, Money cashLimit, Money cashAvailable)
        implements AccountTerms {}
