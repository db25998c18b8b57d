package dev.sandbank.http.web.page;

import dev.sandbank.http.web.Surroundings;
import jakarta.servlet.http.Cookie;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The token of a link that somebody opened. The first request moves it from the address into a cookie for that page alone
 * and goes on to the page without it, so that it is in no history, no log and on no shared screen.
 */
public final class LinkCookie {

    /** The parameter of the address in mails. */
    public static final String TOKEN = "token";

    private static final String COOKIE = "sandbank_link";
    private static final int MAX_LENGTH = 100;
    private static final int SECONDS = 3_600;

    private final String path;
    private final Supplier<String> publicUrl;

    /**
     * The cookie of one page.
     *
     * @param publicUrl how the outside reaches the server; if it uses TLS, the cookie is sent only over TLS
     */
    public LinkCookie(String path, Supplier<String> publicUrl) {
        this.path = path;
        this.publicUrl = publicUrl;
    }

    /** Whether the address had the token; then the browser is sent to the page without it. */
    public boolean isMoved(HubRequest request) {
        String token = request.query(TOKEN);
        if (token == null) {
            return false;
        }
        keep(request, token);
        request.redirect(path);
        return true;
    }

    /** Keeps a token that came in another way. */
    public void keep(HubRequest request, String token) {
        set(request, token.length() > MAX_LENGTH ? "" : token, SECONDS);
    }

    /** The token; empty if there is none. */
    public String of(HubRequest request) {
        @Nullable String token = request.context().cookie(COOKIE);
        return token == null || token.length() > MAX_LENGTH ? "" : token;
    }

    /** Removes it, after the link was used. */
    public void forget(HubRequest request) {
        set(request, "", 0);
    }

    private void set(HubRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath(Surroundings.of(request.context()).publicPath().in(path));
        cookie.setMaxAge(seconds);
        cookie.setSecure(publicUrl.get().startsWith("https:"));
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        request.context().res().addCookie(cookie);
    }
}
