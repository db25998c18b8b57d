package dev.sandbank.application;

import dev.sandbank.application.customer.CustomerSessions;
import dev.sandbank.application.customer.LoginFailures;
import dev.sandbank.application.oauth.AccessTokens;
import dev.sandbank.application.oauth.AuthorizationCodes;
import dev.sandbank.application.oauth.Clients;
import dev.sandbank.application.oauth.ExpiredTokens;
import dev.sandbank.application.oauth.Grants;
import dev.sandbank.application.oauth.RefreshTokens;
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
        LoginFailures loginFailures,
        ControlFlows controlFlows,
        ExpiredTokens expiredTokens) {}
