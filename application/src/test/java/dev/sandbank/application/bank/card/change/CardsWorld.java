package dev.sandbank.application.bank.card.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.CardUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Ports;
import dev.sandbank.application.StepUpUseCases;
import dev.sandbank.application.Stores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.CardPurchase;
import dev.sandbank.application.bank.card.SpendWithCard;
import dev.sandbank.application.bank.card.work.CardCaller;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.application.stepup.PresentedCode;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.OneTimeCode;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A customer's cards over some stores, and everything that may be done with them. */
final class CardsWorld {

    final Stores stores;
    final SettableClock clock = new SettableClock();
    final Viewer viewer;
    final CardCaller caller;
    final CustomerBanks banks;
    final BankViews views;
    final CardUseCases cards;
    final StepUpUseCases stepUp;

    /** In memory. */
    CardsWorld(Market market, TestCustomer customer) {
        this(market, customer, new InMemoryStores());
    }

    CardsWorld(Market market, TestCustomer customer, Stores stores) {
        this.stores = stores;
        banks = new CustomerBanks(clock, SeedNames.DEFAULT, stores.journal());
        views = new BankViews(banks);
        Ports ports = TestPorts.of(clock, new CountingSecrets());
        stepUp = StepUpUseCases.over(stores, ports);
        cards = CardUseCases.over(stores, ports, views, stepUp);
        viewer = new Viewer(
                SpaceId.DEFAULT,
                customer.in(market),
                banks.of(SpaceId.DEFAULT, customer.in(market)).holdings().ids());
        FlowOwner owner = new FlowOwner(SpaceId.DEFAULT, "client", customer.userId());
        caller = new CardCaller(owner, viewer, false);
    }

    List<HeldCard> all() {
        return views.of(viewer).cards();
    }

    HeldCard first(CardType type) {
        return all().stream()
                .filter(card -> card.card().type() == type)
                .findFirst()
                .orElseThrow();
    }

    HeldCard card(CardId id) {
        return cards.readCard().read(viewer, id);
    }

    /** Pays with a card in a shop. */
    void pay(CardId card, BigDecimal amount) {
        new SpendWithCard(stores.spaces(), banks, stores.bankRecords(), stores.journal(), stores.transactions(), clock)
                .spend(new CardPurchase(
                        viewer.space(), viewer.customer(), card.value(), new MerchantName("Kopi Corner"), amount));
    }

    /** The flow of a refusal, once its code was presented. */
    ControlFlowId coded(ThrowingCallable refused) {
        Refused thrown = catchThrowableOfType(Refused.class, refused);
        StepUpRequired required = (StepUpRequired) thrown.refusal();
        ControlFlowId flow = new ControlFlowId(required.controlFlowId());
        stepUp.presentOneTimeCode()
                .present(SpaceId.DEFAULT, "client", flow, new PresentedCode.Typed(OneTimeCode.PUBLISHED, false));
        return flow;
    }

    /** A flow that was begun by sending a code, before anybody said what for. */
    ControlFlowId codedForAnything() {
        FlowStart start =
                new FlowStart(caller.owner(), viewer.customer().market(), Purpose.ANY_OPERATION, Payload.NONE);
        ControlFlowId flow = stepUp.startControlFlow().start(start, ControlFlowId.Form.HEX);
        stepUp.presentOneTimeCode()
                .present(SpaceId.DEFAULT, "client", flow, new PresentedCode.Typed(OneTimeCode.PUBLISHED, false));
        return flow;
    }

    static void assertRefused(ThrowingCallable act, Reason reason) {
        Refused refused = catchThrowableOfType(Refused.class, act);
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
    }
}
