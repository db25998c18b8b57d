package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Terms of a premium deposit: at maturity the bank repays it in either currency, and pays a higher interest for that
 * choice.
 *
 * @param alternatePrincipal the principal in the second currency, at the strike price
 * @param strike units of the second currency for one unit of the first
 * @param rate yearly interest the customer gets, in percent
 * @param benchmarkRate the rate of an ordinary deposit, in percent
 * @param interest of the whole term, in the first currency
 */
@RecordBuilder
public record PremiumDepositTerms(
        Money principal,
        Money alternatePrincipal,
        BigDecimal strike,
        LocalDate openedOn,
        LocalDate matureOn,
        int months,
        BigDecimal rate,
        BigDecimal benchmarkRate,
        Money interest)
        implements AccountTerms {}
