package dev.sandbank.http.bank.example.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** Knows the quote of a transfer. */
final class TransferFacts implements Facts {

    private static final Set<String> TELL = Set.of("transactionDebitAmount", "transactionCreditAmount");

    @Override
    public JsonNode of(Place place) {
        Scope scope = place.scope();
        boolean quote = scope.names().hasAny(TELL) || scope.names().has("transactionFee");
        if (!quote) {
            return UNKNOWN;
        }
        Transfer transfer = Transfer.of(scope);
        Currency local = scope.caller().market().currency();
        return switch (place.name()) {
            case "transactionDebitAmount" -> Facts.number(transfer.debit());
            case "transactionCreditAmount" -> Facts.number(transfer.credit());
            case "currencyCode", "feeCurrencyCode" -> Facts.text(transfer.from());
            case "foreignExchangeRate" -> Facts.number(transfer.rate());
            case "forexConversionIndicator" -> conversion(transfer);
            case "transactionFee" -> Facts.number(transfer.fee());
            case "localCurrencyTransactionFee" -> Facts.number(inMoneyOf(local, transfer));
            case "localCurrencyCode" -> Facts.text(local);
            default -> UNKNOWN;
        };
    }

    private static JsonNode conversion(Transfer transfer) {
        return Facts.text(transfer.from() == transfer.to() ? "NO_CONVERSION" : "CONVERSION");
    }

    private static BigDecimal inMoneyOf(Currency local, Transfer transfer) {
        return transfer.from() == local
                ? transfer.fee()
                : transfer.fee()
                        .multiply(ExchangeRates.rate(transfer.from(), local))
                        .setScale(local.scale(), RoundingMode.HALF_EVEN);
    }
}
