package dev.sandbank.application.stepup;

import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;

/**
 * A request to do an act for which a one-time code was presented.
 *
 * @param purpose what is to be done
 * @param payload the facts that the request repeats; they must equal those of the flow
 */
public record FlowClaim(ControlFlowId id, FlowOwner owner, Purpose purpose, Payload payload) {}
