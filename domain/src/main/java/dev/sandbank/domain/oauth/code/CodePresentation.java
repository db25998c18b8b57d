package dev.sandbank.domain.oauth.code;

import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that come with a code at the token endpoint.
 *
 * @param market the market of the endpoint's path
 * @param redirectUri as sent, or null
 * @param verifier the PKCE verifier as sent, well-formed or not, or null
 */
public record CodePresentation(
        ClientId client,
        Market market,
        BusinessCode businessCode,
        @Nullable String redirectUri,
        @Nullable String verifier) {}
