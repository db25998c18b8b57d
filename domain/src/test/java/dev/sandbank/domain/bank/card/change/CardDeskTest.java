package dev.sandbank.domain.bank.card.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardActivation;
import dev.sandbank.domain.bank.card.CardFunction;
import dev.sandbank.domain.bank.card.CardHolderType;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.Journey;
import dev.sandbank.domain.bank.card.issue.CardSubStatus;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.seed.cards.CardHoldings;
import dev.sandbank.domain.bank.seed.cards.CardMint;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Acts with cards, each of which changes what is stored or is refused. */
class CardDeskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final HeldCard seeded = CardHoldings.of(SeedName.DEFAULT, Market.SG, TestCustomer.CARDS_ONLY, DAY)
            .get(0);
    private final CardDesk desk = desk(seeded, CardChange.none(seeded, DAY));

    @Example
    void actsLeadThroughTheStates_M54() {
        CardDesk blocked = after(desk.deactivate());
        assertThat(blocked.card().status()).isEqualTo(CardStatus.BLOCKED);
        assertThat(blocked.card().issue().subStatus()).isEqualTo(CardSubStatus.BLOCKED);
        assertThat(after(blocked.activate()).card().status()).isEqualTo(CardStatus.ACTIVE);
        assertThat(after(blocked.report(true)).card().issue().subStatus()).isEqualTo(CardSubStatus.STOLEN);
        CardDesk lost = after(blocked.report(false));
        assertThat(lost.card().functions()).isEmpty();
        assertThat(lost.card().usage().abroad()).isEqualTo(CardActivation.INACTIVE);
        assertThat(after(desk.close()).card().issue().subStatus()).isEqualTo(CardSubStatus.CLOSED_PERMANENT);
        assertRefused(() -> lost.report(false), BankRefusal.CARD_STATE_FORBIDS);
        assertRefused(desk::activate, BankRefusal.CARD_STATE_FORBIDS);
    }

    @Example
    void whatACardDoesNotOfferIsRefused() {
        HeldCard bare = new HeldCard(
                seeded.card(),
                seeded.account(),
                seeded.displayNumber(),
                seeded.primary(),
                seeded.issue(),
                seeded.usage(),
                seeded.limits(),
                seeded.credit(),
                List.of(),
                seeded.standing());
        CardDesk other = new CardDesk(bare, desk.change(), DAY);
        assertRefused(other::deactivate, BankRefusal.CARD_ACT_NOT_OFFERED);
        assertRefused(() -> other.pinChanged(Instant.EPOCH), BankRefusal.CARD_ACT_NOT_OFFERED);
    }

    @Example
    void useAbroadIsOpenedAndClosedAndEachChangesSomething() {
        CardDesk forever =
                after(after(desk.openAbroad(AbroadUse.between(DAY, DAY))).openAbroad(AbroadUse.FOREVER));
        assertThat(forever.card().usage().abroadForever()).isTrue();
        assertRefused(() -> forever.openAbroad(AbroadUse.FOREVER), BankRefusal.CARD_STATE_FORBIDS);
        CardDesk closed = after(forever.closeAbroad());
        assertThat(closed.card().usage().abroad()).isEqualTo(CardActivation.INACTIVE);
        assertRefused(closed::closeAbroad, BankRefusal.CARD_STATE_FORBIDS);
    }

    @Property(tries = 100)
    void spanOfUseAbroadIncludesBothOfItsDays(@ForAll @IntRange(min = -5, max = 15) int day) {
        AbroadUse use = AbroadUse.between(DAY, DAY.plusDays(9));
        assertThat(use.worksOn(DAY.plusDays(day))).isEqualTo(day >= 0 && day <= 9);
        assertThat(new AbroadUse(true, false, null, DAY).worksOn(DAY.plusDays(day)))
                .isEqualTo(day <= 0);
        assertThat(AbroadUse.CLOSED.worksOn(DAY.plusDays(day))).isFalse();
    }

    @Example
    void journeysAreAnnouncedReplacedAndWithdrawn() {
        Journey trip = new Journey(DAY, DAY.plusDays(2), List.of("FR", "IT"));
        CardDesk none = desk.ahead().isEmpty() ? desk : after(desk.withdrawJourneys());
        assertRefused(none::withdrawJourneys, BankRefusal.CARD_PLAN_UNKNOWN);
        assertRefused(() -> none.planInstead(trip), BankRefusal.CARD_PLAN_UNKNOWN);
        CardDesk planned = after(none.plan(trip));
        assertThat(planned.ahead()).containsExactly(trip);
        assertThat(planned.card().usage().countries()).containsExactly("FR", "IT");
        Journey other = new Journey(DAY, DAY, List.of("JP"));
        assertThat(after(planned.planInstead(other)).ahead()).containsExactly(other);
        CardDesk full = planned;
        for (int i = 1; i < CardDesk.MAX_JOURNEYS; i++) {
            full = after(full.plan(other));
        }
        CardDesk last = full;
        assertRefused(() -> last.plan(other), BankRefusal.CARD_PLANS_FULL);
        assertThat(new CardDesk(planned.card(), planned.change(), DAY.plusDays(3)).ahead())
                .isEmpty();
    }

    @Example
    void linkedAccountsAreKeptUntilThatEnds() {
        Set<AccountId> accounts = Set.of(new AccountId("a"), new AccountId("b"));
        CardDesk linked = after(desk.link(accounts));
        assertThat(linked.card().standing().currencies()).isEqualTo(accounts);
        assertRefused(() -> linked.link(accounts), BankRefusal.CARD_STATE_FORBIDS);
        CardDesk ended = after(linked.unlink());
        assertRefused(ended::unlink, BankRefusal.CARD_STATE_FORBIDS);
    }

    @Example
    void replacementKeepsNameAccountLimitsAndSettings_M55() {
        CardDesk set = after(SpendingLimits.set(
                desk, new SpendingChange(Map.of(LimitKind.SHOPS, Money.of("5", Currency.SGD)), false, Map.of())));
        OrderedCard fresh = CardMint.next(SeedName.DEFAULT, seeded.id(), 0);
        CardDesk lost = set.then(set.report(false));
        List<CardChange> stored = List.of(fresh.replaced(lost), fresh.replacing(lost));

        List<HeldCard> cards = CardFold.of(List.of(seeded), stored, DAY);

        HeldCard old = cards.get(0);
        HeldCard card = cards.get(1);
        assertThat(old.standing().replaced()).isTrue();
        assertThat(card.id()).isEqualTo(fresh.id()).isNotEqualTo(old.id());
        assertThat(card.status()).isEqualTo(CardStatus.INACTIVE);
        assertThat(card.card().embossedName()).isEqualTo(old.card().embossedName());
        assertThat(card.account()).isEqualTo(old.account());
        assertThat(card.limits()).isEqualTo(old.limits());
        assertThat(card.primary().id()).isEqualTo(card.id());
        CardDesk again = new CardDesk(old, stored.get(0), DAY);
        assertRefused(() -> fresh.replacing(again), BankRefusal.CARD_REPLACED_ALREADY);
        assertThat(card.credit()).isEqualTo(old.credit());
    }

    @Example
    void supplementaryCardsShareTheAccountAndAreBounded_M57() {
        List<CardChange> stored = new ArrayList<>();
        for (int i = 0; i < OrderedCard.MAX_ON_ONE; i++) {
            stored.add(CardMint.next(SeedName.DEFAULT, seeded.id(), i).supplementing(desk, "Ada " + (char) ('A' + i)));
        }
        OrderedCard over = CardMint.next(SeedName.DEFAULT, seeded.id(), OrderedCard.MAX_ON_ONE);
        assertRefused(() -> over.supplementing(desk, "Zoe"), BankRefusal.CARDS_FULL);
        assertRefused(() -> over.accompanying(desk), BankRefusal.CARDS_FULL);

        List<HeldCard> cards = CardFold.of(List.of(seeded), stored, DAY);

        assertThat(cards).hasSize(1 + stored.size());
        assertThat(cards.get(0).standing().leads()).isTrue();
        assertThat(cards.subList(1, cards.size())).allSatisfy(card -> {
            assertThat(card.account()).isEqualTo(seeded.account());
            assertThat(card.card().holderType()).isEqualTo(CardHolderType.SUPPLEMENTARY);
            assertThat(card.primary().id()).isEqualTo(seeded.id());
            assertThat(card.allows(CardFunction.ADD_SUPPLEMENTARY_CARD)).isFalse();
        });
        CardChange companion = CardMint.next(SeedName.DEFAULT, seeded.id(), 0).accompanying(desk);
        assertThat(CardFold.of(List.of(seeded), List.of(companion), DAY)
                        .get(1)
                        .card()
                        .holderType())
                .isEqualTo(CardHolderType.PRIMARY);
    }

    private CardDesk after(CardChange change) {
        return desk(seeded, change);
    }

    private static CardDesk desk(HeldCard seeded, CardChange change) {
        CardChange stored = CardChange.KIND.read(CardChange.KIND.stored(change));
        assertThat(stored).isEqualTo(change);
        return new CardDesk(CardFold.of(List.of(seeded), List.of(stored), DAY).get(0), stored, DAY);
    }

    static void assertRefused(ThrowingCallable act, Reason reason) {
        Refused refused = catchThrowableOfType(Refused.class, act);
        assertThat(refused.reason()).isEqualTo(reason);
    }
}
