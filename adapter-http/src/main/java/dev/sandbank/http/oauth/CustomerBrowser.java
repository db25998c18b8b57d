package dev.sandbank.http.oauth;

import dev.sandbank.application.customer.FindSession;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.page.PageFields;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * The cookie of the bank's pages and the anti-forgery token that goes with it. The token follows from the cookie by
 * the installation's key, so nothing is stored for a browser that has not logged in.
 */
final class CustomerBrowser {

    private static final String COOKIE = "sandbank_customer";
    private static final int SECRET_BYTES = 32;
    private static final int MAX_COOKIE_LENGTH = 100;

    private final FindSession findSession;
    private final Secrets secrets;
    private final Redirects redirects;

    CustomerBrowser(FindSession findSession, Secrets secrets, Redirects redirects) {
        this.findSession = findSession;
        this.secrets = secrets;
        this.redirects = redirects;
    }

    /** Who is at this browser. */
    Visit visit(Call call) {
        String cookie = call.cookie(COOKIE);
        if (cookie == null || cookie.isEmpty() || cookie.length() > MAX_COOKIE_LENGTH) {
            String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.random(SECRET_BYTES));
            return new Visit(secret, true, null);
        }
        CustomerSession session = findSession.find(cookie).orElse(null);
        return new Visit(cookie, false, session);
    }

    String csrf(Visit visit) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.derive("csrf", visit.secret()));
    }

    /**
     * The browser that sent a form, if the form is one we gave it.
     *
     * @throws Refused FORM_FORGED
     */
    Visit checkedVisit(Call call, PageForm form) {
        Visit visit = visit(call);
        byte[] expected = csrf(visit).getBytes(StandardCharsets.UTF_8);
        byte[] sent = form.text(PageFields.CSRF).getBytes(StandardCharsets.UTF_8);
        if (visit.fresh() || !MessageDigest.isEqual(expected, sent)) {
            throw new Refused(RequestRefusal.FORM_FORGED);
        }
        return visit;
    }

    /** The answer, with the cookie of a browser that had none. */
    Answer.Ready remember(Visit visit, Answer.Ready answer) {
        return visit.fresh() ? setCookie(visit.secret(), answer) : answer;
    }

    /** The answer that starts a session: with a new cookie, so that one planted before the log-in is worth nothing. */
    Answer.Ready setCookie(String secret, Answer.Ready answer) {
        return answer.with("Set-Cookie", COOKIE + "=" + secret + attributes());
    }

    Answer.Ready clearCookie(Answer.Ready answer) {
        return answer.with("Set-Cookie", COOKIE + "=" + attributes() + "; Max-Age=0");
    }

    private String attributes() {
        return "; Path=/; HttpOnly; SameSite=Lax" + (redirects.overTls() ? "; Secure" : "");
    }
}
