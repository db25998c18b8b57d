package dev.sandbank.domain.stepup;

import dev.sandbank.domain.space.SpaceId;

/**
 * Who may go on with what waits for a one-time code.
 *
 * @param client id of the application that asked
 * @param subject whom it is about: a customer's user id; empty if nobody is known
 */
public record FlowOwner(SpaceId space, String client, String subject) {}
