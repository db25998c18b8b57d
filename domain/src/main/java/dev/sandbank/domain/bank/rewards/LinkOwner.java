package dev.sandbank.domain.bank.rewards;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;

/**
 * An application that links cards, in the market of its token. No other application can see or use its links.
 *
 * @param client the client id; a plain text here, because the bank does not depend on OAuth
 */
public record LinkOwner(SpaceId space, Market market, String client) {}
