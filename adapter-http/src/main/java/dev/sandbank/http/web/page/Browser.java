package dev.sandbank.http.web.page;

import dev.sandbank.application.support.Secrets;
import dev.sandbank.http.web.Surroundings;
import io.javalin.http.Context;
import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The cookie of one part of the pages and the anti-forgery token that goes with it. The token is derived from the cookie
 * with the installation's key, so nothing is stored for a browser that has not logged in.
 */
final class Browser {

    private static final int SECRET_BYTES = 32;
    private static final int MAX_COOKIE_LENGTH = 100;
    private static final int UNTIL_CLOSED = -1;
    private static final int HOUR_SECONDS = 3_600;
    private static final int CHOICE_SECONDS = 180 * 24 * 3_600;

    private final String cookie;
    private final List<String> paths;
    private final Secrets secrets;
    private final Supplier<String> publicUrl;

    /**
     * The browsers that visit one part of a server.
     *
     * @param cookie the name of the cookie
     * @param paths the cookie is set once for each of them, so that browsers do not send it to applications on other
     *     ports of this host
     * @param publicUrl how the outside reaches the server; if it uses TLS, the cookie is sent only over TLS
     */
    Browser(String cookie, List<String> paths, Secrets secrets, Supplier<String> publicUrl) {
        this.cookie = cookie;
        this.paths = List.copyOf(paths);
        this.secrets = secrets;
        this.publicUrl = publicUrl;
    }

    /** The visit of this browser: what its cookie says. */
    Visit visit(Context context) {
        String value = context.cookie(cookie);
        if (value == null || value.isEmpty() || value.length() > MAX_COOKIE_LENGTH) {
            String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.random(SECRET_BYTES));
            return new Visit(secret, true);
        }
        return new Visit(value, false);
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

    private void set(Context context, String value, int maxAge) {
        context.res().setHeader("Set-Cookie", null);
        paths.forEach(path -> add(context, new Cookie(cookie, value), path, maxAge));
    }

    /** Lets the browser keep a choice for all pages, which is no secret; null ends it. */
    void keep(Context context, String name, @Nullable String choice) {
        add(context, new Cookie(name, choice == null ? "" : choice), "/", choice == null ? 0 : CHOICE_SECONDS);
    }

    /** Lets the browser keep something for an hour, for the pages below a path; an empty text ends it. */
    void keepShortly(Context context, String name, String path, String value) {
        add(context, new Cookie(name, value), path, value.isEmpty() ? 0 : HOUR_SECONDS);
    }

    private void add(Context context, Cookie set, String path, int maxAge) {
        set.setPath(Surroundings.of(context).publicPath().in(path));
        set.setMaxAge(maxAge);
        set.setSecure(publicUrl.get().startsWith("https:"));
        set.setHttpOnly(true);
        set.setAttribute("SameSite", "Lax");
        context.res().addCookie(set);
    }
}
