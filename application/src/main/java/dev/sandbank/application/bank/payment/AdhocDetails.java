package dev.sandbank.application.bank.payment;

import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is no payee yet, as the caller describes them. Each text has the name it was sent under, to be named if
 * it is wrong.
 *
 * @param account the number, IBAN, masked number or proxy of the account
 * @param bank the code of the bank, or null where the account alone says it
 * @param country the name of the country, or null
 * @param currency the currency of the account, or null if it follows from the kind
 */
public record AdhocDetails(
        PayeeKind kind,
        Sent account,
        @Nullable Sent bank,
        @Nullable Sent country,
        @Nullable Sent currency,
        @Nullable Sent name,
        @Nullable Sent nickname) {

    /**
     * A text of the request.
     *
     * @param field the name it was sent under
     */
    public record Sent(String field, String text) {}
}
