package dev.sandbank.domain.bank.account.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Instrument;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An order to buy or sell units of a fund or security, wholly filled.
 *
 * @param movement the change of the account's value: up for a purchase, down for a sale
 * @param price of a unit
 * @param exchange code of the stock exchange, empty for funds
 */
@RecordBuilder
public record InvestmentOrder(
        Movement movement,
        TransactionStatus status,
        Instrument instrument,
        BigDecimal quantity,
        BigDecimal price,
        String exchange)
        implements HistoryLine {

    public boolean isPurchase() {
        return !movement.amount().isNegative();
    }

    @Override
    public LocalDate date() {
        return movement.date();
    }

    @Override
    public Money amount() {
        return isPurchase() ? movement.amount() : movement.amount().negate();
    }
}
