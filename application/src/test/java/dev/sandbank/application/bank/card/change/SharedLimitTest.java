package dev.sandbank.application.bank.card.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.bank.card.limit.AskedLimits;
import dev.sandbank.application.bank.card.work.CardAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.change.LimitKind;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All cards of an account together stay within its limit, each within its own, and a card may be overpaid (M57). */
class SharedLimitTest {

    private final CardsWorld world = new CardsWorld(Market.IN, TestCustomer.EVERYTHING);
    private final CardChangeUseCases changes = world.cards.changes();
    private final HeldCard credit = world.first(CardType.CREDIT);

    @Test
    void cardOfSomebodyElseSpendsWhatTheFirstOneLeft_M57() {
        CardId second = supplementary();
        Money available = account().available();
        spend(credit.id(), available.minus(money("3")));

        assertThat(refusal(second, money("3.01"))).isIn(refusalsOfFunds());
        spend(second, money("2"));
        assertThat(refusal(credit.id(), money("1.01"))).isIn(refusalsOfFunds());
        spend(credit.id(), money("1"));
        assertThat(account().available().minorUnits()).isZero();
        assertThat(refusal(second, money("0.01"))).isIn(refusalsOfFunds());
    }

    @Test
    void cardOfSomebodyElseStaysWithinALimitOfItsOwn_M57() {
        CardId second = supplementary();
        CardAmount five = new CardAmount("f", new BigDecimal("5"));
        changes.setCardLimits()
                .set(world.viewer, second, new AskedLimits(Map.of(LimitKind.DAILY, five), null, Map.of()));

        spend(second, money("3"));
        assertThat(refusal(second, money("2.01"))).isEqualTo(PaymentRefusal.CARD_LIMIT_EXCEEDED);
        spend(credit.id(), money("50"));
        spend(second, money("2"));
        assertThat(refusal(second, money("0.01"))).isEqualTo(PaymentRefusal.CARD_LIMIT_EXCEEDED);
    }

    @Test
    void overpaidCardOwesLessThanNothingAndHasItsLimitAndTheCredit_M57() {
        Money owed = account().balance();
        Money held =
                account().available().plus(owed).minus(credit.limits().credit()).negate();
        pay(owed.plus(money("500")));

        assertThat(account().balance()).isEqualTo(money("500").negate());
        assertThat(account().available())
                .isEqualTo(credit.limits().credit().plus(money("500")).minus(held));
        assertThat(((CardTerms) account().terms()).minimumDue().minorUnits()).isZero();
        spend(credit.id(), money("500"));
        assertThat(account().available()).isEqualTo(credit.limits().credit().minus(held));
    }

    /** A card of the same account for somebody else, switched on. */
    private CardId supplementary() {
        changes.orderSupplementaryCards().order(world.viewer, credit.id(), "f", List.of("Ada Rao"));
        CardId second = changes.listSupplementaryCards()
                .list(world.viewer, credit.id())
                .get(0)
                .id();
        changes.confirmCardActivation()
                .confirm(world.caller, world.coded(() -> changes.activateCard().activate(world.caller, second, null)));
        return second;
    }

    private void pay(Money amount) {
        JournalPlace place = JournalPlace.of(
                world.stores.journal().nextSequence(SpaceId.DEFAULT),
                world.viewer.customer(),
                world.clock.now(SpaceId.DEFAULT));
        Entry entry = Entry.move(
                place.reference("HBKFT"),
                place.on(),
                LedgerAccount.outside("bank"),
                LedgerAccount.of(credit.account()),
                amount);
        world.stores
                .journal()
                .add(
                        SpaceId.DEFAULT,
                        new JournalEntry(place, EntryKind.TRANSFER, entry, place.on(), "Bank", null, null));
    }

    private void spend(CardId card, Money amount) {
        world.pay(card, amount.decimal());
    }

    private Object refusal(CardId card, Money amount) {
        return catchThrowableOfType(Refused.class, () -> spend(card, amount)).reason();
    }

    private static List<Object> refusalsOfFunds() {
        return List.of(PaymentRefusal.FUNDS_INSUFFICIENT, PaymentRefusal.CARD_LIMIT_EXCEEDED);
    }

    private Account account() {
        return world.views.of(world.viewer).holdings().find(credit.account()).orElseThrow();
    }

    private Money money(String amount) {
        return Money.of(amount, credit.currency());
    }
}
