package dev.sandbank.application.hub.production;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.developer.NameActor;
import dev.sandbank.application.space.NewSpace;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.production.CheckOutcome;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.domain.hub.usage.ObservedFact;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionElsewhere;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionOpenAlready;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProductionCasesTest extends ProductionCases {

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

    /** H70 and H6. */
    @Test
    void secondDecisionIsRefusedWithWhoDecidedAndWhen() {
        ProductionId id = request(Market.SG).id();
        world.clock().advance(Duration.ofMinutes(5));

        decide(id, ProductionVerdict.APPROVE, "");

        assertThat(refusalOf(() -> reviews.decide().decide(id, ProductionVerdict.DECLINE, "No.", null)))
                .isEqualTo(new ProductionElsewhere(
                        id.value(), "approved", "root", world.clock().instant()));
        assertThat(world.mails()).hasSize(2);
        assertThat(world.recorded()).hasSize(2);
        assertThat(reviews.show().show(id).request().state()).isEqualTo(ProductionState.APPROVED);
    }

    /** H42 and H70: two reviewers see the same step; what the first one did is not overwritten unseen. */
    @Test
    void decisionAboutAnEarlierStepIsRefused() {
        ProductionId id = request(Market.SG).id();
        reviews.decide().decide(id, ProductionVerdict.ASK, "Who?", 1);

        assertThat(refusalOf(() -> reviews.decide().decide(id, ProductionVerdict.APPROVE, "", 1)))
                .isEqualTo(new ProductionElsewhere(
                        id.value(),
                        "waiting for more information",
                        "root",
                        world.clock().instant()));
        assertThat(reviews.decide().decide(id, ProductionVerdict.APPROVE, "", 2).state())
                .isEqualTo(ProductionState.APPROVED);
    }

    @Test
    void candidatesAreOwnAndSharedApplications() {
        assertThat(ofAnn.listCandidates().list(ann))
                .extracting(client -> client.id())
                .containsExactly(shop);
        assertThat(ofAnn.listCandidates().list(world.developer("bob"))).isEmpty();
    }

    @Test
    void actorsHaveNames() {
        NameActor nameActor = world.reviewer().nameActor();
        assertThat(nameActor.name(DeskWorld.actor(ann))).isEqualTo("The ann");
        assertThat(nameActor.name(Actor.developer("gone"))).isEqualTo("somebody who left");
        assertThat(nameActor.name(DeskWorld.actor(DeskWorld.idOf("eve")))).isEqualTo("somebody who left");
        assertThat(nameActor.name(DeskWorld.REVIEWER)).isEqualTo("root (command line)");
        assertThat(nameActor.name(new Actor(Actor.Kind.PROGRAM, "test"))).isEqualTo("test (program)");
        assertThat(nameActor.name(Actor.OF_SERVER)).isEqualTo("the server");
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
}
