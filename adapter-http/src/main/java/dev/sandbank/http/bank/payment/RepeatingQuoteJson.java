package dev.sandbank.http.bank.payment;

import dev.sandbank.application.bank.payment.PreparedPayment;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change of a payment of later days that was quoted. */
record RepeatingQuoteJson(
        String controlFlowId,
        List<QuoteJson.Debit> debitDetails,
        List<QuoteJson.Credit> creditDetails,
        BigDecimal foreignExchangeRate,
        BigDecimal transactionFee,
        @Nullable String feeCurrencyCode,
        @Nullable LaterJson futureDatedTransaction) {

    static RepeatingQuoteJson of(PreparedPayment prepared) {
        QuoteJson quote = QuoteJson.of(prepared);
        return new RepeatingQuoteJson(
                quote.controlFlowId(),
                List.of(quote.debitDetails()),
                List.of(quote.creditDetails()),
                quote.foreignExchangeRate(),
                quote.transactionFee(),
                quote.feeCurrencyCode(),
                quote.futureDatedTransaction());
    }
}
