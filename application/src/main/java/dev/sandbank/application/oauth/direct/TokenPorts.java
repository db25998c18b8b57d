package dev.sandbank.application.oauth.direct;

import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.oauth.token.TokenStores;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.oauth.token.Lifetimes;

/** The ports that are needed to issue tokens for a customer without an authorization code. */
public record TokenPorts(
        TokenStores stores,
        CustomerAccounts accounts,
        Transactions transactions,
        SpaceClocks clocks,
        Secrets secrets,
        Lifetimes lifetimes) {}
