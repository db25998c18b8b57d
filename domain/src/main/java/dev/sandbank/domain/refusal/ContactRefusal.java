package dev.sandbank.domain.refusal;

import java.time.Instant;

/** The reasons why a message to the people who run the hub, or an answer to it, is not taken. */
public enum ContactRefusal implements Reason {
    CONTACT_UNKNOWN,
    CONTACT_ELSEWHERE,
    CONTACT_FULL,
    CONTACT_TOO_MANY,
    CONTACT_DETAILS_INVALID,
    CONTACT_SENT_OTHERWISE;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /** There is no such thread, or it is another developer's. */
    public record NamedContactUnknown(String contact) implements Refusal {
        @Override
        public Reason reason() {
            return CONTACT_UNKNOWN;
        }
    }

    /**
     * The thread is in a state that does not allow the command.
     *
     * @param state the present state, in words
     * @param by who brought it there
     * @param at when
     */
    public record ContactElsewhere(String contact, String state, String by, Instant at) implements Refusal {
        @Override
        public Reason reason() {
            return CONTACT_ELSEWHERE;
        }
    }

    /** A text is none that a thread may have; the sentence says why. */
    public record ContactDetailsInvalid(String sentence) implements Refusal {
        @Override
        public Reason reason() {
            return CONTACT_DETAILS_INVALID;
        }
    }
}
