package dev.sandbank.application.hub.production;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.production.CheckOutcome;
import dev.sandbank.domain.hub.production.ProductionFixture;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.domain.hub.usage.ObservedFact;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductionEndCasesTest extends ProductionCases {

    /** H41 and H70: the application goes while a request is open or after it was approved. */
    @Test
    void requestIsWithdrawnWithItsApplication() {
        ProductionId open = request(Market.SG).id();
        ProductionId approved = request(Market.HK).id();
        decide(approved, ProductionVerdict.APPROVE, "");
        ProductionId declined = request(Market.US).id();
        decide(declined, ProductionVerdict.DECLINE, "No.");
        int before = world.mails().size();

        world.admin().removeClient().remove(shop);

        for (ProductionId id : List.of(open, approved)) {
            ProductionRequest gone = reviews.show().show(id).request();
            assertThat(gone.state()).isEqualTo(ProductionState.WITHDRAWN);
            assertThat(gone.status().text()).isEqualTo("The application was deleted.");
            assertThat(gone.status().decision().by()).isEqualTo(DeskWorld.REVIEWER);
        }
        assertThat(reviews.show().show(declined).request().state()).isEqualTo(ProductionState.DECLINED);
        assertThat(world.mails()).hasSize(before + 2);
        assertThat(world.recorded()
                        .subList(world.recorded().size() - 3, world.recorded().size()))
                .containsExactly("application-deleted root", "production-withdrawn root", "production-withdrawn root");
        assertThat(reviews.listWaiting().list("", Seek.first(5)).rows()).isEmpty();
        assertRefused(() -> request(Market.SG), ClientRefusal.CLIENT_UNKNOWN);
    }

    /** H41: an application of the same id that comes later has nothing of the earlier one. */
    @Test
    void laterApplicationOfTheSameIdBeginsAnew() {
        saw(ObservedFact.PKCE, 100);
        request(Market.SG);
        world.admin().removeClient().remove(shop);

        world.application("shop", ann);

        assertThat(outcome(request(Market.SG).evidence(), 4)).isEqualTo(CheckOutcome.MISSING);
    }

    /** H70: handed over in review; the new holder goes on with it, and the sender still sees it. */
    @Test
    void requestGoesOnWhenTheApplicationIsHandedOver() {
        ProductionId id = request(Market.SG).id();
        decide(id, ProductionVerdict.ASK, "Who?");
        world.handOver(shop, bob);

        assertThat(ofBob.answer().answer(bob, id, "We.").state()).isEqualTo(ProductionState.IN_REVIEW);
        assertThat(ofAnn.showOwn().show(ann, id).status().decision().by()).isEqualTo(DeskWorld.actor(bob));
        assertThat(ofBob.listOfApplication().list(bob, shop, Seek.first(5)).rows())
                .hasSize(1);
        assertRefused(() -> ofAnn.listOfApplication().list(ann, shop, Seek.first(5)), ClientRefusal.CLIENT_UNKNOWN);
    }

    @Test
    void requestsAndApplicationsOfOthersAreUnknown() {
        ProductionId id = request(Market.SG).id();
        NewProduction wanted = new NewProduction(shop, List.of(Market.HK), ProductionFixture.COMPANY);

        assertRefused(() -> ofBob.showOwn().show(bob, id), ProductionRefusal.PRODUCTION_UNKNOWN);
        assertRefused(() -> ofBob.answer().answer(bob, id, "We."), ProductionRefusal.PRODUCTION_UNKNOWN);
        assertRefused(() -> ofBob.withdraw().withdraw(bob, id, ""), ProductionRefusal.PRODUCTION_UNKNOWN);
        assertRefused(() -> ofBob.request().request(bob, wanted, null), ClientRefusal.CLIENT_UNKNOWN);
        assertRefused(() -> ofBob.showChecklist().show(bob, shop), ClientRefusal.CLIENT_UNKNOWN);
        assertRefused(
                () -> decide(ProductionFixture.id("x"), ProductionVerdict.TAKE, ""),
                ProductionRefusal.PRODUCTION_UNKNOWN);
    }

    @Test
    void badTextsAreRefusedAndChangeNothing() {
        ProductionRequest sent = request(Market.SG);

        assertRefused(
                () -> decide(sent.id(), ProductionVerdict.DECLINE, " "), ProductionRefusal.PRODUCTION_DETAILS_INVALID);
        assertRefused(
                () -> decide(sent.id(), ProductionVerdict.ASK, "\n"), ProductionRefusal.PRODUCTION_DETAILS_INVALID);
        assertRefused(
                () -> decide(sent.id(), ProductionVerdict.APPROVE, "a\u0007"),
                ProductionRefusal.PRODUCTION_DETAILS_INVALID);
        assertRefused(
                () -> new NewProduction(shop, List.of(), ProductionFixture.COMPANY),
                ProductionRefusal.PRODUCTION_DETAILS_INVALID);
        assertThat(reviews.show().show(sent.id()).request()).isEqualTo(sent);
        assertThat(world.mails()).hasSize(1);
    }
}
