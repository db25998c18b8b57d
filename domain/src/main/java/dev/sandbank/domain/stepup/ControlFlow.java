package dev.sandbank.domain.stepup;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something an application asked for that waits for a one-time code. It is known to the application by its
 * {@code controlFlowId}, of which only the hash is stored, and does what it was started for once or not at all.
 *
 * @param key SHA-256 of the {@code controlFlowId}, in hex
 * @param client id of the application that asked
 * @param subject whom it is about: a customer's user id; empty if nobody is known
 * @param purpose what it was started for; it serves nothing else
 * @param payload what was asked; nothing else is done
 * @param wrongCodes how many wrong codes were presented in a row
 * @param verifiedAt when the right code was presented, or null
 * @param spentAt when it was done or given up, or null
 * @param code the code that was sent last, or null
 */
@RecordBuilder
public record ControlFlow(
        String key,
        SpaceId space,
        String client,
        Market market,
        String subject,
        Purpose purpose,
        Payload payload,
        Instant expiresAt,
        int wrongCodes,
        @Nullable Instant verifiedAt,
        @Nullable Instant spentAt,
        @Nullable SentCode code) {

    /** How long a flow waits for its code. */
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    /** The number of wrong codes in a row that ends the flow. */
    public static final int MAX_WRONG_CODES = 5;

    /** A flow that waits for its code. */
    public static ControlFlow waiting(
            String key, FlowOwner owner, Market market, Purpose purpose, Payload payload, Instant expiresAt) {
        return new ControlFlow(
                key,
                owner.space(),
                owner.client(),
                market,
                owner.subject(),
                purpose,
                payload,
                expiresAt,
                0,
                null,
                null,
                null);
    }

    public FlowOwner owner() {
        return new FlowOwner(space, client, subject);
    }

    /**
     * Whether the flow was started for this act. A flow that was started without naming an operation allows any
     * operation.
     *
     * @param asked the facts that the act repeats; facts that it does not repeat are taken from the flow's payload
     */
    public boolean allows(Purpose act, Payload asked) {
        return purpose.leadsTo(act) && (purpose.equals(Purpose.ANY_OPERATION) || payload.covers(asked));
    }

    /** Whether it still waits for its code or for its completion. */
    public boolean openAt(Instant now) {
        return spentAt == null && wrongCodes < MAX_WRONG_CODES && now.isBefore(expiresAt);
    }

    public boolean verified() {
        return verifiedAt != null;
    }

    /** The number of codes that may still be presented. */
    public int attemptsLeft() {
        return MAX_WRONG_CODES - wrongCodes;
    }

    /** This flow after a right or wrong code was presented; a verified flow stays verified. */
    public ControlFlow presented(boolean right, Instant now) {
        return right
                ? with(0, Objects.requireNonNullElse(verifiedAt, now), spentAt)
                        .withCode(code == null ? null : code.used())
                : with(wrongCodes + 1, verifiedAt, spentAt);
    }

    /** This flow after a code for it was sent; codes that were sent before are worth nothing any more. */
    public ControlFlow sent(SentCode latest) {
        return withCode(latest);
    }

    private ControlFlow withCode(@Nullable SentCode latest) {
        return new ControlFlow(
                key,
                space,
                client,
                market,
                subject,
                purpose,
                payload,
                expiresAt,
                wrongCodes,
                verifiedAt,
                spentAt,
                latest);
    }

    /** This flow, marked as done. */
    public ControlFlow spend(Instant now) {
        if (!verified() || spentAt != null) {
            throw new IllegalStateException("only what was verified is done, and once");
        }
        return with(wrongCodes, verifiedAt, now);
    }

    /** This flow, marked as done, for an act that needed no code or whose code was presented. */
    public ControlFlow complete(Instant now) {
        if (spentAt != null) {
            throw new IllegalStateException("what is done is done once");
        }
        return with(wrongCodes, verifiedAt, now);
    }

    /** This flow, given up by its customer: nothing of it will be done. One that was spent stays as it is. */
    public ControlFlow giveUp(Instant now) {
        return with(wrongCodes, verifiedAt, Objects.requireNonNullElse(spentAt, now));
    }

    private ControlFlow with(int wrong, @Nullable Instant verification, @Nullable Instant end) {
        return new ControlFlow(
                key, space, client, market, subject, purpose, payload, expiresAt, wrong, verification, end, code);
    }
}
