package dev.sandbank.application.oauth.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.oauth.code.FindRedirectTarget.OwnPages;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckAuthorizationRequestTest {

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final CheckAuthorizationRequest checkAuthorizationRequest = new CheckAuthorizationRequest();
    private final Client client = ClientFixture.client("client");

    @Test
    void goodRequestIsRead() {
        AuthorizationRequest request = check(client, Map.of());
        assertThat(request.market()).isEqualTo(Market.SG);
        assertThat(request.businessCode()).isEqualTo(BusinessCode.GCB);
        assertThat(request.scopes().toString()).isEqualTo("payees cards");
        assertThat(request.challenge()).isNull();
        assertThat(check(client, Map.of("code_challenge", CHALLENGE, "code_challenge_method", "S256"))
                        .challenge())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "response_type, '', RESPONSE_TYPE_MISSING",
        "response_type, token, RESPONSE_TYPE_UNSUPPORTED",
        "response_type, id_token token, RESPONSE_TYPE_UNSUPPORTED",
        "request, eyJ, REQUEST_OBJECT_UNSUPPORTED",
        "request_uri, http://10.0.0.1/, REQUEST_URI_UNSUPPORTED",
        "countryCode, '', MARKET_UNKNOWN",
        "countryCode, FR, MARKET_UNKNOWN",
        "businessCode, PPL, MARKET_UNKNOWN",
        "scope, '', SCOPE_NOT_ALLOWED",
        "scope, cards nonsense, SCOPE_NOT_ALLOWED",
        "scope, /api, SCOPE_NOT_ALLOWED",
        "code_challenge, short, CODE_CHALLENGE_MALFORMED",
        "code_challenge, " + CHALLENGE + ", CODE_CHALLENGE_MALFORMED",
        "code_challenge_method, S256, CODE_CHALLENGE_MISSING"
    })
    void eachRuleRefusesWithItsOwnReason(String parameter, String value, AuthorizationRefusal reason) {
        assertRefused(client, Map.of(parameter, value), reason);
    }

    @Test
    void strictAndPublicClientsMustSendAChallenge() {
        assertRefused(ClientFixture.strict("strict"), Map.of(), AuthorizationRefusal.CODE_CHALLENGE_MISSING);
        assertRefused(ClientFixture.publicClient("public"), Map.of(), AuthorizationRefusal.CODE_CHALLENGE_MISSING);
    }

    @Test
    void targetIsTheRegisteredUriOrTheOnlyOne() {
        InMemoryStores stores = new InMemoryStores();
        stores.clients().add(client);
        FindRedirectTarget find = new FindRedirectTarget(stores.clients(), OwnFlows.NONE);
        assertThat(find.find("client", ClientFixture.REDIRECT_URI, OwnPages.NONE)
                        .asked())
                .isTrue();
        assertThat(find.find("client", null, OwnPages.NONE).redirectUri()).isEqualTo(ClientFixture.REDIRECT_URI);
        assertThat(find.find("client", null, OwnPages.NONE).asked()).isFalse();
        assertNoTarget(
                find, "client", ClientFixture.REDIRECT_URI + "/", AuthorizationRefusal.REDIRECT_URI_UNREGISTERED);
        assertNoTarget(find, "nobody", ClientFixture.REDIRECT_URI, ClientRefusal.CLIENT_UNKNOWN);
        assertNoTarget(find, null, ClientFixture.REDIRECT_URI, ClientRefusal.CLIENT_UNKNOWN);
    }

    private AuthorizationRequest check(Client asking, Map<String, String> changes) {
        Map<String, String> sent = new HashMap<>(
                Map.of("response_type", "code", "scope", "payees cards", "countryCode", "sg", "businessCode", "gcb"));
        sent.putAll(changes);
        sent.values().removeIf(String::isEmpty);
        return checkAuthorizationRequest.check(
                new RedirectTarget(asking, ClientFixture.REDIRECT_URI, true),
                new AuthorizationParameters(
                        sent.get("response_type"),
                        sent.get("scope"),
                        sent.get("countryCode"),
                        sent.get("businessCode"),
                        sent.get("code_challenge"),
                        sent.get("code_challenge_method"),
                        sent.get("request"),
                        sent.get("request_uri")));
    }

    private void assertRefused(Client asking, Map<String, String> changes, Reason reason) {
        assertThatThrownBy(() -> check(asking, changes))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static void assertNoTarget(FindRedirectTarget find, @Nullable String clientId, String uri, Reason reason) {
        assertThatThrownBy(() -> find.find(clientId, uri, OwnPages.NONE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
