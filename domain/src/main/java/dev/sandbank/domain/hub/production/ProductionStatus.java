package dev.sandbank.domain.hub.production;

import dev.sandbank.domain.hub.registration.Decision;

/** A state that a request for production has come to, and what was said then. */
public sealed interface ProductionStatus {

    /** The name of the state. */
    ProductionState state();

    /** Who brought it there and when. */
    Decision decision();

    /** What that person wrote; may be empty. */
    String text();

    /** Waits for a reviewer. */
    record Submitted(Decision decision) implements ProductionStatus {

        @Override
        public ProductionState state() {
            return ProductionState.SUBMITTED;
        }

        @Override
        public String text() {
            return "";
        }
    }

    /**
     * A reviewer works on it.
     *
     * @param text the answer of the developer to the reviewer's question; empty when a reviewer has just taken it
     */
    record InReview(Decision decision, String text) implements ProductionStatus {

        public InReview {
            ProductionText.require(ProductionText.objectionTo(text));
        }

        @Override
        public ProductionState state() {
            return ProductionState.IN_REVIEW;
        }
    }

    /**
     * Waits for the developer.
     *
     * @param text the question of the reviewer
     */
    record MoreInformation(Decision decision, String text) implements ProductionStatus {

        public MoreInformation {
            ProductionText.require(ProductionText.objectionToNeeded("question", text));
        }

        @Override
        public ProductionState state() {
            return ProductionState.MORE_INFORMATION;
        }
    }

    /**
     * May go to production.
     *
     * @param text a word of the reviewer to the developer; may be empty
     */
    record Approved(Decision decision, String text) implements ProductionStatus {

        public Approved {
            ProductionText.require(ProductionText.objectionTo(text));
        }

        @Override
        public ProductionState state() {
            return ProductionState.APPROVED;
        }
    }

    /**
     * Was turned down.
     *
     * @param text the reason, for the developer
     */
    record Declined(Decision decision, String text) implements ProductionStatus {

        public Declined {
            ProductionText.require(ProductionText.objectionToNeeded("reason", text));
        }

        @Override
        public ProductionState state() {
            return ProductionState.DECLINED;
        }
    }

    /**
     * Was taken back, by the developer or because the application is no longer there.
     *
     * @param text the reason; may be empty
     */
    record Withdrawn(Decision decision, String text) implements ProductionStatus {

        public Withdrawn {
            ProductionText.require(ProductionText.objectionTo(text));
        }

        @Override
        public ProductionState state() {
            return ProductionState.WITHDRAWN;
        }
    }
}
