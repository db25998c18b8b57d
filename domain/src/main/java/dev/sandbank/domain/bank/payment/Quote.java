package dev.sandbank.domain.bank.payment;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.rate.Conversion;
import dev.sandbank.domain.bank.rate.PublishedRates;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a payment moves: the side that was named is exactly what was asked, the other one is computed by the rate of the
 * day and rounded once.
 *
 * @param rest what the debit buys above the credit
 * @param rate how many units of the credit's currency one unit of the debit's buys; 1 within one currency
 */
public record Quote(Money debit, Money credit, Money rest, BigDecimal rate) {

    /**
     * The quote for an amount that is in the currency of the source account or of the receiver's.
     *
     * @throws Refused as {@link PublishedRates#convert}
     */
    public static Quote of(Money asked, Currency source, Currency destination, LocalDate day) {
        if (source == destination) {
            return new Quote(asked, asked, Money.zero(asked.currency()), BigDecimal.ONE);
        }
        Conversion conversion = asked.currency() == source
                ? PublishedRates.convert(asked, destination, day)
                : PublishedRates.convertTo(asked, source, day);
        return new Quote(
                conversion.source(),
                conversion.target(),
                conversion.rest(),
                conversion.rate().value());
    }
}
