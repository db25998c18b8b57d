package dev.sandbank.application.oauth.code;

import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.code.CodeChallenge;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.AuthorizationRefusal.ChallengeMethodWrong;
import dev.sandbank.domain.refusal.AuthorizationRefusal.MarketUnknown;
import dev.sandbank.domain.refusal.ClientRefusal.GrantNotAllowed;
import dev.sandbank.domain.refusal.Refused;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks the second half of an authorization request: what is asked. Its refusals go back to the application by
 * redirect (RFC 6749 section 4.1.2.1). The rules stand in the order in which they are checked.
 */
public final class CheckAuthorizationRequest {

    /**
     * The request, checked.
     *
     * @throws Refused RESPONSE_TYPE_MISSING, RESPONSE_TYPE_UNSUPPORTED, REQUEST_OBJECT_UNSUPPORTED,
     *     REQUEST_URI_UNSUPPORTED, CLIENT_NOT_ALLOWED_GRANT, MARKET_UNKNOWN, CLIENT_NOT_APPROVED_FOR_MARKET, SCOPE_NOT_ALLOWED,
     *     CODE_CHALLENGE_MISSING or CODE_CHALLENGE_MALFORMED
     */
    public AuthorizationRequest check(RedirectTarget target, AuthorizationParameters asked) {
        checkResponseType(asked.responseType());
        checkRequestObject(asked);
        checkGrantKind(target.client());
        Market market = market(target.client(), asked.countryCode());
        return new AuthorizationRequest(
                target,
                market,
                businessCode(market, asked.businessCode()),
                scopes(target.client(), asked.scope()),
                challenge(target.client(), asked));
    }

    private static void checkResponseType(@Nullable String responseType) {
        if (responseType == null) {
            throw new Refused(AuthorizationRefusal.RESPONSE_TYPE_MISSING);
        }
        if (!responseType.equals("code")) {
            throw new Refused(AuthorizationRefusal.RESPONSE_TYPE_UNSUPPORTED);
        }
    }

    private static void checkRequestObject(AuthorizationParameters asked) {
        if (asked.request() != null) {
            throw new Refused(AuthorizationRefusal.REQUEST_OBJECT_UNSUPPORTED);
        }
        if (asked.requestUri() != null) {
            throw new Refused(AuthorizationRefusal.REQUEST_URI_UNSUPPORTED);
        }
    }

    private static void checkGrantKind(Client client) {
        if (!client.grantKinds().contains(GrantKind.AUTHORIZATION_CODE)) {
            throw new Refused(new GrantNotAllowed("authorization_code"));
        }
    }

    private static Market market(Client client, @Nullable String countryCode) {
        Market market = Optional.ofNullable(countryCode)
                .flatMap(Market::byCode)
                .orElseThrow(
                        () -> new Refused(new MarketUnknown("countryCode", countryCode == null ? "" : countryCode)));
        client.objectionTo(market).ifPresent(objection -> {
            throw new Refused(objection);
        });
        return market;
    }

    private static BusinessCode businessCode(Market market, @Nullable String businessCode) {
        String code = businessCode == null ? BusinessCode.GCB.name() : businessCode;
        return BusinessCode.byCode(code)
                .filter(market::has)
                .orElseThrow(() -> new Refused(new MarketUnknown("businessCode", code)));
    }

    private static Scopes scopes(Client client, @Nullable String scope) {
        Scopes scopes = Scopes.parse(scope == null ? "" : scope);
        client.objectionTo(scopes, KnownScope::forCustomers).ifPresent(objection -> {
            throw new Refused(objection);
        });
        return scopes;
    }

    private static @Nullable CodeChallenge challenge(Client client, AuthorizationParameters asked) {
        if (asked.codeChallenge() == null) {
            if (client.mustUsePkce() || asked.codeChallengeMethod() != null) {
                throw new Refused(AuthorizationRefusal.CODE_CHALLENGE_MISSING);
            }
            return null;
        }
        // RFC 7636 section 4.3 reads an omitted method as plain, which is not taken.
        if (!"S256".equals(asked.codeChallengeMethod())) {
            throw new Refused(new ChallengeMethodWrong());
        }
        if (!CodeChallenge.couldBe(asked.codeChallenge())) {
            throw new Refused(AuthorizationRefusal.CODE_CHALLENGE_MALFORMED);
        }
        return new CodeChallenge(asked.codeChallenge());
    }
}
