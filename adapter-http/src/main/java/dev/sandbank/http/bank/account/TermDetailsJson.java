package dev.sandbank.http.bank.account;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.CallDepositTerms;
import dev.sandbank.domain.bank.account.PremiumDepositTerms;
import dev.sandbank.domain.bank.account.TimeDepositTerms;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Details of deposits at term or at notice. */
final class TermDetailsJson {

    private static final String MONTHS = "MONTHS";

    private TermDetailsJson() {}

    /** A time deposit. */
    record TimeDeposit(
            @JsonUnwrapped DetailsJson.Head head,
            BigDecimal originalPrincipalAmount,
            BigDecimal interestRate,
            LocalDate openingDate,
            LocalDate maturityDate,
            LocalDate nextInterestPaymentDate,
            BigDecimal interestAmountDue,
            String renewalInstructions,
            int tenorTerm,
            String tenorPeriod,
            BigDecimal baseCurrencyMaturityAmount,
            BigDecimal maturityInterestAmount,
            BigDecimal lastInterestPaymentAmount)
            implements DetailsJson {

        static TimeDeposit of(DetailsJson.Head head, TimeDepositTerms terms) {
            return new TimeDeposit(
                    head,
                    Numbers.of(terms.principal()),
                    terms.rate(),
                    terms.openedOn(),
                    terms.matureOn(),
                    terms.nextInterestOn(),
                    Numbers.of(terms.interest()),
                    "RENEW_PRINCIPAL_ONLY",
                    terms.months(),
                    MONTHS,
                    Numbers.of(terms.principal().plus(terms.interestAtMaturity())),
                    Numbers.of(terms.interestAtMaturity()),
                    Numbers.of(terms.lastInterest()));
        }
    }

    /** A call deposit. */
    record CallDeposit(
            @JsonUnwrapped DetailsJson.Head head,
            BigDecimal availableBalance,
            BigDecimal currentBalance,
            BigDecimal interestRate,
            LocalDate openingDate,
            BigDecimal baseCurrencyMaturityAmount,
            BigDecimal lastInterestPaymentAmount,
            LocalDate lastInterestPaymentDate)
            implements DetailsJson {

        static CallDeposit of(DetailsJson.Head head, Account account, CallDepositTerms terms) {
            BigDecimal balance = Numbers.of(account.balance());
            return new CallDeposit(
                    head,
                    Numbers.of(account.available()),
                    balance,
                    terms.rate(),
                    terms.openedOn(),
                    balance,
                    Numbers.of(terms.lastInterest()),
                    terms.lastInterestOn());
        }
    }

    /** A premium deposit. */
    record PremiumDeposit(
            String productName,
            String productCode,
            String displayAccountNumber,
            BigDecimal baseCurrencyPrincipalAmount,
            String baseCurrencyCode,
            BigDecimal alternateCurrencyPrincipalAmount,
            LocalDate openingDate,
            String alternateCurrencyCode,
            BigDecimal baseCurrencyInterestAmount,
            BigDecimal alternateCurrencyInterestAmount,
            BigDecimal baseCurrencyMaturityAmount,
            BigDecimal alternateCurrencyMaturityAmount,
            LocalDate maturityDate,
            BigDecimal strikePrice,
            BigDecimal customerInterestRate,
            BigDecimal benchmarkInterestRate,
            String dealStatus,
            LocalDate expiryDate,
            int tenorTerm,
            String tenorPeriod)
            implements DetailsJson {

        static PremiumDeposit of(Account account, PremiumDepositTerms terms) {
            Money alternateInterest = ExchangeRates.convert(
                    terms.interest(), terms.alternatePrincipal().currency());
            return new PremiumDeposit(
                    account.product().name(),
                    account.product().code(),
                    account.number().value(),
                    Numbers.of(terms.principal()),
                    terms.principal().currency().name(),
                    Numbers.of(terms.alternatePrincipal()),
                    terms.openedOn(),
                    terms.alternatePrincipal().currency().name(),
                    Numbers.of(terms.interest()),
                    Numbers.of(alternateInterest),
                    Numbers.of(terms.principal().plus(terms.interest())),
                    Numbers.of(terms.alternatePrincipal().plus(alternateInterest)),
                    terms.matureOn(),
                    Numbers.of(terms.strike()),
                    Numbers.of(terms.rate()),
                    Numbers.of(terms.benchmarkRate()),
                    account.status().name(),
                    terms.matureOn(),
                    terms.months(),
                    MONTHS);
        }
    }
}
