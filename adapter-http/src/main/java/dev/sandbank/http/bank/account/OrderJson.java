package dev.sandbank.http.bank.account;

import dev.sandbank.domain.bank.account.history.InvestmentOrder;
import dev.sandbank.domain.bank.account.history.TransactionStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An order in the history of an investment account. */
public record OrderJson(
        LocalDate orderDate,
        String orderReferenceId,
        String orderType,
        String code,
        String name,
        String currencyCode,
        BigDecimal transactionAmount,
        BigDecimal price,
        String orderStatus,
        BigDecimal grossAmount,
        BigDecimal orderQuantity,
        String orderMedium,
        BigDecimal filledQuantity,
        BigDecimal balanceQuantity,
        @Nullable String stockMarketCode) {

    static OrderJson of(InvestmentOrder order) {
        BigDecimal amount = Numbers.of(order.amount());
        BigDecimal quantity = Numbers.of(order.quantity());
        return new OrderJson(
                order.date(),
                order.movement().reference(),
                order.isPurchase() ? "BUY" : "SELL",
                order.instrument().code(),
                order.instrument().name(),
                order.amount().currency().name(),
                amount,
                Numbers.of(order.price()),
                order.status() == TransactionStatus.PENDING ? "PENDING" : "SETTLED",
                amount,
                quantity,
                "INTERNET",
                quantity,
                BigDecimal.ZERO,
                order.exchange().isEmpty() ? null : order.exchange());
    }
}
