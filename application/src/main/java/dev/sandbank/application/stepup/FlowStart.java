package dev.sandbank.application.stepup;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;

/**
 * What is to wait for a one-time code.
 *
 * @param client id of the application that asks
 * @param subject whom it is about: a customer's user id, or a card
 * @param purpose what it leads to, the same word at its end
 * @param payload what was asked, to be done exactly so
 */
public record FlowStart(SpaceId space, String client, Market market, String subject, String purpose, String payload) {}
