package dev.sandbank.http.bank.payment.bundle;

import dev.sandbank.domain.bank.payment.bundle.Bundle;
import org.jspecify.annotations.Nullable;

/** The answers when a bundle is taken. It is the same however far the bundle has come. */
final class TakenJson {

    private static final String PENDING = "PENDING";

    private TakenJson() {}

    /** For payments to payees. */
    record Known(String transactionStatus, @Nullable String tppBundleId, String citiBundleId) {

        static Known of(Bundle bundle) {
            return new Known(PENDING, bundle.ownId(), bundle.id());
        }
    }

    /** For payments to people who are no payee yet. */
    record Adhoc(String transactionStatus, String bundleId, String citiBundleId, String totalTransactionCount) {

        static Adhoc of(Bundle bundle) {
            return new Adhoc(
                    PENDING,
                    bundle.id(),
                    bundle.id(),
                    Integer.toString(bundle.payments().size()));
        }
    }
}
