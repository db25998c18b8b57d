package dev.sandbank.cli.customer;

import dev.sandbank.application.bank.card.hold.Corrected;
import dev.sandbank.cli.customer.line.AmountText;
import dev.sandbank.cli.line.TextOutput;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What was done about a payment, in the JSON of the command line.
 *
 * @param status CAPTURED, VOIDED, REFUNDED or REVERSED
 * @param available the amount that can be spent from the account after it
 */
record CorrectedJson(String status, String transactionReferenceId, String amount, String currency, String available) {

    static CorrectedJson of(Corrected corrected) {
        return new CorrectedJson(
                corrected.what().name(),
                corrected.reference(),
                corrected.amount().decimal().toPlainString(),
                corrected.amount().currency().name(),
                corrected.available().decimal().toPlainString());
    }

    void write(TextOutput text) {
        String verb = status.charAt(0) + status.substring(1).toLowerCase(Locale.ROOT);
        text.line(verb + " " + AmountText.of(amount) + " " + currency + ".");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("transactionReferenceId", transactionReferenceId);
        fields.put("available", AmountText.of(available) + " " + currency);
        text.fields(fields);
    }
}
