package dev.sandbank.domain.bank.card.change;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardFunction;
import dev.sandbank.domain.bank.card.CardLimits;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.ChannelRule;
import dev.sandbank.domain.bank.card.life.CardVerb;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.stream.Stream;

/**
 * Sets the spending limits of a card. A contactless payment has the maximum that the list of cards gives; no limit of a
 * credit card may be above its credit limit.
 */
public final class SpendingLimits {

    private SpendingLimits() {}

    /**
     * What is stored of the card with its new limits.
     *
     * @throws Refused {@code CARD_STATE_FORBIDS}, {@code CARD_ACT_NOT_OFFERED} or {@code CARD_LIMIT_TOO_HIGH}
     */
    public static CardChange set(CardDesk desk, SpendingChange asked) {
        boolean shops = asked.limits().containsKey(LimitKind.SHOPS);
        desk.check(
                CardVerb.SET_SPENDING_LIMITS,
                shops ? CardFunction.UPDATE_POS_CREDIT_LIMIT : CardFunction.UPDATE_NON_POS_CREDIT_LIMIT);
        CardLimits limits = desk.card().limits();
        Money contactless = asked.limits().getOrDefault(LimitKind.CONTACTLESS, limits.contactless());
        if (contactless.compareTo(limits.contactlessMaximum()) > 0) {
            throw new Refused(BankRefusal.CARD_LIMIT_TOO_HIGH);
        }
        if (desk.card().card().type() == CardType.CREDIT
                && amounts(asked).anyMatch(it -> it.compareTo(limits.credit()) > 0)) {
            throw new Refused(BankRefusal.CARD_LIMIT_TOO_HIGH);
        }
        return desk.change().with(desk.change().settings().with(asked));
    }

    private static Stream<Money> amounts(SpendingChange asked) {
        return Stream.concat(
                asked.limits().values().stream(),
                asked.rules().values().stream().map(ChannelRule::limit).flatMap(Stream::ofNullable));
    }
}
