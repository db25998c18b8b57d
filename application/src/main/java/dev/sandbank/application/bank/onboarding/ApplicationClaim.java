package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.stepup.ControlFlowId;

/**
 * How a call names the application that it goes on with.
 *
 * @param flow the id that creating it gave
 */
public record ApplicationClaim(Partner partner, String application, ControlFlowId flow) {}
