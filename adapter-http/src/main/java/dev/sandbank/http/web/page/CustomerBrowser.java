package dev.sandbank.http.web.page;

import dev.sandbank.application.customer.FindSession;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.web.Surroundings;
import io.javalin.http.Context;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;

/**
 * The cookie of the bank's pages and the anti-forgery token that goes with it. The token is derived from the cookie
 * with the installation's key, so nothing is stored for a browser that has not logged in.
 */
public final class CustomerBrowser {

    private static final String COOKIE = "sandbank_customer";
    private static final List<String> PATHS = List.of("/customer", Operation.API_BASE);
    private static final int SECRET_BYTES = 32;
    private static final int MAX_COOKIE_LENGTH = 100;
    private static final int UNTIL_CLOSED = -1;

    private final FindSession findSession;
    private final Secrets secrets;
    private final Supplier<String> publicUrl;

    /**
     * The browsers that visit one server.
     *
     * @param publicUrl how the outside reaches the server; if it uses TLS, the cookie is sent only over TLS
     */
    public CustomerBrowser(FindSession findSession, Secrets secrets, Supplier<String> publicUrl) {
        this.findSession = findSession;
        this.secrets = secrets;
        this.publicUrl = publicUrl;
    }

    /** The visit of this browser: its cookie and its session. */
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
        set(context, secret, UNTIL_CLOSED);
    }

    void forget(Context context) {
        set(context, "", 0);
    }

    /**
     * Sets the cookie once for each path of pages, so that browsers do not send it to applications on other ports of
     * this host.
     */
    private void set(Context context, String value, int maxAge) {
        HttpServletResponse response = context.res();
        response.setHeader("Set-Cookie", null);
        for (String path : PATHS) {
            Cookie cookie = new Cookie(COOKIE, value);
            cookie.setPath(Surroundings.of(context).publicPath().in(path));
            cookie.setMaxAge(maxAge);
            cookie.setSecure(publicUrl.get().startsWith("https:"));
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }
}
