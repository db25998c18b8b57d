package dev.sandbank.domain.bank.rewards;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;

/**
 * The application that links cards, in the market its token is for. Nobody else can use, or even see, its links.
 *
 * @param client the client id; a plain text here, for the bank knows no OAuth
 */
public record LinkOwner(SpaceId space, Market market, String client) {}
