package dev.sandbank.domain.refusal;

import java.time.Instant;

/** The reasons why a request for production is not taken, or a command about it. */
public enum ProductionRefusal implements Reason {
    PRODUCTION_UNKNOWN,
    PRODUCTION_ELSEWHERE,
    PRODUCTION_FULL,
    PRODUCTION_OPEN_ALREADY,
    PRODUCTION_NEEDS_SANDBOX,
    PRODUCTION_DETAILS_INVALID,
    PRODUCTION_SENT_OTHERWISE,
    PRODUCTION_NOT_APPROVED,
    PRODUCTION_TAKEN;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /** There is no such request, or it is another developer's. */
    public record NamedProductionUnknown(String request) implements Refusal {
        @Override
        public Reason reason() {
            return PRODUCTION_UNKNOWN;
        }
    }

    /**
     * The request is in a state that does not allow the command.
     *
     * @param state the present state, in words
     * @param by who brought it there
     * @param at when
     */
    public record ProductionElsewhere(String request, String state, String by, Instant at) implements Refusal {
        @Override
        public Reason reason() {
            return PRODUCTION_ELSEWHERE;
        }
    }

    /** The application has an open request for this market already. */
    public record ProductionOpenAlready(String application, String market, String request) implements Refusal {
        @Override
        public Reason reason() {
            return PRODUCTION_OPEN_ALREADY;
        }
    }

    /**
     * The application is one of production itself.
     *
     * @param sandbox the one of the sandbox, which asks for both
     */
    public record ProductionNeedsSandbox(String sandbox) implements Refusal {
        @Override
        public Reason reason() {
            return PRODUCTION_NEEDS_SANDBOX;
        }
    }

    /** A detail is none that a request may have; the sentence says why. */
    public record ProductionDetailsInvalid(String sentence) implements Refusal {
        @Override
        public Reason reason() {
            return PRODUCTION_DETAILS_INVALID;
        }
    }
}
