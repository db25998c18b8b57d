package dev.sandbank.http.bank.payment.bundle;

import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.bundle.Bundle;
import dev.sandbank.domain.bank.payment.bundle.BundledPayment;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.http.bank.payment.Paging;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The answer of {@code GET /v1/paymentInitiation/multipleTransfers/{citiBundleId}/status}. */
record BundleJson(List<Row> transactionDetails, @Nullable String nextStartIndex) {

    static BundleJson of(Paging<Row> page) {
        return new BundleJson(page.items(), page.next());
    }

    /** All payments in their order. */
    static List<Row> rows(Bundle bundle) {
        List<BundledPayment> payments = bundle.payments();
        return IntStream.range(0, payments.size())
                .mapToObj(index -> Row.of(bundle.id() + "-" + (index + 1), payments.get(index)))
                .toList();
    }

    /**
     * A payment.
     *
     * @param transactionStatus PENDING, POSTED or DECLINED; why it was declined stands behind a colon
     */
    record Row(
            String individualBundleId,
            @Nullable String transactionId,
            @Nullable String beneficiaryName,
            BigDecimal transactionAmount,
            @Nullable String transactionCurrencyCode,
            @Nullable LocalDate transactionDate,
            String transactionStatus,
            String transactionType) {

        static Row of(String id, BundledPayment payment) {
            PaymentOrder order = payment.order();
            Currency currency = payment.currency();
            String reason = payment.declined();
            return new Row(
                    id,
                    payment.reference(),
                    order == null ? null : order.beneficiary().name(),
                    payment.amount(),
                    currency == null ? null : currency.name(),
                    payment.on(),
                    payment.state().name() + (reason == null ? "" : ": " + reason),
                    "DEBIT");
        }
    }
}
