package dev.sandbank.application.hub.production;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.DeskUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.hub.usage.SeenUse;
import dev.sandbank.application.oauth.client.ClientChanges;
import dev.sandbank.application.space.NewSpace;
import dev.sandbank.application.support.Race;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.CheckOutcome;
import dev.sandbank.domain.hub.production.Evidence;
import dev.sandbank.domain.hub.production.ProductionFixture;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.hub.usage.CallCounts;
import dev.sandbank.domain.hub.usage.FactSeen;
import dev.sandbank.domain.hub.usage.ObservedFact;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionElsewhere;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionOpenAlready;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProductionCasesTest {

    private static final SubmissionId FORM = new SubmissionId("form-0001");

    private static final ClientChanges SUSPEND =
            new ClientChanges(null, null, null, null, null, null, null, null, null, true, null);

    private final InMemoryStores stores = new InMemoryStores();
    private final DeskWorld world = new DeskWorld(stores);
    private final DeveloperId ann = world.developer("ann");
    private final DeveloperId bob = world.developer("bob");
    private final ClientId shop = world.application("shop", ann);
    private final DeskUseCases.Production ofAnn = world.productions(ann);
    private final DeskUseCases.Production ofBob = world.productions(bob);
    private final DeskUseCases.Review reviews = world.reviewer().review();

    @Test
    void everyStepIsStoredRecordedAndMailed() {
        ProductionId id = request(Market.SG, Market.HK).id();
        decide(id, ProductionVerdict.TAKE, "");
        decide(id, ProductionVerdict.ASK, "Who supports your customers?");
        ofAnn.answer().answer(ann, id, "We do.");
        decide(id, ProductionVerdict.APPROVE, "Welcome.");

        ProductionRequest approved = ofAnn.showOwn().show(ann, id);
        assertThat(approved.state()).isEqualTo(ProductionState.APPROVED);
        String subject = "Request for production of Application shop: ";
        assertThat(world.subjects())
                .containsExactly(
                        subject + "submitted",
                        subject + "in review",
                        subject + "waiting for more information",
                        subject + "answered",
                        subject + "approved");
        assertThat(world.mails()).extracting(mail -> mail.to().value()).containsOnly("ann@example.com");
        assertThat(world.mails().get(2).body().parts())
                .containsExactly(
                        new Paragraph("Hello The ann,\nyour request that Application shop may go to production in"
                                + " Hong Kong, Singapore needs an answer from you. This is the question of the"
                                + " reviewer:"),
                        new Paragraph("Who supports your customers?"),
                        MailLink.to("See the request", "/production/" + id));
        assertThat(world.recorded())
                .containsExactly(
                        "production-submitted " + ann,
                        "production-taken root",
                        "production-asked root",
                        "production-answered " + ann,
                        "production-approved root");
    }

    @Test
    void declinedAndWithdrawnAreMailedToo() {
        ProductionId declined = request(Market.SG).id();
        decide(declined, ProductionVerdict.DECLINE, "Too many calls fail.");
        ProductionId withdrawn = request(Market.SG).id();
        ofAnn.withdraw().withdraw(ann, withdrawn, "");

        assertThat(world.subjects())
                .extracting(subject -> subject.replaceFirst(".*: ", ""))
                .containsExactly("submitted", "declined", "submitted", "withdrawn");
        assertThat(world.mails().get(1).body().parts()).contains(new Paragraph("Too many calls fail."));
    }

    /** H70: sent twice. */
    @Test
    void sameFormTwiceIsOneRequestAndOneMail() {
        ProductionRequest first = request(FORM, Market.SG);
        world.clock().advance(Duration.ofMinutes(1));

        assertThat(request(FORM, Market.SG)).isEqualTo(first);
        assertThat(world.mails()).hasSize(1);
        assertThat(world.recorded()).hasSize(1);
        decide(first.id(), ProductionVerdict.APPROVE, "");
        assertThat(request(FORM, Market.SG).state())
                .as("a late repetition sends nothing again")
                .isEqualTo(ProductionState.APPROVED);
    }

    /** H71: the same form with other content is told apart, and changes nothing. */
    @Test
    void sameFormWithOtherContentIsRefused() {
        request(FORM, Market.SG);

        assertRefused(() -> request(FORM, Market.SG, Market.HK), ProductionRefusal.PRODUCTION_SENT_OTHERWISE);
        assertThat(ofAnn.listOwn().list(ann, Seek.first(5)).rows()).hasSize(1);
        assertThat(world.mails()).hasSize(1);
    }

    /** H70: one open request for application and market. */
    @Test
    void secondOpenRequestForAMarketIsRefusedAndNamed() {
        ProductionRequest first = request(Market.SG, Market.HK);

        Refusal refusal = refusalOf(() -> request(Market.US, Market.HK));

        assertThat(refusal)
                .isEqualTo(new ProductionOpenAlready("shop", "hk", first.id().value()));
        assertThat(request(Market.US).state()).isEqualTo(ProductionState.SUBMITTED);
    }

    /** H70: two browsers send it at the same moment. */
    @Test
    void ofParallelRequestsOneIsTaken() {
        List<Optional<ProductionRequest>> results = Race.of(4, () -> attempt(() -> request(Market.SG)));

        assertThat(results).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(world.mails()).hasSize(1);
    }

    /** H70 and H6: decided twice, also at the same moment. */
    @Test
    void secondDecisionIsRefusedWithWhoDecidedAndWhen() {
        ProductionId id = request(Market.SG).id();
        world.clock().advance(Duration.ofMinutes(5));

        List<Optional<ProductionRequest>> results =
                Race.of(4, () -> attempt(() -> reviews.decide().decide(id, ProductionVerdict.APPROVE, "")));

        assertThat(results).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(world.mails()).hasSize(2);
        assertThat(refusalOf(() -> reviews.decide().decide(id, ProductionVerdict.DECLINE, "No.")))
                .isEqualTo(new ProductionElsewhere(
                        id.value(), "approved", "root", world.clock().instant()));
        assertThat(world.recorded()).hasSize(2);
        assertThat(reviews.show().show(id).request().state()).isEqualTo(ProductionState.APPROVED);
    }

    /** H70: a new request needs a new decision. */
    @Test
    void decidedRequestIsNoAnswerToTheNextOne() {
        ProductionId approved = request(Market.SG).id();
        decide(approved, ProductionVerdict.APPROVE, "");

        ProductionRequest next = request(Market.SG);

        assertThat(next.id()).isNotEqualTo(approved);
        assertThat(next.state()).isEqualTo(ProductionState.SUBMITTED);
        assertThat(reviews.countWaiting().count()).isEqualTo(1);
    }

    /** H70: evidence is frozen with its time, and later changes are listed beside it. */
    @Test
    void evidenceStaysAsItWasAndLaterChangesAreListed() {
        saw(ObservedFact.TWO_LEGGED, 100);
        world.admin().updateClient().update(shop, named("Early"));
        world.clock().advance(Duration.ofMinutes(1));
        ProductionRequest sent = request(Market.SG);
        world.clock().advance(Duration.ofMinutes(1));

        saw(ObservedFact.PKCE, 1_000);
        world.admin().updateClient().update(shop, named("Late"));
        world.admin().updateClient().update(shop, SUSPEND);
        world.admin().spaces().createSpace().create(new NewSpace(new SpaceId("shop"), null, SeedName.DEFAULT));

        ProductionView view = reviews.show().show(sent.id());
        assertThat(view.request().evidence()).isEqualTo(sent.evidence());
        assertThat(view.request().wish().applicationName()).isEqualTo("Early");
        assertThat(outcome(view.request().evidence(), 0)).isEqualTo(CheckOutcome.MET);
        assertThat(outcome(view.request().evidence(), 4)).isEqualTo(CheckOutcome.MISSING);
        assertThat(view.laterChanges())
                .extracting(entry -> entry.event().facts().get("changed"))
                .containsExactly("suspended", "name");
        assertThat(outcome(ofAnn.showChecklist().show(ann, shop), 4)).isEqualTo(CheckOutcome.MET);
    }

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

    private static ClientChanges named(String name) {
        return new ClientChanges(name, null, null, null, null, null, null, null, null, null, null);
    }

    private void saw(ObservedFact fact, long calls) {
        FactSeen seen = new FactSeen(world.clock().instant(), world.clock().instant());
        stores.applicationUses()
                .add(new SeenUse(
                        shop, LocalDate.parse("2026-11-03"), new CallCounts(calls, 0, 0, 0), Map.of(fact, seen)));
    }

    private static CheckOutcome outcome(Evidence evidence, int item) {
        return evidence.results().get(item).outcome();
    }

    private ProductionRequest request(Market... markets) {
        return ofAnn.request().request(ann, new NewProduction(shop, List.of(markets), ProductionFixture.COMPANY), null);
    }

    private ProductionRequest request(SubmissionId submission, Market... markets) {
        return ofAnn.request()
                .request(ann, new NewProduction(shop, List.of(markets), ProductionFixture.COMPANY), submission);
    }

    private void decide(ProductionId id, ProductionVerdict verdict, String text) {
        reviews.decide().decide(id, verdict, text);
    }

    private static Optional<ProductionRequest> attempt(Callable<ProductionRequest> call) throws Exception {
        try {
            return Optional.of(call.call());
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    private static Refusal refusalOf(ThrowingCallable call) {
        try {
            call.call();
        } catch (Refused refused) {
            return refused.refusal();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("was not refused");
    }

    private static void assertRefused(ThrowingCallable call, Reason reason) {
        assertThat(refusalOf(call).reason()).isEqualTo(reason);
    }
}
