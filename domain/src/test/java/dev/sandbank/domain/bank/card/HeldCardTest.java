package dev.sandbank.domain.bank.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.seed.cards.CardHoldings;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class HeldCardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Money ONE = Money.of("1", Currency.SGD);
    private static final Money NOTHING = Money.zero(Currency.SGD);

    private final HeldCard card = CardHoldings.of(SeedName.DEFAULT, Market.SG, TestCustomer.EVERYTHING, DAY)
            .get(0);

    @Property(tries = 200)
    void cardPaysUpToItsLimitOfADayAndNoMore(
            @ForAll @LongRange(min = 1, max = 1_000_000) long minor,
            @ForAll @LongRange(min = 0, max = 1_000_000) long today) {
        Money limit = card.limits().ofDay(CardChannel.SHOP);
        Money amount = new Money(minor, Currency.SGD);
        Money before = new Money(today, Currency.SGD);

        if (before.plus(amount).compareTo(limit) <= 0) {
            assertThat(card.pay(CardUse.SHOP_AT_HOME, amount, before)).isEqualTo(before.plus(amount));
        } else {
            Refused refused = catchThrowableOfType(Refused.class, () -> card.pay(CardUse.SHOP_AT_HOME, amount, before));
            assertThat(refused.refusal()).isEqualTo(new CardLimitExceeded(limit));
        }
    }

    @Example
    void cardDoesWhatItsListOfFunctionsSays() {
        for (CardFunction function : CardFunction.values()) {
            assertThat(card.allows(function)).isEqualTo(card.functions().contains(function));
        }
        HeldCard late = CardHoldings.of(SeedName.DEFAULT, Market.SG, TestCustomer.TROUBLED, DAY)
                .get(0);
        assertThat(late.allows(CardFunction.REPORT_LOST_STOLEN)).isTrue();
        assertThat(late.functions()).hasSizeLessThan(CardFunction.values().length);
        assertThat(CardFunction.values()).anyMatch(function -> !late.allows(function));
    }

    @Example
    void cardPaysOnlyWhereItIsOpen() {
        assertThat(reason(with(CardActivation.INACTIVE), new CardUse(CardChannel.SHOP, true)))
                .isEqualTo(PaymentRefusal.CARD_CLOSED_ABROAD);
        HeldCard abroad = with(CardActivation.ACTIVE);
        assertThat(abroad.pay(new CardUse(CardChannel.SHOP, true), ONE, NOTHING))
                .isEqualTo(ONE);
        HeldCard noWeb = HeldCardBuilder.builder(card)
                .limits(CardLimitsBuilder.builder(card.limits())
                        .worksOnline(false)
                        .build())
                .build();
        assertThat(reason(noWeb, new CardUse(CardChannel.ONLINE, false))).isEqualTo(PaymentRefusal.CARD_USE_CLOSED);
        assertThat(card.pay(new CardUse(CardChannel.ONLINE, false), ONE, NOTHING))
                .isEqualTo(ONE);
    }

    @Example
    void ownRuleOfAUseCountsBesideTheLimits() {
        CardUse cash = new CardUse(CardChannel.CASH_MACHINE, false);
        HeldCard closed = ruled(cash, new ChannelRule(false, null));
        HeldCard tight = ruled(cash, new ChannelRule(true, ONE));

        assertThat(reason(closed, cash)).isEqualTo(PaymentRefusal.CARD_USE_CLOSED);
        assertThat(closed.pay(CardUse.SHOP_AT_HOME, ONE, NOTHING)).isEqualTo(ONE);
        assertThat(tight.pay(cash, ONE, NOTHING)).isEqualTo(ONE);
        Refused refused = catchThrowableOfType(Refused.class, () -> tight.pay(cash, ONE, ONE));
        assertThat(refused.refusal()).isEqualTo(new CardLimitExceeded(ONE));
    }

    @Example
    void contactlessPaymentHasItsOwnMost() {
        Money most = card.limits().contactless();
        CardUse use = new CardUse(CardChannel.CONTACTLESS, false);

        assertThat(card.pay(use, most, most)).isEqualTo(most.plus(most));
        Refused refused = catchThrowableOfType(Refused.class, () -> card.pay(use, most.plus(ONE), NOTHING));
        assertThat(refused.refusal()).isEqualTo(new CardLimitExceeded(most));
    }

    @Example
    void cardOfACustomerWhoIsLateIsInactive() {
        HeldCard late = CardHoldings.of(SeedName.DEFAULT, Market.SG, TestCustomer.TROUBLED, DAY)
                .get(0);

        assertThat(late.status()).isEqualTo(CardStatus.INACTIVE);
        assertThat(reason(late, CardUse.SHOP_AT_HOME)).isEqualTo(PaymentRefusal.CARD_INACTIVE);
        assertThat(card.status()).isEqualTo(CardStatus.ACTIVE);
    }

    private HeldCard with(CardActivation abroad) {
        return HeldCardBuilder.builder(card)
                .usage(CardUsageBuilder.builder(card.usage()).abroad(abroad).build())
                .build();
    }

    private HeldCard ruled(CardUse use, ChannelRule rule) {
        return HeldCardBuilder.builder(card)
                .standing(CardStandingBuilder.builder(card.standing())
                        .rules(Map.of(use, rule))
                        .build())
                .build();
    }

    private static Object reason(HeldCard card, CardUse use) {
        return catchThrowableOfType(Refused.class, () -> card.pay(use, ONE, NOTHING))
                .reason();
    }
}
