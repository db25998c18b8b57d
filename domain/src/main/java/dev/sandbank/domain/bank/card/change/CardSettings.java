package dev.sandbank.domain.bank.card.change;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardUse;
import dev.sandbank.domain.bank.card.ChannelRule;
import dev.sandbank.domain.bank.card.Journey;
import dev.sandbank.domain.customer.AccountId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a card set. What is null or empty is as in the seed.
 *
 * @param journeys null if nothing was changed about the announced journeys
 * @param worksOnline whether the card pays online, or null
 */
@RecordBuilder
public record CardSettings(
        @Nullable AbroadUse abroad,
        @Nullable List<Journey> journeys,
        Map<LimitKind, Money> limits,
        @Nullable Boolean worksOnline,
        Map<CardUse, ChannelRule> rules,
        Set<AccountId> currencies) {

    /** Nothing was set. */
    public static final CardSettings NONE = new CardSettings(null, null, Map.of(), null, Map.of(), Set.of());

    public CardSettings {
        journeys = journeys == null ? null : List.copyOf(journeys);
        limits = Map.copyOf(limits);
        rules = Map.copyOf(rules);
        currencies = Set.copyOf(currencies);
    }

    CardSettings with(AbroadUse use) {
        return new CardSettings(use, journeys, limits, worksOnline, rules, currencies);
    }

    CardSettings with(List<Journey> announced) {
        return new CardSettings(abroad, announced, limits, worksOnline, rules, currencies);
    }

    CardSettings with(Set<AccountId> linked) {
        return new CardSettings(abroad, journeys, limits, worksOnline, rules, linked);
    }

    CardSettings with(SpendingChange spending) {
        return new CardSettings(
                abroad,
                journeys,
                both(limits, spending.limits()),
                spending.worksOnline() == null ? worksOnline : spending.worksOnline(),
                both(rules, spending.rules()),
                currencies);
    }

    private static <K, V> Map<K, V> both(Map<K, V> before, Map<K, V> more) {
        Map<K, V> all = new HashMap<>(before);
        all.putAll(more);
        return all;
    }
}
