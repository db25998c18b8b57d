package dev.sandbank.http.bank.payment;

import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeBank;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A payee and the accounts that may pay them. Each list has its own names for the same facts. */
final class PayableJson {

    private static final String BANK = "bankDetails";
    private static final String PAYEE_BANK = "payeeBankDetails";

    private PayableJson() {}

    /** As the list of one kind of payees tells it. */
    static Map<String, Object> of(Payee payee, List<TransferAccountsJson.Payer> payers) {
        Map<String, Object> fields = common(payee);
        PayeeKind kind = payee.kind();
        if (kind == PayeeKind.BILLER || kind == PayeeKind.GLOBAL || kind == PayeeKind.WIRE) {
            fields.put("payeeName", payee.name());
        }
        switch (kind) {
            case EXTERNAL -> {
                bank(payee).ifPresent(bank -> fields.put(BANK, named("bankCode", bank)));
                fields.put("paymentMethods", PayeesJson.Way.of(payee));
            }
            case BILLER -> fields.put("merchantNumber", payee.merchant());
            case SEPA -> bank(payee).ifPresent(bank -> fields.put(BANK, named("globalBankCode", bank)));
            case WIRE -> bank(payee).ifPresent(bank -> fields.put(PAYEE_BANK, named("globalBankCode", bank)));
            case INTERNAL, PROXY, GLOBAL -> {
                // Their bank is this one.
            }
        }
        fields.put("sourceAccountIds", kind == PayeeKind.GLOBAL ? payers.get(0) : payers);
        return fields;
    }

    /** As the list of all payees tells it. */
    static Map<String, Object> amongAll(Payee payee, List<TransferAccountsJson.Payer> payers) {
        Map<String, Object> fields = common(payee);
        fields.put("payeeName", payee.name());
        bank(payee).ifPresent(bank -> fields.put(BANK, named("bankCode", bank)));
        fields.put("paymentType", payee.kind().paymentType());
        fields.put("paymentMethods", PayeesJson.Way.of(payee));
        Optional.ofNullable(payee.merchant()).ifPresent(number -> fields.put("merchantNumber", number));
        fields.put("sourceAccountIds", payers);
        return fields;
    }

    private static Map<String, Object> common(Payee payee) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("payeeId", payee.id());
        fields.put("displayPayeeAccountNumber", payee.displayAccount());
        fields.put("payeeAccountCurrencyCode", payee.currency().name());
        fields.put("payeeNickName", payee.nickname());
        return fields;
    }

    private static Optional<PayeeBank> bank(Payee payee) {
        return Optional.ofNullable(payee.bank());
    }

    private static Map<String, Object> named(String code, PayeeBank bank) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(code, bank.code());
        fields.put("bankName", bank.name());
        return fields;
    }
}
