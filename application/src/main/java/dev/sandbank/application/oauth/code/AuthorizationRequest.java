package dev.sandbank.application.oauth.code;

import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.code.CodeChallenge;
import dev.sandbank.domain.oauth.scope.Scopes;
import org.jspecify.annotations.Nullable;

/**
 * An authorization request that passed every check and waits for the customer.
 *
 * @param challenge the PKCE challenge, or null if none was sent and none was due
 */
public record AuthorizationRequest(
        RedirectTarget target,
        Market market,
        BusinessCode businessCode,
        Scopes scopes,
        @Nullable CodeChallenge challenge) {}
