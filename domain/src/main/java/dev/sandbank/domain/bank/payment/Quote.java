package dev.sandbank.domain.bank.payment;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.PaymentRefusal.AmountInvalid;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;

/**
 * What a payment moves: the side that was named is exactly what was asked, the other one is computed and rounded once.
 *
 * @param rate how many units of the credit's currency one unit of the debit's buys; 1 within one currency
 */
public record Quote(Money debit, Money credit, BigDecimal rate) {

    /**
     * The quote for an amount that is in the currency of the source account or of the receiver's.
     *
     * @throws Refused AMOUNT_INVALID if the other side would be less than the smallest unit of its currency
     */
    public static Quote of(Money asked, Currency source, Currency destination) {
        if (source == destination) {
            return new Quote(asked, asked, BigDecimal.ONE);
        }
        boolean ofSource = asked.currency() == source;
        Money other = ExchangeRates.convert(asked, ofSource ? destination : source);
        if (other.minorUnits() <= 0) {
            throw new Refused(new AmountInvalid(asked + " is less than the smallest unit of " + other.currency()));
        }
        BigDecimal rate = ExchangeRates.rate(source, destination);
        return ofSource ? new Quote(asked, other, rate) : new Quote(other, asked, rate);
    }
}
