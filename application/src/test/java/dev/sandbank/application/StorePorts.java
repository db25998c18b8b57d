package dev.sandbank.application;

import dev.sandbank.application.customer.CustomerSessions;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.oauth.code.AuthorizationCodes;
import dev.sandbank.application.oauth.consent.Grants;
import dev.sandbank.application.oauth.token.AccessTokens;
import dev.sandbank.application.oauth.token.ExpiredTokens;
import dev.sandbank.application.oauth.token.RefreshTokens;
import dev.sandbank.application.secret.Locks;
import dev.sandbank.application.stepup.ControlFlows;
import dev.sandbank.application.support.Transactions;

/** Every store of one installation, whatever they are made of: what the contracts are held against. */
public record StorePorts(
        Transactions transactions,
        Clients clients,
        AuthorizationCodes codes,
        Grants grants,
        AccessTokens accessTokens,
        RefreshTokens refreshTokens,
        CustomerSessions sessions,
        Locks locks,
        ControlFlows controlFlows,
        ExpiredTokens expiredTokens) {}
