package dev.sandbank.domain.bank.card;

import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.customer.AccountId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a card stands by what was done with it.
 *
 * @param replaced whether a replacement was ordered
 * @param leads whether other people have cards on its account
 * @param rules what the holder said about uses of the card; a use without a rule is free
 * @param journeys what the holder announced, in the order of the announcements
 * @param currencies the accounts in other currencies that the card pays from
 */
@RecordBuilder
public record CardStanding(
        CardStatus status,
        boolean replaced,
        boolean leads,
        Map<CardUse, ChannelRule> rules,
        List<Journey> journeys,
        Set<AccountId> currencies) {

    public CardStanding {
        rules = Map.copyOf(rules);
        journeys = List.copyOf(journeys);
        currencies = Set.copyOf(currencies);
    }

    /** A card with which nothing was done. */
    public static CardStanding of(CardStatus status) {
        return new CardStanding(status, false, false, Map.of(), List.of(), Set.of());
    }

    /** The same in another state. */
    public CardStanding with(CardStatus changed) {
        return new CardStanding(changed, replaced, leads, rules, journeys, currencies);
    }

    /** The same with other journeys. */
    public CardStanding with(List<Journey> announced) {
        return new CardStanding(status, replaced, leads, rules, announced, currencies);
    }
}
