package dev.sandbank.domain.stepup;

import dev.sandbank.domain.space.SpaceId;

/**
 * The application and the customer that may continue a flow.
 *
 * @param client id of the application that asked
 * @param subject the user id of the customer concerned; empty if the customer is not known
 */
public record FlowOwner(SpaceId space, String client, String subject) {}
