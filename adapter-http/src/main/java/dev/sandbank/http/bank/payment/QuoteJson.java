package dev.sandbank.http.bank.payment;

import dev.sandbank.application.bank.payment.PreparedPayment;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A payment that was quoted.
 *
 * @param futureDatedTransaction told if it is not booked at once
 */
record QuoteJson(
        String controlFlowId,
        Debit debitDetails,
        Credit creditDetails,
        BigDecimal foreignExchangeRate,
        BigDecimal transactionFee,
        @Nullable String feeCurrencyCode,
        @Nullable LaterJson futureDatedTransaction) {

    static QuoteJson of(PreparedPayment prepared) {
        PaymentOrder order = prepared.order();
        return new QuoteJson(
                prepared.flow().value(),
                Debit.of(order.debit()),
                Credit.of(order.credit()),
                order.rate(),
                Numbers.of(order.fee()),
                order.fee().currency().name(),
                LaterJson.of(prepared.later()));
    }

    /** The same without the currency of the fee, which one operation does not tell. */
    QuoteJson withoutFeeCurrency() {
        return new QuoteJson(
                controlFlowId,
                debitDetails,
                creditDetails,
                foreignExchangeRate,
                transactionFee,
                null,
                futureDatedTransaction);
    }

    /** What leaves the source account. */
    record Debit(BigDecimal transactionDebitAmount, String currencyCode) {

        static Debit of(Money amount) {
            return new Debit(Numbers.of(amount), amount.currency().name());
        }
    }

    /** What reaches the receiver. */
    record Credit(BigDecimal transactionCreditAmount, String currencyCode) {

        static Credit of(Money amount) {
            return new Credit(Numbers.of(amount), amount.currency().name());
        }
    }
}
