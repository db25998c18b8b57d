package dev.sandbank.application.oauth.direct;

import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.scope.Scopes;

/**
 * A request for tokens by a customer's password.
 *
 * @param userId in any case
 * @param ciphertext the encrypted password, in hex
 * @param bizToken as it came with the key
 */
public record PasswordExchange(
        Market market, BusinessCode businessCode, Scopes scopes, String userId, String ciphertext, String bizToken) {

    @Override
    public String toString() {
        return "PasswordExchange in " + market;
    }
}
