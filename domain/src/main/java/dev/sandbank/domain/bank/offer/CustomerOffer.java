package dev.sandbank.domain.bank.offer;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something that the bank offers to a customer, as of a day.
 *
 * @param least the smallest limit or loan that can be taken
 * @param amount the largest
 * @param annualRate in percent
 * @param until the last day on which it can be taken
 */
@RecordBuilder
public record CustomerOffer(
        String id, OfferKind kind, Money least, Money amount, BigDecimal annualRate, LocalDate from, LocalDate until) {

    /**
     * The amount that is taken.
     *
     * @throws Refused OFFER_AMOUNT_WRONG
     */
    public Money taking(Money wanted) {
        if (wanted.compareTo(least) < 0 || wanted.compareTo(amount) > 0) {
            throw new Refused(BankRefusal.OFFER_AMOUNT_WRONG);
        }
        return wanted;
    }
}
