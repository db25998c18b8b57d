package dev.sandbank.domain.bank.alert;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import org.jspecify.annotations.Nullable;

/**
 * A customer's choice about one alert.
 *
 * @param account the account that it is about; null for all
 * @param threshold the amount that makes it come: an amount of just as much does too
 */
public record AlertChoice(
        Alert alert, @Nullable AccountId account, AlertChannel channel, Money threshold, boolean enabled) {

    /** Whether both choices are about the same alert, account and channel, so that the later one counts. */
    boolean replaces(AlertChoice other) {
        AccountId mine = account;
        return alert == other.alert
                && channel == other.channel
                && (mine == null ? other.account == null : mine.equals(other.account));
    }

    boolean isAbout(AccountId touched) {
        return account == null || account.equals(touched);
    }

    Facts facts() {
        return new FactWriter()
                .one("alert", alert)
                .text("account", account == null ? null : account.value())
                .one("channel", channel)
                .money("threshold", threshold)
                .flag("enabled", enabled)
                .facts();
    }

    static AlertChoice of(Facts facts) {
        return new AlertChoice(
                facts.one("alert", Alert.class),
                facts.find("account").map(AccountId::new).orElse(null),
                facts.one("channel", AlertChannel.class),
                facts.money("threshold"),
                facts.flag("enabled"));
    }
}
