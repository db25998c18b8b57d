package dev.sandbank.cli.token;

import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.AccessToken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A live access token in the JSON of the command line; never its secret part, which is not stored. */
record TokenJson(
        String tokenId,
        String clientId,
        String market,
        String businessCode,
        List<String> scopes,
        @Nullable String customer,
        String issuedAt,
        String expiresAt,
        @Nullable String boundTo) {

    static TokenJson of(AccessToken token) {
        @Nullable Grant grant = token.grant();
        return new TokenJson(
                token.id().value(),
                token.client().value(),
                token.market().code(),
                token.businessCode().code(),
                token.scopes().names(),
                grant == null ? null : grant.customer().userId(),
                token.issuedAt().toString(),
                token.expiresAt().toString(),
                token.boundTo() == null ? null : token.boundTo().value());
    }
}
