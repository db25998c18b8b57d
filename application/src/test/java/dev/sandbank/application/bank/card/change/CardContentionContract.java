package dev.sandbank.application.bank.card.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.BeforeTry;

/** What is done to a card is done once, however often it is asked for at the same moment (M54). */
public abstract class CardContentionContract extends StoreContract {

    private static final int CROWD = 4;

    @SuppressWarnings("NullAway.Init") // by openWorld, before each try
    private CardsWorld world;

    @BeforeTry
    void openWorld() {
        world = new CardsWorld(Market.IN, TestCustomer.EVERYTHING, stores());
    }

    @Example
    void lostCardIsReplacedOnce() {
        CardId id = world.first(CardType.DEBIT).id();
        int before = world.all().size();

        assertThat(Race.refusals(
                        CROWD,
                        () -> world.cards
                                .changes()
                                .reportCard()
                                .report(world.viewer, id, ReportCard.Wish.BLOCK_AND_REPLACE)))
                .containsOnlyOnce(Optional.empty());
        assertThat(world.all()).hasSize(before + 1);
        assertThat(world.card(id).status()).isEqualTo(CardStatus.LOST);
    }

    @Example
    void oneCodeSwitchesACardOnOnce() {
        CardChangeUseCases changes = world.cards.changes();
        CardId id = world.first(CardType.DEBIT).id();
        changes.deactivateCard().deactivate(world.viewer, id);
        ControlFlowId flow = world.coded(() -> changes.activateCard().activate(world.caller, id, null));

        assertThat(Race.refusals(CROWD, () -> changes.confirmCardActivation().confirm(world.caller, flow)))
                .containsOnlyOnce(Optional.empty());
        assertThat(world.card(id).status()).isEqualTo(CardStatus.ACTIVE);
    }
}
