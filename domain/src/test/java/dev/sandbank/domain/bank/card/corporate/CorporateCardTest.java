package dev.sandbank.domain.bank.card.corporate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.seed.cards.CorporateSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Company cards go through the states of all cards, and keep to their limits; case M54. */
class CorporateCardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.IN);

    private final CorporateCard card = CorporateSeed.card(SeedName.DEFAULT, CUSTOMER, "9f3c");

    @Example
    void cardIsSuspendedReportedAndReplacedOnce_M54() {
        CorporateCard suspended = stored(card.suspended(true, DAY));
        assertThat(suspended.on(DAY)).isEqualTo(CardStatus.BLOCKED);
        assertThat(suspended.suspended(false, DAY).on(DAY)).isEqualTo(CardStatus.ACTIVE);
        assertRefused(() -> card.suspended(false, DAY), BankRefusal.CARD_STATE_FORBIDS);
        CorporateCard stolen = stored(suspended.reported(true, true, DAY));
        assertThat(stolen.on(DAY)).isEqualTo(CardStatus.STOLEN);
        assertRefused(() -> stolen.replacement(DAY), BankRefusal.CARD_REPLACED_ALREADY);
        assertRefused(() -> stolen.reported(false, false, DAY), BankRefusal.CARD_STATE_FORBIDS);
        assertThat(card.reported(false, false, DAY).replacement(DAY).replaced()).isTrue();
        assertThat(card.renewed(DAY).changes()).isEqualTo(1);
    }

    @Example
    void cardClosesOnItsDay() {
        CorporateCard closing = stored(card.closed(DAY.plusDays(1), DAY));
        assertThat(closing.on(DAY)).isEqualTo(CardStatus.ACTIVE);
        assertThat(closing.on(DAY.plusDays(1))).isEqualTo(CardStatus.CLOSED);
        assertRefused(() -> closing.suspended(true, DAY.plusDays(1)), BankRefusal.CARD_STATE_FORBIDS);
    }

    @Example
    void limitsKeepTheirBounds() {
        Money used = new Money(1_000, card.creditLimit().currency());
        Money first = card.creditLimit();
        assertThat(stored(card.withLimit(used, used, first, DAY)).creditLimit()).isEqualTo(used);
        assertRefused(
                () -> card.withLimit(new Money(999, used.currency()), used, first, DAY),
                BankRefusal.CARD_LIMIT_TOO_LOW);
        Money over = new Money((first.minorUnits() + 1) * CorporateCard.MOST_TIMES, used.currency());
        assertRefused(() -> card.withLimit(over, used, first, DAY), BankRefusal.CARD_LIMIT_TOO_HIGH);
        CashLimits cash = new CashLimits(2, 3, 4, 1);
        assertThat(stored(card.withCash(cash, DAY)).cash()).isEqualTo(cash);
        assertRefused(() -> card.withCash(new CashLimits(3, 2, 4, 1), DAY), BankRefusal.CARD_LIMIT_TOO_HIGH);
        assertRefused(
                () -> card.withCash(new CashLimits(2, 3, Long.MAX_VALUE, 1), DAY), BankRefusal.CARD_LIMIT_TOO_HIGH);
        assertRefused(() -> card.withCash(false, DAY).withCash(cash, DAY), BankRefusal.CARD_STATE_FORBIDS);
    }

    @Property(tries = 100)
    void balanceIsTheSumOfBookedPurchasesAndEachKeepsItsAmount(@ForAll @IntRange(max = 400) int days) {
        LocalDate today = DAY.plusDays(days);
        List<CorporateSeed.Purchase> purchases = CorporateSeed.purchases(SeedName.DEFAULT, CUSTOMER, "9f3c", today);
        long booked = purchases.stream()
                .filter(purchase -> !purchase.pending())
                .mapToLong(purchase -> purchase.amount().minorUnits())
                .sum();
        assertThat(CorporateSeed.balance(SeedName.DEFAULT, CUSTOMER, "9f3c", today)
                        .minorUnits())
                .isEqualTo(booked);
        List<CorporateSeed.Purchase> later =
                CorporateSeed.purchases(SeedName.DEFAULT, CUSTOMER, "9f3c", today.plusDays(1));
        purchases.stream()
                .filter(purchase -> purchase.on().isAfter(today.minusDays(9)))
                .forEach(purchase -> assertThat(later)
                        .anyMatch(same ->
                                same.on().equals(purchase.on()) && same.amount().equals(purchase.amount())));
    }

    private static CorporateCard stored(CorporateCard card) {
        CorporateCard read = CorporateCard.KIND.read(CorporateCard.KIND.stored(card));
        assertThat(read).isEqualTo(card);
        return read;
    }

    private static void assertRefused(ThrowingCallable act, Reason reason) {
        assertThat(catchThrowableOfType(Refused.class, act).reason()).isEqualTo(reason);
    }
}
