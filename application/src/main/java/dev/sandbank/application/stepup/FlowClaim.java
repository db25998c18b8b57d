package dev.sandbank.application.stepup;

import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;

/**
 * An act that is to be done because a one-time code was presented for it.
 *
 * @param purpose what is to be done
 * @param payload what the act says again of what was asked
 */
public record FlowClaim(ControlFlowId id, FlowOwner owner, Purpose purpose, Payload payload) {}
