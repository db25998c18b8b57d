package dev.sandbank.application.bank.card.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.work.AskedDays;
import dev.sandbank.application.bank.card.work.CardCaller;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.card.CardActivation;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.change.AbroadUse;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holders do with their cards, in memory. */
class CardStatesUseTest {

    private final CardsWorld world = new CardsWorld(Market.IN, TestCustomer.EVERYTHING);
    private final CardChangeUseCases changes = world.cards.changes();
    private final CardId id = world.first(CardType.DEBIT).id();

    @Test
    void switchedOffCardIsSwitchedOnByItsCode_M54() {
        changes.deactivateCard().deactivate(world.viewer, id);
        assertThat(world.card(id).status()).isEqualTo(CardStatus.BLOCKED);
        ControlFlowId flow = world.coded(() -> changes.activateCard().activate(world.caller, id, null));
        assertThat(world.card(id).status()).isEqualTo(CardStatus.BLOCKED);
        changes.confirmCardActivation().confirm(world.caller, flow);
        assertThat(world.card(id).status()).isEqualTo(CardStatus.ACTIVE);
        CardsWorld.assertRefused(
                () -> changes.confirmCardActivation().confirm(world.caller, flow), StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        CardsWorld.assertRefused(
                () -> changes.activateCard().activate(world.caller, id, null), BankRefusal.CARD_STATE_FORBIDS);
    }

    @Test
    void codeThatWasSentForAnythingSwitchesOnTheFirstCardThatIsOff() {
        ControlFlowId flow = world.codedForAnything();
        CardsWorld.assertRefused(
                () -> changes.confirmCardActivation().confirm(world.caller, flow), BankRefusal.CARDS_NONE);
        changes.deactivateCard().deactivate(world.viewer, id);
        changes.confirmCardActivation().confirm(world.caller, flow);
        assertThat(world.card(id).status()).isEqualTo(CardStatus.ACTIVE);
        changes.confirmPinReset().confirm(world.caller, world.codedForAnything());
        assertThat(world.stores
                        .bankRecords()
                        .all(SpaceId.DEFAULT, CardChange.KIND)
                        .get(0)
                        .pinChangedAt())
                .isEqualTo(world.clock.now(SpaceId.DEFAULT));
    }

    @Test
    void whatIsChangedBeforeLoginNeedsACodeToo() {
        changes.deactivateCard().deactivate(world.viewer, id);
        changes.activateCardBeforeLogin().activate(world.caller, id, world.codedForAnything());
        assertThat(world.card(id).status()).isEqualTo(CardStatus.ACTIVE);
        changes.changePinBeforeLogin().change(world.caller, id, "3255613852316f2b", world.codedForAnything());
        CardsWorld.assertRefused(
                () -> changes.changePinBeforeLogin().change(world.caller, id, "", world.codedForAnything()),
                BankRefusal.INPUT_INVALID);
        CardsWorld.assertRefused(
                () -> changes.activateCardBeforeLogin().activate(world.caller, id, new ControlFlowId("none")),
                StepUpRefusal.CONTROL_FLOW_UNKNOWN);
    }

    @Test
    void useAbroadIsOpenedByACodeAndClosedWithoutOne() {
        AskedDays free = new AskedDays("from", null, "until", null);
        if (world.card(id).usage().abroad() == CardActivation.ACTIVE) {
            changes.updateOverseasUse().update(world.caller, id, AbroadUse.CLOSED, free);
        }
        LocalDate today = world.views.of(world.viewer).bank().key().today();
        AbroadUse use = AbroadUse.between(today, today.plusDays(1));
        AskedDays days = new AskedDays("from", use.from(), "until", use.until());
        ControlFlowId flow = world.coded(() -> changes.updateOverseasUse().update(world.caller, id, use, days));
        changes.confirmOverseasUse().confirm(world.caller, flow);
        assertThat(world.card(id).usage().abroad()).isEqualTo(CardActivation.ACTIVE);
        assertThat(world.card(id).usage().abroadUntil()).isEqualTo(today.plusDays(1));
        changes.updateOverseasUse().update(world.caller, id, AbroadUse.CLOSED, free);
        changes.confirmOverseasUse().confirm(world.caller, world.codedForAnything());
        assertThat(world.all()).anyMatch(card -> card.usage().abroadForever());
        AskedDays past = new AskedDays("from", today, "until", today.minusDays(1));
        CardsWorld.assertRefused(
                () -> changes.updateOverseasUse().update(world.caller, id, use, past), BankRefusal.INPUT_INVALID);
        AskedDays far = new AskedDays("from", today.plusYears(11), "until", null);
        CardsWorld.assertRefused(
                () -> changes.updateOverseasUse().update(world.caller, id, use, far), BankRefusal.INPUT_INVALID);
    }

    @Test
    void newPinWaitsForItsCode() {
        ControlFlowId flow = world.coded(() -> {
            changes.resetPin().reset(world.caller, id, "3255613852316f2b");
        });
        changes.confirmPinReset().confirm(world.caller, flow);
        CardCaller strict = new CardCaller(world.caller.owner(), world.viewer, true);
        CardsWorld.assertRefused(
                () -> changes.resetPin().reset(strict, id, "3255613852316f2b"), BankRefusal.INPUT_INVALID);
        CardsWorld.assertRefused(
                () -> changes.verifyCardDigits().verify(strict, id, "3255"), BankRefusal.CARD_CODE_WRONG);
        changes.verifyCardDigits().verify(world.caller, id, "3255");
        CardsWorld.assertRefused(
                () -> changes.activateCard().activate(strict, id, "3255"), BankRefusal.CARD_CODE_WRONG);
    }

    @Test
    void replacementOfAWornCardClosesItOnceItIsOn_M55() {
        CardsWorld other = new CardsWorld(Market.AU, TestCustomer.CARDS_ONLY);
        CardChangeUseCases there = other.cards.changes();
        CardId worn = other.first(CardType.CREDIT).id();
        there.reportCard().report(other.viewer, worn, ReportCard.Wish.REPLACE_ONLY);
        CardId fresh = other.all().get(1).id();
        assertThat(other.card(worn).usage().atHome()).isEqualTo(CardActivation.REPLACE);
        there.activateCard().activate(other.caller, fresh, null);
        assertThat(other.card(worn).status()).isEqualTo(CardStatus.CLOSED);
        assertThat(other.card(fresh).status()).isEqualTo(CardStatus.ACTIVE);
    }

    @Test
    void cardOfAnotherAccountIsNotShown() {
        Viewer blind = new Viewer(SpaceId.DEFAULT, world.viewer.customer(), Set.of());
        CardsWorld.assertRefused(() -> changes.deactivateCard().deactivate(blind, id), BankRefusal.CARD_NOT_SHOWN);
        CardsWorld.assertRefused(() -> changes.listJourneys().list(blind, id), BankRefusal.CARD_NOT_SHOWN);
        CardsWorld.assertRefused(() -> changes.listSupplementaryCards().list(blind, id), BankRefusal.CARD_NOT_SHOWN);
        CardsWorld.assertRefused(() -> changes.readCurrencyCard().read(blind), BankRefusal.CARDS_NONE);
        CardsWorld.assertRefused(() -> world.cards.readCardStatement().read(blind, id), BankRefusal.CARD_NOT_SHOWN);
    }
}
