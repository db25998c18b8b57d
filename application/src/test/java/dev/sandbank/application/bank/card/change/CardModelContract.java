package dev.sandbank.application.bank.card.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A customer's cards against a drawer of them: the states are those of the published table, a card is replaced once, all
 * cards of an account spend what that account has, and a refused act changes nothing (M54, M55, M57). Over any stores.
 */
public abstract class CardModelContract {

    /** What can be done. */
    enum Act {
        ACTIVATE,
        DEACTIVATE,
        LOSE,
        LOSE_AND_REPLACE,
        REPLACE,
        PAY,
        RESTART
    }

    /**
     * One step.
     *
     * @param which one of the cards
     */
    record Step(Act act, int which) {}

    private static final int PRICE = 3;

    /** Empty stores. */
    protected abstract Stores emptyStores();

    /** The same stores as another process would open them; those in memory stay as they are. */
    protected Stores reopened(Stores stores) {
        return stores;
    }

    @Property(tries = 25)
    void cardsAreWhatTheDrawerSays_M54(@ForAll("histories") List<Step> steps) {
        CardsWorld world = world(emptyStores());
        Drawer drawer = new Drawer();
        world.all().forEach(card -> drawer.states.put(card.id(), card.status()));
        Map<String, Money> left = available(world);
        for (Step step : steps) {
            CardId id = drawer.card(step.which());
            Written before = written(world);
            boolean expected = expected(drawer, step, id);

            boolean done = took(world, step, id);

            assertThat(done).as("%s of %s", step, drawer.states).isEqualTo(expected);
            if (!done) {
                assertThat(written(world)).isEqualTo(before);
            } else if (step.act() == Act.PAY) {
                left.computeIfPresent(
                        world.card(id).account().value(),
                        (account, money) -> money.minus(Money.of(Integer.toString(PRICE), money.currency())));
            } else if (step.act() == Act.REPLACE || step.act() == Act.LOSE_AND_REPLACE) {
                drawer.came(newcomer(world, drawer), id);
            } else if (step.act() == Act.RESTART) {
                world = world(reopened(world.stores));
            }
            assertThat(world.all().stream().collect(Collectors.toMap(HeldCard::id, HeldCard::status)))
                    .isEqualTo(drawer.states);
            assertThat(available(world)).isEqualTo(left);
        }
    }

    private static CardsWorld world(Stores stores) {
        return new CardsWorld(Market.AU, TestCustomer.EVERYTHING, stores);
    }

    private static boolean expected(Drawer drawer, Step step, CardId id) {
        return switch (step.act()) {
            case ACTIVATE -> drawer.activate(id);
            case DEACTIVATE -> drawer.deactivate(id);
            case LOSE -> drawer.lose(id);
            case LOSE_AND_REPLACE -> drawer.loseAndReplace(id);
            case REPLACE -> drawer.replace(id);
            case PAY -> drawer.pay(id);
            case RESTART -> true;
        };
    }

    private static boolean took(CardsWorld world, Step step, CardId id) {
        CardChangeUseCases changes = world.cards.changes();
        try {
            switch (step.act()) {
                case ACTIVATE -> changes.activateCard().activate(world.caller, id, null);
                case DEACTIVATE -> changes.deactivateCard().deactivate(world.viewer, id);
                case LOSE -> changes.reportCard().report(world.viewer, id, ReportCard.Wish.BLOCK_ONLY);
                case LOSE_AND_REPLACE ->
                    changes.reportCard().report(world.viewer, id, ReportCard.Wish.BLOCK_AND_REPLACE);
                case REPLACE -> changes.reportCard().report(world.viewer, id, ReportCard.Wish.REPLACE_ONLY);
                case PAY -> world.pay(id, BigDecimal.valueOf(PRICE));
                case RESTART -> {}
            }
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static CardId newcomer(CardsWorld world, Drawer drawer) {
        return world.all().stream()
                .map(HeldCard::id)
                .filter(card -> !drawer.states.containsKey(card))
                .findFirst()
                .orElseThrow();
    }

    /** What each account behind a card has. */
    private static Map<String, Money> available(CardsWorld world) {
        return world.all().stream()
                .map(HeldCard::account)
                .distinct()
                .map(id ->
                        world.views.of(world.viewer).bank().holdings().find(id).orElseThrow())
                .collect(Collectors.toMap(account -> account.id().value(), Account::available));
    }

    private static Written written(CardsWorld world) {
        return new Written(
                world.stores.bankRecords().all(SpaceId.DEFAULT, CardChange.KIND),
                world.stores
                        .journal()
                        .of(SpaceId.DEFAULT, world.viewer.customer())
                        .entries());
    }

    /** Everything that acts with cards write. */
    private record Written(List<CardChange> cards, List<JournalEntry> entries) {}

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.of(Act.values()), Arbitraries.integers().between(0, 9))
                .as(Step::new)
                .withoutEdgeCases()
                .list()
                .ofMinSize(15)
                .ofMaxSize(40);
    }
}
