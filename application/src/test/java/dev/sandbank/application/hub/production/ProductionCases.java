package dev.sandbank.application.hub.production;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.DeskUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.hub.usage.SeenUse;
import dev.sandbank.application.oauth.client.ClientChanges;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.CheckOutcome;
import dev.sandbank.domain.hub.production.Evidence;
import dev.sandbank.domain.hub.production.ProductionFixture;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.hub.usage.CallCounts;
import dev.sandbank.domain.hub.usage.FactSeen;
import dev.sandbank.domain.hub.usage.ObservedFact;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the cases of requests for production share. */
abstract class ProductionCases {

    static final SubmissionId FORM = new SubmissionId("form-0001");

    static final ClientChanges SUSPEND =
            new ClientChanges(null, null, null, null, null, null, null, null, null, true, null);

    final InMemoryStores stores = new InMemoryStores();
    final DeskWorld world = new DeskWorld(stores);
    final DeveloperId ann = world.developer("ann");
    final DeveloperId bob = world.developer("bob");
    final ClientId shop = world.application("shop", ann);
    final DeskUseCases.Production ofAnn = world.productions(ann);
    final DeskUseCases.Production ofBob = world.productions(bob);
    final DeskUseCases.Review reviews = world.reviewer().review();

    static ClientChanges named(String name) {
        return new ClientChanges(name, null, null, null, null, null, null, null, null, null, null);
    }

    void saw(ObservedFact fact, long calls) {
        FactSeen seen = new FactSeen(world.clock().instant(), world.clock().instant());
        stores.applicationUses()
                .add(new SeenUse(
                        shop, LocalDate.parse("2026-11-03"), new CallCounts(calls, 0, 0, 0), Map.of(fact, seen)));
    }

    static CheckOutcome outcome(Evidence evidence, int item) {
        return evidence.results().get(item).outcome();
    }

    ProductionRequest request(Market... markets) {
        return ofAnn.request().request(ann, new NewProduction(shop, List.of(markets), ProductionFixture.COMPANY), null);
    }

    ProductionRequest request(SubmissionId submission, Market... markets) {
        return ofAnn.request()
                .request(ann, new NewProduction(shop, List.of(markets), ProductionFixture.COMPANY), submission);
    }

    void decide(ProductionId id, ProductionVerdict verdict, String text) {
        reviews.decide().decide(id, verdict, text, null);
    }

    static Refusal refusalOf(ThrowingCallable call) {
        try {
            call.call();
        } catch (Refused refused) {
            return refused.refusal();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("was not refused");
    }

    static void assertRefused(ThrowingCallable call, Reason reason) {
        assertThat(refusalOf(call).reason()).isEqualTo(reason);
    }
}
