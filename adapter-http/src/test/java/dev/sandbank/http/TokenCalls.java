package dev.sandbank.http;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.TestClients.Registered;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Calls of the token, refresh and revocation endpoints. Applications without a secret send their id in the form.
 * Further form parameters follow as alternating names and values; one given as an empty text is left out.
 */
public final class TokenCalls {

    private final Http http;
    private final Market market;

    TokenCalls(Http http) {
        this(http, Market.SG);
    }

    private TokenCalls(Http http, Market market) {
        this.http = http;
        this.market = market;
    }

    /** The same calls at another market's token endpoints. */
    public TokenCalls in(Market other) {
        return new TokenCalls(http, other);
    }

    public HttpResponse<String> clientCredentials(Registered app, String... more) {
        Map<String, String> form = form("grant_type", "client_credentials", "scope", "/api");
        return post(app, "/clientCredentials/oauth2/token/" + market.code() + "/gcb", with(form, more));
    }

    /** Redeems a code, sending the usual redirect URI unless {@code more} says otherwise. */
    public HttpResponse<String> redeem(Registered app, String code, String... more) {
        Map<String, String> form =
                form("grant_type", "authorization_code", "code", code, "redirect_uri", TestClients.REDIRECT_URI);
        return post(app, codeEndpoint(), with(form, more));
    }

    public HttpResponse<String> refresh(Registered app, String refreshToken, String... more) {
        Map<String, String> form = form("grant_type", "refresh_token", "refresh_token", refreshToken);
        return post(app, "/authCode/oauth2/refresh", with(form, more));
    }

    public HttpResponse<String> revoke(Registered app, String token, String... more) {
        return post(app, "/authCode/oauth2/revoke", with(form("token", token), more));
    }

    /** The token endpoint that redeems codes. */
    public String codeEndpoint() {
        return "/authCode/oauth2/token/" + market.code() + "/gcb";
    }

    /** Any form, from an application that proves itself. */
    public HttpResponse<String> post(Registered app, String path, Map<String, String> form) {
        return app.secret().isEmpty()
                ? http.postForm(path, with(form, "client_id", app.id()))
                : http.postForm(path, form, "Authorization", app.basic());
    }

    /** A form of alternating names and values. */
    public static Map<String, String> form(String... namesAndValues) {
        return with(Map.of(), namesAndValues);
    }

    private static Map<String, String> with(Map<String, String> form, String... more) {
        Map<String, String> all = new LinkedHashMap<>(form);
        for (int i = 0; i < more.length; i += 2) {
            if (more[i + 1].isEmpty()) {
                all.remove(more[i]);
            } else {
                all.put(more[i], more[i + 1]);
            }
        }
        return all;
    }
}
