package dev.sandbank.http.web.page;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.http.operation.Failure;
import dev.sandbank.http.operation.QueryString;
import dev.sandbank.http.operation.RequestRefusal.CharacterForbidden;
import dev.sandbank.http.operation.RequestRefusal.ParameterRepeated;
import dev.sandbank.http.page.ErrorPage;
import dev.sandbank.http.page.Remarks;
import dev.sandbank.http.web.Bodies;
import dev.sandbank.http.web.CallerAddress;
import dev.sandbank.http.web.HtmlAnswer;
import dev.sandbank.http.web.Surroundings;
import dev.sandbank.http.web.body.SentForm;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One request for a page: the results of the steps before the handler, and the methods to answer it. */
abstract class PageRequest {

    /** The status of a form that is not taken. */
    private static final int REFUSED = 403;

    private final Context context;
    private final Browser browser;
    private final String id;
    private @Nullable Visit visit;
    private @Nullable PageForm form;
    private @Nullable SentForm sent;
    private @Nullable String notice;
    private boolean refused;
    private @Nullable Client client;
    private @Nullable Market market;
    private @Nullable Failure failure;
    private @Nullable Map<String, List<String>> query;

    PageRequest(Context context, Browser browser, String id) {
        this.context = context;
        this.browser = browser;
        this.id = id;
    }

    Context context() {
        return context;
    }

    /** The server's id of this request. */
    String id() {
        return id;
    }

    /** What the browser's cookie says. */
    Visit visit() {
        return Objects.requireNonNull(visit, "the session step was not taken");
    }

    /** Whether the browser was looked at. */
    boolean isVisited() {
        return visit != null;
    }

    /** The content of the browser's cookie, which identifies its session if it has one. */
    public String secret() {
        return visit().secret();
    }

    void madeBy(Visit found) {
        this.visit = found;
    }

    PageForm form() {
        return Objects.requireNonNull(form, "the step against forgery was not taken");
    }

    void sends(PageForm checked) {
        this.form = checked;
    }

    /** What was sent, by whomever. */
    SentForm sent() {
        if (sent == null) {
            sent = Bodies.form(context);
        }
        return sent;
    }

    /** Takes what was sent from an earlier request of the same, because a body can be read once. */
    void sendsAs(PageRequest earlier) {
        sent = earlier.sent;
    }

    /** Whatever page is shown from here on tells this first, and its status is that of a refused form. */
    void startsAgain(String told) {
        this.notice = told;
        this.refused = true;
    }

    /** Whatever page is shown from here on tells this first. */
    void tells(String told) {
        this.notice = told;
    }

    /** What a page shown from here on tells first, or null. */
    @Nullable
    String notice() {
        return notice;
    }

    /**
     * What a page tells this browser beside its content.
     *
     * @param locale what the application asked for, or null
     */
    public Remarks remarks(@Nullable String locale) {
        return new Remarks(notice, Languages.remark(locale, context.header("Accept-Language")), List.of());
    }

    /** The query as sent, or an empty text. */
    public String queryString() {
        return Objects.requireNonNullElse(context.queryString(), "");
    }

    /** A part of the path, decoded. */
    public String pathPart(String name) {
        return CharacterForbidden.absentFrom(context.pathParam(name), "path");
    }

    /**
     * A parameter of the query; null if absent.
     *
     * @throws Refused REQUEST_MALFORMED if it comes more than once, and as {@link QueryString#parse}
     */
    public @Nullable String query(String name) {
        if (query == null) {
            query = QueryString.parse(queryString());
        }
        List<String> values = query.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new Refused(new ParameterRepeated(name));
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** Records for the log which application and market the request is about. */
    public void isAbout(Client application, Market itsMarket) {
        this.client = application;
        this.market = itsMarket;
    }

    @Nullable
    Client clientOrNull() {
        return client;
    }

    @Nullable
    Market marketOrNull() {
        return market;
    }

    /** Records for the log why the answer is not a success. */
    public void failed(Failure why) {
        this.failure = why;
    }

    @Nullable
    Failure failureOrNull() {
        return failure;
    }

    /**
     * The token for a form shown to this browser. If the browser does not have the cookie for it, the cookie is set as
     * well.
     */
    public String csrf() {
        if (visit().fresh()) {
            browser.remember(context, visit().secret());
        }
        return expectedCsrf();
    }

    /** The token that a form of this browser must hold. */
    String expectedCsrf() {
        return browser.csrf(visit());
    }

    /** Starts a session with a new cookie, so that a cookie that an attacker set before the log-in is useless. */
    public void startSession(String secret) {
        browser.remember(context, secret);
        // The forms of a page in the same answer belong to the new session.
        visit = new Visit(secret, false);
    }

    /** Removes the cookie. */
    public void endSession() {
        browser.forget(context);
    }

    /** Where the request comes from. */
    public Source source() {
        return CallerAddress.of(context);
    }

    /** Adds a header to the answer. */
    public void answerWith(String name, String value) {
        context.header(name, value);
    }

    /** Shows a page whose forms, if any, are sent only to the bank. */
    public void show(int status, String html) {
        HtmlAnswer.show(context, refused ? REFUSED : status, html);
    }

    /**
     * Shows a page whose form may be answered by a redirect to the application.
     *
     * @param redirectUri registered, or allowed by a registered one; never an unchecked one
     */
    public void showLeadingTo(String redirectUri, int status, String html) {
        HtmlAnswer.showLeadingTo(context, redirectUri, refused ? REFUSED : status, html);
    }

    /** Shows what went wrong, in the frame of these pages. */
    void showError(ErrorPage page) {
        HtmlAnswer.show(context, page);
    }

    /** Shows a page for developers, whose script is the server's own. */
    public void showWithScript(int status, String html) {
        HtmlAnswer.showWithScript(context, refused ? REFUSED : status, html);
    }

    /**
     * Redirects the browser to a path of this server or to another address. The status is always 303, so that the
     * browser does not send the form again (RFC 9700 section 4.12).
     */
    public void redirect(String location) {
        context.status(303)
                .header("Location", Surroundings.of(context).publicPath().in(location))
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer");
        context.res().setContentType(null);
    }
}
