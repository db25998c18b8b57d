package dev.sandbank.domain.hub.registration;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.naming.ReadableName;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a registration has come. */
public sealed interface RegistrationStatus {

    /** The name of the state. */
    RegistrationState state();

    /** Who decided about it; null if nobody has. */
    @Nullable
    Decision decision();

    /** Waits for an administrator. */
    record UnderReview() implements RegistrationStatus {

        @Override
        public RegistrationState state() {
            return RegistrationState.UNDER_REVIEW;
        }

        @Override
        public @Nullable Decision decision() {
            return null;
        }
    }

    /** May choose user ID and password, by a link that was mailed. */
    record Invited(Decision decision) implements RegistrationStatus {

        @Override
        public RegistrationState state() {
            return RegistrationState.INVITED;
        }
    }

    /**
     * Was turned down.
     *
     * @param reason for the person, in words; may be empty
     */
    record Declined(Decision decision, String reason) implements RegistrationStatus {

        /** The maximum length of a reason, in characters. */
        public static final int MAX_REASON_LENGTH = 500;

        public Declined {
            objectionTo(reason).ifPresent(objection -> {
                throw new IllegalArgumentException(objection);
            });
        }

        /** Says why a text cannot be a reason, as a sentence; empty if it can. */
        public static Optional<String> objectionTo(String reason) {
            if (reason.length() > MAX_REASON_LENGTH) {
                return Optional.of("A reason has at most " + MAX_REASON_LENGTH + " characters.");
            }
            return ReadableName.objectionToText(reason).map(objection -> "A reason " + objection + ".");
        }

        @Override
        public RegistrationState state() {
            return RegistrationState.DECLINED;
        }
    }

    /** Has an account since. */
    record Activated(Decision decision, DeveloperId developer, Instant at) implements RegistrationStatus {

        @Override
        public RegistrationState state() {
            return RegistrationState.ACTIVATED;
        }
    }
}
