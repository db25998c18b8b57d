package dev.sandbank.application.stepup;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;

/**
 * An act that is to wait for a one-time code.
 *
 * @param purpose the act that the code allows; the flow can be finished for no other
 * @param payload the facts of the act, which cannot change later
 */
public record FlowStart(FlowOwner owner, Market market, Purpose purpose, Payload payload) {}
