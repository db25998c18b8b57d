package dev.sandbank.domain.refusal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The reasons why somebody does not get an account of the hub, or not yet. */
public enum RegistrationRefusal implements Reason {
    REGISTRATION_UNKNOWN,
    REGISTRATION_ELSEWHERE,
    REGISTRATION_CLOSED,
    EMAIL_TAKEN,
    USER_ID_TAKEN;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /** REGISTRATION_UNKNOWN, EMAIL_TAKEN or USER_ID_TAKEN, where somebody was named. */
    public record NamedPerson(RegistrationRefusal reason, String person) implements Refusal {}

    /**
     * The registration is in a state that does not allow the command.
     *
     * @param state the present state, in words
     * @param by who brought it there; null if nobody decided yet
     * @param at when
     */
    public record RegistrationElsewhere(
            String person,
            String state,
            @Nullable String by,
            @Nullable Instant at) implements Refusal {
        @Override
        public Reason reason() {
            return REGISTRATION_ELSEWHERE;
        }
    }
}
