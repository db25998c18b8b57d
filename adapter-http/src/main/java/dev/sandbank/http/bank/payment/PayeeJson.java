package dev.sandbank.http.bank.payment;

import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeBank;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One payee; the name of the object says which kind of payee it is. */
final class PayeeJson {

    private PayeeJson() {}

    static Map<String, Map<String, Object>> of(Payee payee) {
        return Map.of(
                switch (payee.kind()) {
                    case INTERNAL, PROXY -> "internalDomesticPayee";
                    case EXTERNAL -> "externalDomesticPayee";
                    case BILLER -> "billPaymentPayee";
                    case GLOBAL -> "citiGlobalTransferpayee";
                    case WIRE -> "crossBorderWireTransfersPayee";
                    case SEPA -> "sepaTransferPayee";
                },
                fields(payee));
    }

    private static Map<String, Object> fields(Payee payee) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("payeeType", payee.receiver() == null ? "EXTERNAL" : "INTERNAL");
        fields.put("payeeStatus", "ACTIVE");
        fields.put("currencyCode", payee.currency().name());
        fields.put("payeeNickName", payee.nickname());
        fields.put("payeeNotes", "");
        if (payee.merchant() != null) {
            fields.put("merchantName", payee.name());
            fields.put("merchantNumber", payee.merchant());
            fields.put("merchantInformation", List.of(Map.of("billReferenceNumber", payee.account())));
            return fields;
        }
        fields.put("payeeName", payee.name());
        fields.put("displayAccountNumber", payee.displayAccount());
        fields.put("accountId", payee.id());
        Optional.ofNullable(payee.bank()).ifPresent(bank -> add(fields, payee, bank));
        if (payee.receiver() != null && payee.kind() == PayeeKind.GLOBAL) {
            fields.put("payeeCountryCode", payee.receiver().customer().market().name());
        }
        return fields;
    }

    private static void add(Map<String, Object> fields, Payee payee, PayeeBank bank) {
        fields.put("beneficiaryBankName", bank.name());
        fields.put("beneficiaryBankCode", bank.code());
        if (payee.kind() != PayeeKind.EXTERNAL) {
            fields.put("payeeCountryCode", bank.country());
        }
    }
}
