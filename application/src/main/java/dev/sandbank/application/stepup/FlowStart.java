package dev.sandbank.application.stepup;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;

/**
 * What is to wait for a one-time code.
 *
 * @param purpose what it leads to, the same at its end
 * @param payload what was asked, to be done exactly so
 */
public record FlowStart(FlowOwner owner, Market market, Purpose purpose, Payload payload) {}
