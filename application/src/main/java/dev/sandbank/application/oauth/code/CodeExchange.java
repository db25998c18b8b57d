package dev.sandbank.application.oauth.code;

import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import org.jspecify.annotations.Nullable;

/**
 * A request to redeem an authorization code.
 *
 * @param market of the endpoint's path
 * @param redirectUri as sent, or null
 * @param verifier the PKCE verifier as sent, or null
 */
public record CodeExchange(
        String code,
        Market market,
        BusinessCode businessCode,
        @Nullable String redirectUri,
        @Nullable String verifier) {

    @Override
    public String toString() {
        return "CodeExchange in " + market;
    }
}
