package dev.sandbank.http.oauth.token;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.sandbank.application.oauth.token.IssuedTokens;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.refusal.Refusals;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of a token endpoint's success.
 *
 * @param tokenType {@code Bearer}, capitalised, because clients paste it into the Authorization header
 * @param consentedOn in epoch seconds
 * @param confirmation the certificate that the tokens are bound to, as introspection tells it (RFC 8705 section 3.2); null
 *     if to none
 */
@JsonPropertyOrder({
    "token_type",
    "access_token",
    "expires_in",
    "consented_on",
    "scope",
    "refresh_token",
    "refresh_token_expires_in",
    "cnf"
})
public record TokenJson(
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("expires_in") long expiresIn,
        @JsonProperty("consented_on") long consentedOn,
        @JsonProperty("scope") String scope,
        @JsonProperty("refresh_token") @Nullable String refreshToken,
        @JsonProperty("refresh_token_expires_in") @Nullable Long refreshTokenExpiresIn,
        @JsonProperty("cnf") @Nullable Map<String, String> confirmation) {

    /** 200 with the tokens, not to be cached. */
    public static Answer.Ready answer(IssuedTokens issued) {
        return Refusals.noStore(Answer.json(200, of(issued)));
    }

    public static TokenJson of(IssuedTokens issued) {
        var refresh = issued.refreshToken();
        return new TokenJson(
                "Bearer",
                issued.accessToken().value(),
                issued.expiresIn(),
                issued.consentedOn().getEpochSecond(),
                issued.scopes().toString(),
                refresh == null ? null : refresh.value(),
                refresh == null ? null : issued.refreshTokenExpiresIn(),
                confirmation(issued));
    }

    private static @Nullable Map<String, String> confirmation(IssuedTokens issued) {
        var boundTo = issued.boundTo();
        return boundTo == null ? null : Map.of("x5t#S256", boundTo.value());
    }
}
