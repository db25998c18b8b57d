package dev.sandbank.http.bank.card.corporate;

import dev.sandbank.application.bank.card.corporate.CorporateView;
import dev.sandbank.domain.bank.seed.cards.CorporateSeed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Purchases with a company card: those that are pending, or the others. */
record PurchasesJson(
        @Nullable Pending pendingAuthorizationTransactions,
        @Nullable History historyAndIntradayTransactions) {

    static PurchasesJson of(CorporateView view, boolean pending) {
        List<CorporateSeed.Purchase> asked = view.purchases().stream()
                .filter(purchase -> purchase.pending() == pending)
                .toList();
        return pending
                ? new PurchasesJson(
                        new Pending(
                                asked.size(),
                                "N",
                                asked.stream().map(Pending.Line::of).toList()),
                        null)
                : new PurchasesJson(
                        null,
                        new History(
                                "N",
                                asked.size(),
                                asked.stream().map(History.Line::of).toList()));
    }

    record Pending(int numberOfTransactions, String moreIndicator, List<Line> pendingAuthorizationTransactionRecords) {

        record Line(
                LocalDate transactionDate,
                String transactionTime,
                String transactionCurrencyCode,
                BigDecimal transactionAmount,
                String transactionStatus,
                String billedCurrencyCode,
                BigDecimal billedAmount,
                String merchantName) {

            static Line of(CorporateSeed.Purchase purchase) {
                String currency = purchase.amount().currency().name();
                BigDecimal amount = purchase.amount().decimal();
                return new Line(
                        purchase.on(),
                        purchase.at() + ":00",
                        currency,
                        amount,
                        "APPROVED",
                        currency,
                        amount,
                        purchase.merchant());
            }
        }
    }

    record History(String moreIndicator, int numberOfTransactions, List<Line> historyAndIntradayTransactionRecords) {

        record Line(
                LocalDate transactionDate,
                String merchantName,
                String merchantLocation,
                String transactionStatus,
                BigDecimal transactionAmount,
                String transactionCurrencyCode,
                BigDecimal billedAmount,
                String billedCurrencyCode) {

            static Line of(CorporateSeed.Purchase purchase) {
                String currency = purchase.amount().currency().name();
                BigDecimal amount = purchase.amount().decimal();
                return new Line(
                        purchase.on(),
                        purchase.merchant(),
                        purchase.city(),
                        "POSTED",
                        amount,
                        currency,
                        amount,
                        currency);
            }
        }
    }
}
