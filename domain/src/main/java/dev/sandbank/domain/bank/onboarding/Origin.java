package dev.sandbank.domain.bank.onboarding;

import dev.sandbank.domain.market.Market;
import java.time.Instant;

/**
 * Where an application comes from; this never changes.
 *
 * @param client id of the program that made it; no other one may go on with it. Empty if it was made at a branch
 * @param flowKey SHA-256 of the {@code controlFlowId} that goes on with it, in hex
 */
public record Origin(String id, String client, String flowKey, Market market, Instant begun) {}
