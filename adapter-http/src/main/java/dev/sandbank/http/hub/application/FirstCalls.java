package dev.sandbank.http.hub.application;

import dev.sandbank.application.oauth.client.FirstApplication;
import dev.sandbank.application.support.ShellText;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.RedirectUri;
import dev.sandbank.domain.oauth.code.CodeChallenge;
import dev.sandbank.domain.oauth.code.CodeVerifier;
import dev.sandbank.http.oauth.consent.AuthorizeRoutes;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.page.part.Copyable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The first calls of an application, ready to be tried.
 *
 * @param publicUrl how the outside reaches the server
 * @param verifier proves that whoever redeems the code of the link has read this page (RFC 7636)
 */
public record FirstCalls(Client client, String publicUrl, String verifier) {

    /** The market of first calls. */
    public static final Market MARKET = Market.SG;

    private static final List<String> SCOPES = List.of("accounts_details_transactions", "customers_profiles");

    /** Whether it may act for itself. */
    public boolean isTwoLegged() {
        return client.grantKinds().contains(GrantKind.CLIENT_CREDENTIALS);
    }

    /** Whether customers may be sent to the bank. */
    public boolean isThreeLegged() {
        return client.grantKinds().contains(GrantKind.AUTHORIZATION_CODE);
    }

    /** Whether there is somewhere to send customers back to. */
    public boolean hasRedirectUri() {
        return !client.redirectUris().isEmpty();
    }

    /** Asks for a token as the application itself. */
    public String curl() {
        return curl("", client, publicUrl, MARKET);
    }

    /**
     * The same at another address.
     *
     * @param options of curl, with a space after them; empty for none
     */
    public static String curl(String options, Client client, String url, Market market) {
        return "curl " + options + "-u " + ShellText.quote(client.id().value()) + ":\"$CLIENT_SECRET\" \\\n"
                + "-d grant_type=client_credentials -d scope=/api \\\n"
                + ShellText.quote(
                        url + Operation.API_BASE + "/clientCredentials/oauth2/token/" + market.code() + "/gcb");
    }

    /** Where a browser asks a customer, and whence it comes back to the application. */
    public String authorize() {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", client.id().value());
        request.put("scope", scopes());
        request.put("countryCode", MARKET.name());
        request.put("businessCode", "GCB");
        request.put("locale", "en_" + MARKET.name());
        request.put("state", "any-text");
        request.put(
                "code_challenge", CodeChallenge.of(new CodeVerifier(verifier)).value());
        request.put("code_challenge_method", "S256");
        request.put("redirect_uri", back());
        return AuthorizeRoutes.path(request);
    }

    /** Where the link comes back to: the page of this server if it is registered. */
    public String back() {
        List<String> uris =
                client.redirectUris().stream().map(RedirectUri::value).toList();
        String own = callback();
        return uris.contains(own) ? own : uris.get(0);
    }

    /** The page of this server that shows what comes back. */
    public String callback() {
        return new FirstApplication(publicUrl).redirectUri();
    }

    public String market() {
        return MARKET.country();
    }

    /** What proves at the exchange who asked. */
    public Copyable proof() {
        return new Copyable("code-verifier", "Code verifier", verifier);
    }

    private String scopes() {
        if (client.scopes().isEmpty()) {
            return String.join(" ", SCOPES);
        }
        List<String> usual = SCOPES.stream().filter(client.scopes()::contains).toList();
        return String.join(" ", usual.isEmpty() ? client.scopes().names() : usual);
    }
}
