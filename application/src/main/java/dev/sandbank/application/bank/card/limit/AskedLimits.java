package dev.sandbank.application.bank.card.limit;

import dev.sandbank.application.bank.card.work.CardAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardUse;
import dev.sandbank.domain.bank.card.ChannelRule;
import dev.sandbank.domain.bank.card.change.LimitKind;
import dev.sandbank.domain.bank.card.change.SpendingChange;
import dev.sandbank.domain.market.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Limits and uses of a card as they were sent.
 *
 * @param worksOnline null if nothing was said
 */
public record AskedLimits(
        Map<LimitKind, CardAmount> limits, @Nullable Boolean worksOnline, Map<CardUse, AskedRule> rules) {

    public AskedLimits {
        limits = Map.copyOf(limits);
        rules = Map.copyOf(rules);
    }

    /**
     * What was said about one use.
     *
     * @param limit null if no limit was sent
     */
    public record AskedRule(boolean open, @Nullable CardAmount limit) {}

    SpendingChange in(Currency currency) {
        Map<LimitKind, Money> amounts = new EnumMap<>(LimitKind.class);
        limits.forEach((kind, amount) -> amounts.put(kind, amount.orNothing(currency)));
        Map<CardUse, ChannelRule> uses = new HashMap<>();
        rules.forEach((use, rule) -> uses.put(
                use,
                new ChannelRule(
                        rule.open(), rule.limit() == null ? null : rule.limit().orNothing(currency))));
        return new SpendingChange(amounts, worksOnline, uses);
    }
}
