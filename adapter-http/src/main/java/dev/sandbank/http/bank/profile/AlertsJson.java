package dev.sandbank.http.bank.profile;

import dev.sandbank.domain.bank.alert.AlertChoice;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code GET /v1/customers/alerts}. */
record AlertsJson(List<Alert> alerts, @Nullable String nextStartIndex) {

    record Alert(
            String alertId,
            String alertCategory,
            String alertDescription,
            @Nullable String accountId,
            @Nullable String displayAccountNumber,
            String channel,
            BigDecimal thresholdAmount,
            String currencyCode,
            boolean enabledFlag) {

        static Alert of(AlertChoice choice, Function<AccountId, @Nullable String> masked) {
            AccountId account = choice.account();
            return new Alert(
                    choice.alert().name(),
                    choice.alert().category().name(),
                    choice.alert().description(),
                    account == null ? null : account.value(),
                    account == null ? null : masked.apply(account),
                    choice.channel().name(),
                    Numbers.of(choice.threshold()),
                    choice.threshold().currency().name(),
                    choice.enabled());
        }
    }
}
