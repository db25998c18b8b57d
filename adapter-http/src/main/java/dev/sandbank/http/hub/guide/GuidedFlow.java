package dev.sandbank.http.hub.guide;

import dev.sandbank.application.oauth.client.FirstApplication;
import dev.sandbank.application.support.ShellText;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.RedirectUri;
import dev.sandbank.domain.oauth.code.CodeChallenge;
import dev.sandbank.domain.oauth.code.CodeVerifier;
import dev.sandbank.http.hub.start.ServerFacts;
import dev.sandbank.http.oauth.consent.AuthorizeRoutes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a flow, filled with an application of the reader if there is one.
 *
 * @param client whose flow it is; null for nobody's
 * @param verifier proves at the exchange who began the flow (RFC 7636)
 */
public record GuidedFlow(
        ServerFacts facts, Market market, @Nullable Client client, String verifier) {

    private static final List<String> SCOPES = List.of("accounts_details_transactions", "customers_profiles");
    private static final String SECRET = "\"$CLIENT_SECRET\"";

    /** The client id, or a word that stands for one. */
    public String clientId() {
        return client == null ? "YOUR_CLIENT_ID" : client.id().value();
    }

    /** Where the customer is sent back to: the page of this server if it is registered. */
    public String back() {
        String own = new FirstApplication(facts.publicUrl()).redirectUri();
        List<String> registered = client == null
                ? List.of()
                : client.redirectUris().stream().map(RedirectUri::value).toList();
        return registered.isEmpty() || registered.contains(own) ? own : registered.get(0);
    }

    /** The path that begins the flow. */
    public String authorizePath() {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", clientId());
        request.put("scope", scopes());
        request.put("countryCode", market.name());
        request.put("businessCode", businessCode().toUpperCase(Locale.ROOT));
        request.put("locale", "en_" + market.name());
        request.put("state", "any-text");
        request.put(
                "code_challenge", CodeChallenge.of(new CodeVerifier(verifier)).value());
        request.put("code_challenge_method", "S256");
        request.put("redirect_uri", back());
        return AuthorizeRoutes.path(request);
    }

    /** The address that begins the flow. */
    public String authorize() {
        return facts.publicUrl() + authorizePath();
    }

    /** What comes back when the customer says yes. */
    public String yes() {
        return back() + "?code=CODE&state=any-text" + issuer();
    }

    /** What comes back when the customer says no. */
    public String no() {
        return back() + "?error=access_denied&error_description=WHY&state=any-text" + issuer();
    }

    /** Who answers (RFC 9207). */
    private String issuer() {
        return "&iss=" + URLEncoder.encode(facts.publicUrl(), StandardCharsets.UTF_8);
    }

    /** Exchanges the code. */
    public String exchange() {
        return curl()
                + "-d grant_type=authorization_code -d code=\"$CODE\" \\\n"
                + "-d code_verifier=" + ShellText.quote(verifier) + " \\\n"
                + "-d redirect_uri=" + ShellText.quote(back()) + " \\\n"
                + address("/authCode/oauth2/token/" + market.code() + "/" + businessCode());
    }

    /** The body of the answer. */
    public String exchanged() {
        return "{\n  \"token_type\": \"Bearer\",\n  \"access_token\": \"sbk_at_...\",\n  \"expires_in\": "
                + facts.lifetimes().accessToken().toSeconds()
                + ",\n  \"consented_on\": 1795000000,\n  \"scope\": \"" + scopes()
                + "\",\n  \"refresh_token\": \"sbk_rt_...\",\n  \"refresh_token_expires_in\": "
                + facts.lifetimes().refreshToken().toSeconds() + "\n}";
    }

    /** Reads the accounts. */
    public String call() {
        return "curl -H \"Authorization: Bearer $TOKEN\" -H " + ShellText.quote("client_id: " + clientId())
                + " -H 'uuid: 1' \\\n" + address("/v1/accounts");
    }

    /** Renews the tokens. */
    public String refresh() {
        return curl() + "-d grant_type=refresh_token -d refresh_token=\"$REFRESH\" \\\n"
                + address("/authCode/oauth2/refresh");
    }

    /** Ends the tokens. */
    public String revoke() {
        return curl() + "-d token=\"$REFRESH\" -d token_type_hint=refresh_token \\\n"
                + address("/authCode/oauth2/revoke");
    }

    /** Whether the application may have a token of its own; one without a secret cannot show who it is. */
    public boolean hasOwnToken() {
        return hasSecret() && (client == null || client.grantKinds().contains(GrantKind.CLIENT_CREDENTIALS));
    }

    private boolean hasSecret() {
        return client == null || !client.isPublic();
    }

    /** Asks for a token of the application itself. */
    public String twoLegged() {
        return curl() + "-d grant_type=client_credentials -d scope=/api \\\n"
                + address("/clientCredentials/oauth2/token/" + market.code() + "/" + businessCode());
    }

    private String scopes() {
        Client asking = client;
        if (asking == null || asking.scopes().isEmpty()) {
            return String.join(" ", SCOPES);
        }
        List<String> usual = SCOPES.stream().filter(asking.scopes()::contains).toList();
        return String.join(" ", usual.isEmpty() ? asking.scopes().names() : usual);
    }

    /** Without a secret the application names itself in the body (RFC 6749 section 3.2.1). */
    private String curl() {
        String id = ShellText.quote(clientId());
        return (hasSecret() ? "curl -u " + id + ":" + SECRET : "curl -d client_id=" + id) + " \\\n";
    }

    private String address(String path) {
        return ShellText.quote(facts.apiBase() + path);
    }

    private String businessCode() {
        return market.businessCodes().get(0).code();
    }
}
