package dev.sandbank.domain.bank.card.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardChannel;
import dev.sandbank.domain.bank.card.CardCredit;
import dev.sandbank.domain.bank.card.CardUse;
import dev.sandbank.domain.bank.card.ChannelRule;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.seed.cards.CardHoldings;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Case M57: limits of cards. */
class CardLimitChangesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final HeldCard card = CardHoldings.of(SeedName.DEFAULT, Market.SG, TestCustomer.CARDS_ONLY, DAY)
            .get(0);
    private final CardDesk desk = new CardDesk(card, CardChange.none(card, DAY), DAY);
    private final CreditLimit none =
            CreditLimit.none(card.account(), card.card().holder());
    private final Money limit = card.limits().credit();
    private final CardCredit credit = Objects.requireNonNull(card.credit());

    @Property(tries = 200)
    void limitIsRaisedAbovePresentAndUpToTheMaximumOnly_M57(@ForAll @IntRange(min = -50, max = 150) int percent) {
        Money asked = share(percent);
        if (asked.compareTo(credit.maximumLimit()) > 0) {
            CardDeskTest.assertRefused(() -> CreditLimits.raise(desk, none, asked), BankRefusal.CARD_LIMIT_TOO_HIGH);
        } else if (asked.compareTo(limit) <= 0) {
            CardDeskTest.assertRefused(() -> CreditLimits.raise(desk, none, asked), BankRefusal.CARD_LIMIT_TOO_LOW);
        } else {
            CreditLimit raised = stored(CreditLimits.raise(desk, none, asked));
            HeldCard after = LimitFold.of(List.of(card), List.of(raised), DAY).get(0);
            assertThat(after.limits().credit()).isEqualTo(asked);
            assertThat(after.limits().shops()).isEqualTo(asked);
            assertThat(Objects.requireNonNull(after.credit()).available())
                    .isEqualTo(credit.available().plus(asked.minus(limit)));
        }
    }

    @Property(tries = 200)
    void limitIsNeverLoweredBelowWhatIsOwedAndHeld_M57(@ForAll @IntRange(min = 1, max = 120) int percent) {
        Money used = limit.minus(credit.available());
        Money asked = share(percent - 100);
        boolean step = limit.minus(asked).compareTo(credit.leastDecrease()) >= 0
                && limit.minus(asked).minorUnits() > 0;
        if (!step) {
            CardDeskTest.assertRefused(
                    () -> CreditLimits.lower(desk, none, asked, used), BankRefusal.CARD_LIMIT_TOO_HIGH);
        } else if (asked.compareTo(used) < 0) {
            CardDeskTest.assertRefused(
                    () -> CreditLimits.lower(desk, none, asked, used), BankRefusal.CARD_LIMIT_TOO_LOW);
        } else {
            CreditLimit lowered = stored(CreditLimits.lower(desk, none, asked, used));
            HeldCard after = LimitFold.of(List.of(card), List.of(lowered), DAY).get(0);
            assertThat(after.limits().credit()).isEqualTo(asked);
            assertThat(after.limits().online()).isLessThanOrEqualTo(asked);
            assertThat(Objects.requireNonNull(after.credit()).available().isNegative())
                    .isFalse();
        }
    }

    @Example
    void temporaryLimitCountsThroughItsLastDay_M57() {
        Money most = credit.maximumTemporaryLimit();
        CreditLimit raised = stored(CreditLimits.raiseBetween(desk, none, most, DAY.plusDays(1), DAY.plusDays(3)));
        assertThat(raised.on(DAY, limit)).isEqualTo(limit);
        assertThat(raised.on(DAY.plusDays(1), limit)).isEqualTo(most);
        assertThat(raised.on(DAY.plusDays(3), limit)).isEqualTo(most);
        assertThat(raised.on(DAY.plusDays(4), limit)).isEqualTo(limit);
        assertThat(LimitFold.limitOf(new AccountId("other"), limit, List.of(raised), DAY))
                .isEmpty();
    }

    @Example
    void debitCardHasNoCreditLimit() {
        HeldCard debit = CardHoldings.of(SeedName.DEFAULT, Market.SG, TestCustomer.EVERYTHING, DAY)
                .get(0);
        CardDesk other = new CardDesk(debit, CardChange.none(debit, DAY), DAY);
        CardDeskTest.assertRefused(() -> CreditLimits.raise(other, none, limit), BankRefusal.CARD_ACT_NOT_OFFERED);
        CardDeskTest.assertRefused(
                () -> CreditLimits.lower(other, none, limit, limit), BankRefusal.CARD_ACT_NOT_OFFERED);
        assertThat(LimitFold.of(List.of(debit), List.of(none), DAY)).containsExactly(debit);
    }

    @Example
    void ownLimitsStayWithinTheCreditLimitAlsoOnceThatIsLowered_M57() {
        Money over = limit.plus(Money.of("1", Currency.SGD));
        CardDeskTest.assertRefused(
                () -> SpendingLimits.set(desk, new SpendingChange(Map.of(LimitKind.SHOPS, over), null, Map.of())),
                BankRefusal.CARD_LIMIT_TOO_HIGH);
        Money contactless = card.limits().contactlessMaximum().plus(Money.of("1", Currency.SGD));
        CardDeskTest.assertRefused(
                () -> SpendingLimits.set(
                        desk, new SpendingChange(Map.of(LimitKind.CONTACTLESS, contactless), null, Map.of())),
                BankRefusal.CARD_LIMIT_TOO_HIGH);
        CardUse cash = new CardUse(CardChannel.CASH_MACHINE, true);
        CardChange set = SpendingLimits.set(
                desk,
                new SpendingChange(Map.of(LimitKind.DAILY, limit), false, Map.of(cash, new ChannelRule(false, null))));
        assertThat(CardChange.KIND.read(CardChange.KIND.stored(set))).isEqualTo(set);
        CreditLimit lowered = new CreditLimit(card.account(), card.card().holder(), share(-50), null, null, null);
        HeldCard after = CardFold.of(LimitFold.of(List.of(card), List.of(lowered), DAY), List.of(set), DAY)
                .get(0);
        assertThat(after.limits().daily()).isEqualTo(share(-50));
        assertThat(after.limits().worksOnline()).isFalse();
        assertThat(after.standing().rules()).containsOnlyKeys(cash);
        assertThat(new SpendingChange(Map.of(), null, Map.of()).isEmpty()).isTrue();
    }

    private Money share(int percent) {
        return new Money(limit.minorUnits() + limit.minorUnits() / 100 * percent, limit.currency());
    }

    private static CreditLimit stored(CreditLimit limit) {
        CreditLimit read = CreditLimit.KIND.read(CreditLimit.KIND.stored(limit));
        assertThat(read).isEqualTo(limit);
        return read;
    }
}
