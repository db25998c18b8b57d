package dev.sandbank.domain.bank.alert;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import java.time.Instant;

/** An alert that a customer was sent. */
public record SentAlert(Alert alert, AlertChannel channel, Instant at, AccountId account, String message) {

    Facts facts() {
        return new FactWriter()
                .one("alert", alert)
                .one("channel", channel)
                .instant("at", at)
                .text("account", account.value())
                .text("message", message)
                .facts();
    }

    static SentAlert of(Facts facts) {
        return new SentAlert(
                facts.one("alert", Alert.class),
                facts.one("channel", AlertChannel.class),
                facts.instant("at"),
                new AccountId(facts.text("account")),
                facts.text("message"));
    }
}
