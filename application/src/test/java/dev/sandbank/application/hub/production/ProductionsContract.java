package dev.sandbank.application.hub.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.CheckOutcome;
import dev.sandbank.domain.hub.production.CheckResult;
import dev.sandbank.domain.hub.production.Evidence;
import dev.sandbank.domain.hub.production.ProductionFixture;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.domain.hub.production.ProductionWish;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import org.jspecify.annotations.Nullable;

/** What every {@link Productions} must do. */
public abstract class ProductionsContract extends StoreContract {

    private static final DeveloperId ANN = DeskWorld.idOf("ann");
    private static final SubmissionId FORM = new SubmissionId("form-0001");
    private static final Decision DECISION = new Decision(DeskWorld.REVIEWER, NOON.plusSeconds(1));
    private static final ClientId SHOP = new ClientId("shop");

    @Example
    void requestIsReadAsItWasWritten() {
        ProductionRequest request = added("one", SHOP, FORM, Market.HK, Market.SG);

        assertThat(productions().find(request.id())).contains(request);
        assertThat(productions().findSent(ANN, FORM)).contains(request);
        assertThat(productions().findSent(DeskWorld.idOf("bob"), FORM)).isEmpty();
        for (ProductionRequest later : List.of(
                request.take(DECISION),
                request.take(DECISION).ask(DECISION, "Who?\nWhere?"),
                request.take(DECISION).ask(DECISION, "Who?\nWhere?").answer(DECISION, "We."),
                request.take(DECISION)
                        .ask(DECISION, "Who?\nWhere?")
                        .answer(DECISION, "We.")
                        .approve(DECISION, ""))) {
            assertThat(productions().replace(later)).isTrue();
            assertThat(productions().find(request.id())).contains(later);
            assertThat(productions().search(null, "", Seek.first(5)).rows())
                    .containsExactly(ProductionSummary.of(later));
        }
    }

    @Example
    void declinedAndWithdrawnAreReadAsTheyWereWritten() {
        ProductionRequest declined = added("one", SHOP, null, Market.SG).decline(DECISION, "No.");
        productions().replace(declined);
        ProductionRequest withdrawn = added("two", SHOP, null, Market.SG).withdraw(DECISION, "");
        productions().replace(withdrawn);

        assertThat(productions().find(declined.id())).contains(declined);
        assertThat(productions().find(withdrawn.id())).contains(withdrawn);
        assertThat(listed(ProductionState.WITHDRAWN, "")).containsExactly("two");
        assertThat(listed(null, "")).containsExactly("two", "one");
    }

    @Example
    void unknownRequestIsNotFound() {
        ProductionRequest request = request("one", SHOP, null, Market.SG);

        assertThat(productions().find(request.id())).isEmpty();
        assertThat(productions().replace(request)).isFalse();
        assertThat(productions().findOpen(SHOP, Market.SG)).isEmpty();
        assertThat(productions().endingWith(SHOP)).isEmpty();
    }

    /** H70: one open request for application and market. */
    @Example
    void applicationHasOneOpenRequestForAMarket() {
        ProductionRequest one = added("one", SHOP, null, Market.HK, Market.SG);

        assertThat(productions().findOpen(SHOP, Market.SG)).contains(one.id());
        assertThat(productions().findOpen(SHOP, Market.US)).isEmpty();
        assertThatThrownBy(() -> added("two", SHOP, null, Market.SG, Market.US))
                .isInstanceOf(IllegalStateException.class);
        assertThat(productions().find(ProductionFixture.id("two"))).isEmpty();
        added("three", SHOP, null, Market.US);
        added("four", new ClientId("other"), null, Market.SG);

        productions().replace(one.decline(DECISION, "No."));
        assertThat(productions().findOpen(SHOP, Market.SG)).isEmpty();
        assertThat(productions().findOpen(SHOP, Market.HK)).isEmpty();
        assertThat(added("five", SHOP, null, Market.SG).id())
                .isEqualTo(productions().findOpen(SHOP, Market.SG).orElseThrow());
    }

    @Example
    void openAndApprovedRequestsEndWithTheirApplication() {
        ProductionRequest open = added("open", SHOP, null, Market.SG);
        ProductionRequest approved = added("approved", SHOP, null, Market.HK).approve(DECISION, "Go.");
        ProductionRequest declined = added("declined", SHOP, null, Market.US).decline(DECISION, "No.");
        productions().replace(approved);
        productions().replace(declined);
        added("other", new ClientId("other"), null, Market.SG);

        assertThat(productions().endingWith(SHOP)).containsExactlyInAnyOrder(open, approved);
    }

    @Example
    void whoHasWaitedLongestComesFirst() {
        ProductionRequest one = added("one", SHOP, null, Market.SG);
        ProductionRequest two = added("two", SHOP, null, Market.HK);
        ProductionRequest three = added("three", SHOP, null, Market.US);
        productions().replace(three.take(DECISION));
        ProductionRequest asked = one.ask(DECISION, "Who?");
        productions().replace(asked);

        assertThat(waiting("")).containsExactly("two", "three");
        assertThat(productions().countWaiting()).isEqualTo(2);
        productions().replace(two.approve(DECISION, ""));
        productions().replace(asked.answer(DECISION, "We."));
        assertThat(waiting("")).as("an answer is last").containsExactly("three", "one");
        assertThat(names(productions().of(ANN, Seek.first(2)))).containsExactly("one", "two");
        assertThat(names(productions().of(SHOP, Seek.first(9)))).containsExactly("one", "two", "three");
        assertThat(names(productions().of(new ClientId("other"), Seek.first(9))))
                .isEmpty();
    }

    @Example
    void requestsAreFoundByApplicationAndCompany() {
        added("one", new ClientId("shop_1"), null, Market.SG);
        added("two", new ClientId("shop-1"), null, Market.SG);

        assertThat(waiting("SHOP_1")).containsExactly("one");
        assertThat(waiting("kopi")).containsExactly("one", "two");
        assertThat(listed(ProductionState.SUBMITTED, "named shop-1")).containsExactly("two");
        assertThat(listed(ProductionState.APPROVED, "")).isEmpty();
    }

    private List<String> waiting(String text) {
        return names(productions().waiting(text, Seek.first(10)));
    }

    private List<String> listed(@Nullable ProductionState state, String text) {
        return names(productions().search(state, text, Seek.first(10)));
    }

    /** The ids without what fills them. */
    private static List<String> names(Found<ProductionSummary> page) {
        return page.rows().stream()
                .map(row -> row.id().value().replaceFirst("0+$", ""))
                .toList();
    }

    private Productions productions() {
        return stores().productions();
    }

    private ProductionRequest added(
            String id, ClientId application, @Nullable SubmissionId submission, Market... markets) {
        ProductionRequest request = request(id, application, submission, markets);
        return stores().transactions().run(() -> {
            productions().add(request);
            return request;
        });
    }

    private static ProductionRequest request(
            String id, ClientId application, @Nullable SubmissionId submission, Market... markets) {
        Evidence none = ProductionFixture.submitted("any", DECISION).evidence();
        Evidence some = new Evidence(
                NOON,
                none.results().stream()
                        .map(result -> new CheckResult(
                                result.item(), CheckOutcome.MET, result.item().countsCalls() ? null : NOON, 1_000, 3))
                        .toList());
        return ProductionRequest.submitted(
                ProductionFixture.id(id),
                ANN,
                new ProductionWish(
                        application,
                        "Named " + application,
                        Arrays.asList(markets),
                        ProductionFixture.COMPANY,
                        submission),
                some,
                new Decision(DeskWorld.actor(ANN), NOON));
    }
}
