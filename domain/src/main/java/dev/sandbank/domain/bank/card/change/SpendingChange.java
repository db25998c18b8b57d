package dev.sandbank.domain.bank.card.change;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardUse;
import dev.sandbank.domain.bank.card.ChannelRule;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Limits and uses of a card as its holder sets them; what is not named stays.
 *
 * @param worksOnline whether the card pays online, or null if that stays
 */
public record SpendingChange(
        Map<LimitKind, Money> limits, @Nullable Boolean worksOnline, Map<CardUse, ChannelRule> rules) {

    public SpendingChange {
        limits = Map.copyOf(limits);
        rules = Map.copyOf(rules);
    }

    public boolean isEmpty() {
        return limits.isEmpty() && worksOnline == null && rules.isEmpty();
    }
}
