package dev.sandbank.domain.hub.production;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.ProductionStatus.Approved;
import dev.sandbank.domain.hub.production.ProductionStatus.Declined;
import dev.sandbank.domain.hub.production.ProductionStatus.InReview;
import dev.sandbank.domain.hub.production.ProductionStatus.MoreInformation;
import dev.sandbank.domain.hub.production.ProductionStatus.Withdrawn;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionElsewhere;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A developer asks that an application may go to production. A command that the state does not allow is refused and
 * changes nothing.
 *
 * @param developer who sent it
 * @param wish what was sent, and never changes
 * @param evidence what the hub had seen of the application when it was sent
 * @param history the states it came to, the first one first; the last one is the present state
 */
public record ProductionRequest(
        ProductionId id,
        DeveloperId developer,
        ProductionWish wish,
        Evidence evidence,
        List<ProductionStatus> history) {

    /** The maximum number of questions of reviewers, so that a history has an end. */
    public static final int MAX_QUESTIONS = 20;

    private static final Set<ProductionState> REVIEWABLE = Set.of(ProductionState.SUBMITTED, ProductionState.IN_REVIEW);

    private static final Set<ProductionState> OPEN =
            Set.of(ProductionState.SUBMITTED, ProductionState.IN_REVIEW, ProductionState.MORE_INFORMATION);

    public ProductionRequest {
        history = List.copyOf(history);
        if (history.isEmpty() || history.get(0).state() != ProductionState.SUBMITTED) {
            throw new IllegalArgumentException("a request begins when it is submitted");
        }
    }

    /** A new one. */
    public static ProductionRequest submitted(
            ProductionId id, DeveloperId developer, ProductionWish wish, Evidence evidence, Decision decision) {
        return new ProductionRequest(id, developer, wish, evidence, List.of(new ProductionStatus.Submitted(decision)));
    }

    /** The present state and what was said when it was reached. */
    public ProductionStatus status() {
        return history.get(history.size() - 1);
    }

    public ProductionState state() {
        return status().state();
    }

    /** When it was sent. */
    public Decision sent() {
        return history.get(0).decision();
    }

    /**
     * This request, if it has as many steps as somebody has seen.
     *
     * @param steps null if nobody says how many
     */
    public ProductionRequest afterSteps(@Nullable Integer steps) {
        if (steps != null && steps != history.size()) {
            throw elsewhere();
        }
        return this;
    }

    /** The same after a reviewer took it. */
    public ProductionRequest take(Decision decision) {
        mustBe(Set.of(ProductionState.SUBMITTED));
        return with(new InReview(decision, ""));
    }

    /**
     * The same after a reviewer asked the developer something.
     *
     * @throws Refused PRODUCTION_FULL if it has the maximum number of questions
     */
    public ProductionRequest ask(Decision decision, String question) {
        mustBe(REVIEWABLE);
        long asked = history.stream()
                .filter(status -> status.state() == ProductionState.MORE_INFORMATION)
                .count();
        if (asked >= MAX_QUESTIONS) {
            throw new Refused(ProductionRefusal.PRODUCTION_FULL);
        }
        return with(new MoreInformation(decision, question));
    }

    /** The same after the developer answered the reviewer. */
    public ProductionRequest answer(Decision decision, String answer) {
        mustBe(Set.of(ProductionState.MORE_INFORMATION));
        return with(new InReview(decision, answer));
    }

    /** The same after a reviewer approved it. */
    public ProductionRequest approve(Decision decision, String word) {
        mustBe(OPEN);
        return with(new Approved(decision, word));
    }

    /** The same after a reviewer declined it. */
    public ProductionRequest decline(Decision decision, String reason) {
        mustBe(OPEN);
        return with(new Declined(decision, reason));
    }

    /** The same after the developer took it back. */
    public ProductionRequest withdraw(Decision decision, String reason) {
        mustBe(OPEN);
        return with(new Withdrawn(decision, reason));
    }

    /** The same after the application has gone. An approval ends with its application. */
    public ProductionRequest loseApplication(Decision decision, String reason) {
        if (!endsWithApplication()) {
            throw elsewhere();
        }
        return with(new Withdrawn(decision, reason));
    }

    /** Whether it must be withdrawn when the application goes. */
    public boolean endsWithApplication() {
        return state().isOpen() || state() == ProductionState.APPROVED;
    }

    private void mustBe(Set<ProductionState> allowed) {
        if (!allowed.contains(state())) {
            throw elsewhere();
        }
    }

    private Refused elsewhere() {
        Decision decision = status().decision();
        return new Refused(new ProductionElsewhere(
                id.value(), state().words(), decision.by().id(), decision.at()));
    }

    private ProductionRequest with(ProductionStatus status) {
        return new ProductionRequest(
                id,
                developer,
                wish,
                evidence,
                Stream.concat(history.stream(), Stream.of(status)).toList());
    }
}
