package dev.sandbank.application.bank.card.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Paying with a card that was ordered, around the midnight of Sydney after its last day (M56). */
class CardMonthTest {

    private final CardsWorld world = new CardsWorld(Market.AU, TestCustomer.CARDS_ONLY);
    private final CardChangeUseCases changes = world.cards.changes();
    private final CardId card = ordered();
    private final LocalDate last = YearMonth.from(
                    world.views.of(world.viewer).bank().key().today())
            .plusYears(5)
            .atEndOfMonth();

    @Test
    void cardInUseIsRenewedAndPaysThroughItsLastSecondAndAfterIt_M56() {
        changes.activateCard().activate(world.caller, card, null);
        goTo(last, 23, 59, 59);
        pay();
        goTo(last.plusDays(1), 0, 0, 0);

        assertThat(world.card(card).status()).isEqualTo(CardStatus.ACTIVE);
        pay();
    }

    @Test
    void cardThatIsOffWhenItWouldBeRenewedIsGoodThroughItsLastSecondAndThenDeclinedAsExpired_M56() {
        changes.activateCard().activate(world.caller, card, null);
        changes.deactivateCard().deactivate(world.viewer, card);
        goTo(last, 23, 59, 59);
        CardsWorld.assertRefused(this::pay, PaymentRefusal.CARD_BLOCKED);
        assertThat(world.card(card).status()).isEqualTo(CardStatus.BLOCKED);

        goTo(last.plusDays(1), 0, 0, 0);

        CardsWorld.assertRefused(this::pay, PaymentRefusal.CARD_EXPIRED);
        CardsWorld.assertRefused(
                () -> changes.activateCard().activate(world.caller, card, null), BankRefusal.CARD_STATE_FORBIDS);
    }

    @Test
    void cardThatIsSwitchedOnInItsLastSecondIsRenewedThen_M56() {
        changes.activateCard().activate(world.caller, card, null);
        changes.deactivateCard().deactivate(world.viewer, card);
        goTo(last, 23, 59, 59);
        changes.activateCard().activate(world.caller, card, null);
        pay();
        goTo(last.plusDays(1), 0, 0, 0);
        assertThat(world.card(card).status()).isEqualTo(CardStatus.ACTIVE);
        pay();
    }

    /** A new card in place of a worn one, which is off until its holder switches it on. */
    private CardId ordered() {
        CardId worn = world.first(CardType.CREDIT).id();
        int before = world.all().size();
        changes.reportCard().report(world.viewer, worn, ReportCard.Wish.REPLACE_ONLY);
        assertThat(world.all()).hasSize(before + 1);
        return world.all().stream()
                .filter(each -> each.status() == CardStatus.INACTIVE)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void goTo(LocalDate day, int hour, int minute, int second) {
        world.clock.set(
                day.atTime(hour, minute, second).atZone(Market.AU.zone()).toInstant());
    }

    private void pay() {
        world.pay(card, BigDecimal.ONE);
    }
}
