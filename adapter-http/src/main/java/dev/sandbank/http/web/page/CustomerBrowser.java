package dev.sandbank.http.web.page;

import dev.sandbank.application.customer.FindSession;
import dev.sandbank.application.support.Secrets;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Base64;
import java.util.function.Supplier;

/**
 * The cookie of the bank's pages and the anti-forgery token that goes with it. The token follows from the cookie by
 * the installation's key, so nothing is stored for a browser that has not logged in.
 */
public final class CustomerBrowser {

    private static final String COOKIE = "sandbank_customer";
    private static final int SECRET_BYTES = 32;
    private static final int MAX_COOKIE_LENGTH = 100;
    private static final int UNTIL_CLOSED = -1;

    private final FindSession findSession;
    private final Secrets secrets;
    private final Supplier<String> publicUrl;

    /**
     * The browsers that visit one server.
     *
     * @param publicUrl how the outside reaches the server; over TLS the cookie is sent over TLS only
     */
    public CustomerBrowser(FindSession findSession, Secrets secrets, Supplier<String> publicUrl) {
        this.findSession = findSession;
        this.secrets = secrets;
        this.publicUrl = publicUrl;
    }

    /** Who is at this browser. */
    Visit visit(Context context) {
        String cookie = context.cookie(COOKIE);
        if (cookie == null || cookie.isEmpty() || cookie.length() > MAX_COOKIE_LENGTH) {
            String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.random(SECRET_BYTES));
            return new Visit(secret, true, null);
        }
        return new Visit(cookie, false, findSession.find(cookie).orElse(null));
    }

    String csrf(Visit visit) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.derive("csrf", visit.secret()));
    }

    void remember(Context context, String secret) {
        context.cookie(cookie(secret, UNTIL_CLOSED));
    }

    void forget(Context context) {
        context.cookie(cookie("", 0));
    }

    private Cookie cookie(String value, int maxAge) {
        boolean secure = publicUrl.get().startsWith("https:");
        return new Cookie(COOKIE, value, "/", maxAge, secure, true, null, SameSite.LAX);
    }
}
