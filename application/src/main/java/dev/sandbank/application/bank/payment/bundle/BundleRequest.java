package dev.sandbank.application.bank.payment.bundle;

import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.bank.payment.AdhocDetails.Sent;
import dev.sandbank.application.bank.payment.PaymentRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several payments as the caller asks for them.
 *
 * @param form whom the bundle pays
 * @param ownId the id that the application gives the bundle, or null
 * @param total what the payments amount to, as the caller says; null if nothing is said
 * @param field the name under which the payments were sent
 */
public record BundleRequest(
        BundleForm form,
        @Nullable Sent ownId,
        @Nullable AskedAmount total,
        String field,
        List<PaymentRequest> payments) {

    public BundleRequest {
        payments = List.copyOf(payments);
    }
}
