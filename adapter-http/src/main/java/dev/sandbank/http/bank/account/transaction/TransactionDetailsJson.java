package dev.sandbank.http.bank.account.transaction;

import dev.sandbank.application.bank.account.TransactionDetails;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeBank;
import dev.sandbank.domain.bank.profile.PostalAddress;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.http.bank.account.Numbers;
import dev.sandbank.http.bank.account.TransactionJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that is known of one transaction. A field of which nothing is known is left out. */
final class TransactionDetailsJson {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private TransactionDetailsJson() {}

    /**
     * The details.
     *
     * @param holder of the account
     * @param payee who was paid; null if nobody whom the customer has among the payees
     */
    static Map<String, Object> of(TransactionDetails details, Profile holder, @Nullable Payee payee) {
        TransactionDetailsJson json = new TransactionDetailsJson();
        Movement movement = details.line().movement();
        json.line(TransactionJson.of(details.account(), details.line()), paymentType(movement));
        json.put("transactionDebitFeeAmount", Optional.ofNullable(details.fee()).map(Numbers::of));
        json.put("customerName", Optional.of(Map.of("fullName", holder.name().full())));
        json.put("customerAddress", Optional.of(address(holder.addresses().get(0))));
        if (movement.amount().isNegative() && movement.purpose().paysOthers()) {
            json.put("beneficiaryLegalName", Optional.of(movement.counterparty().outsider()));
            json.put("beneficiaryBankDetails", Optional.ofNullable(payee).flatMap(TransactionDetailsJson::bank));
        }
        return json.fields;
    }

    private void line(TransactionJson line, String paymentType) {
        put("displaySourceAccountNumber", Optional.of(line.displayAccountNumber()));
        put("paymentType", Optional.of(paymentType));
        put("transactionDescription", Optional.of(line.transactionDescription()));
        put("transactionAmount", Optional.of(line.transactionAmount()));
        put("transactionCurrencyCode", Optional.of(line.currencyCode()));
        put("transactionDate", Optional.of(line.transactionDate()));
        put("foreignTransactionAmount", Optional.ofNullable(line.foreignTransactionAmount()));
        put("foreignCurrencyCode", Optional.ofNullable(line.foreignCurrencyCode()));
        put("foreignExchangeRate", Optional.ofNullable(line.foreignExchangeRate()));
        put("transactionStatus", Optional.of(line.transactionStatus()));
        put("transactionPostingDate", Optional.ofNullable(line.transactionPostingDate()));
        put("merchantName", Optional.ofNullable(line.merchantName()));
    }

    private void put(String name, Optional<?> value) {
        value.ifPresent(known -> fields.put(name, known));
    }

    private static String paymentType(Movement movement) {
        return switch (movement.purpose()) {
            case OWN_TRANSFER, CARD_PAYMENT, INSTALLMENT, INTEREST_PAYOUT -> "PERSONAL_DOMESTIC";
            case UTILITY -> "BILL_PAYMENT";
            case OUTGOING_TRANSFER -> movement.foreign() == null ? "EXTERNAL_DOMESTIC" : "CROSS_BORDER_WIRE";
            default -> "LOCAL_TRANSFER";
        };
    }

    private static Map<String, Object> address(PostalAddress address) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<String> lines = address.lines();
        for (int i = 0; i < lines.size(); i++) {
            fields.put("addressLine" + (i + 1), lines.get(i));
        }
        fields.put("cityName", address.city());
        fields.put("postalCode", address.postalCode());
        return fields;
    }

    private static Optional<Map<String, Object>> bank(Payee payee) {
        PayeeBank bank = payee.bank();
        return bank == null
                ? Optional.empty()
                : Optional.of(Map.of(
                        "fullName",
                        payee.name(),
                        "displayAccountNumber",
                        payee.displayAccount(),
                        "bankName",
                        bank.name(),
                        "bankCode",
                        bank.code()));
    }
}
