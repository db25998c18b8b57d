package dev.sandbank.http.bank.profile;

import dev.sandbank.domain.bank.alert.SentAlert;
import dev.sandbank.domain.customer.AccountId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code GET /v1/customers/alerts/history}. */
record SentAlertsJson(List<Sent> sentAlerts, @Nullable String nextStartIndex) {

    record Sent(
            String alertId,
            String alertCategory,
            String channel,
            String sentDateTime,
            String alertMessage,
            String accountId,
            @Nullable String displayAccountNumber,
            String deliveryStatus) {

        static Sent of(SentAlert sent, Function<AccountId, @Nullable String> masked) {
            return new Sent(
                    sent.alert().name(),
                    sent.alert().category().name(),
                    sent.channel().name(),
                    sent.at().toString(),
                    sent.message(),
                    sent.account().value(),
                    masked.apply(sent.account()),
                    "DELIVERED");
        }
    }
}
