package dev.sandbank.domain.bank.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.seed.cards.CardHoldings;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class CardStateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final NewCard FRESH =
            new NewCard(new CardId("fresh"), "4321", new CloakedCardNumber("a".repeat(128)));

    private final HeldCard card = CardHoldings.of(SeedName.DEFAULT, Market.SG, TestCustomer.EVERYTHING, DAY)
            .get(0);
    private final ActiveCard active = new ActiveCard(card);

    @Property(tries = 200)
    void cardPaysUpToItsLimitOfADayAndNoMore(
            @ForAll @LongRange(min = 1, max = 1_000_000) long minor,
            @ForAll @LongRange(min = 0, max = 1_000_000) long today) {
        Money limit = card.limits().dayInShops();
        Money amount = new Money(minor, Currency.SGD);
        Money before = new Money(today, Currency.SGD);

        if (before.plus(amount).compareTo(limit) <= 0) {
            assertThat(active.pay(amount, before)).isEqualTo(before.plus(amount));
        } else {
            Refused refused = catchThrowableOfType(Refused.class, () -> active.pay(amount, before));
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
    void blockedCardPaysAgainOnceItIsUnlocked() {
        BlockedCard blocked = active.block();

        assertThat(reason(blocked)).isEqualTo(PaymentRefusal.CARD_BLOCKED);
        assertThat(blocked.unblock()).isEqualTo(active);
    }

    @Example
    void inactiveCardPaysOnceItIsSwitchedOn() {
        InactiveCard inactive = new InactiveCard(card);

        assertThat(reason(inactive)).isEqualTo(PaymentRefusal.CARD_INACTIVE);
        assertThat(inactive.activate().mustBeActive()).isEqualTo(active);
    }

    @Example
    void replacementDrawsOnTheSameAccountUnderAnotherNumber() {
        CardReplacement replacement = active.block().replaceBy(FRESH);

        HeldCard fresh = replacement.fresh().card();
        assertThat(fresh.id()).isEqualTo(FRESH.id());
        assertThat(fresh.card().maskedNumber()).isEqualTo("XXXXXXXXXXXX4321").isEqualTo(fresh.displayNumber());
        assertThat(fresh.primary().id()).isEqualTo(FRESH.id());
        assertThat(fresh.account()).isEqualTo(card.account());
        assertThat(fresh.limits()).isEqualTo(card.limits());
        assertThat(reason(replacement.old())).isEqualTo(PaymentRefusal.CARD_REPLACED);
        assertThat(active.replaceBy(FRESH)).isEqualTo(replacement);
    }

    @Example
    void cardOfACustomerWhoIsLateIsInactive() {
        HeldCard late = CardHoldings.of(SeedName.DEFAULT, Market.SG, TestCustomer.TROUBLED, DAY)
                .get(0);

        assertThat(late.state()).isEqualTo(new InactiveCard(late));
        assertThat(card.state()).isEqualTo(active);
    }

    private static Object reason(CardState state) {
        return catchThrowableOfType(Refused.class, state::mustBeActive).reason();
    }
}
