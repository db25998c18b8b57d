package dev.sandbank.application.stepup;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * An act that is to wait for a one-time code.
 *
 * @param purpose the act that the code allows; the flow can be finished for no other
 * @param payload the facts of the act, which cannot change later
 * @param phone the masked number that a code is sent to at once; null if none is sent
 */
public record FlowStart(
        FlowOwner owner,
        Market market,
        Purpose purpose,
        Payload payload,
        @Nullable String phone) {

    /** An act for which no code is sent yet. */
    public FlowStart(FlowOwner owner, Market market, Purpose purpose, Payload payload) {
        this(owner, market, purpose, payload, null);
    }

    /** The same, with a code that is sent at once. */
    public FlowStart sendingTo(@Nullable String masked) {
        return new FlowStart(owner, market, purpose, payload, masked);
    }
}
