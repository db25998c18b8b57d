package dev.sandbank.http.page;

import dev.sandbank.application.customer.CustomerDirectory.CustomerName;
import dev.sandbank.application.customer.CustomerDirectory.OfferedCustomer;
import dev.sandbank.application.oauth.client.FirstApplication;
import dev.sandbank.application.support.ShellText;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.http.hub.start.HomePage;
import dev.sandbank.http.hub.style.StyleguidePage;
import dev.sandbank.http.hub.style.StyleguidePage.Framed;
import dev.sandbank.http.page.ErrorPage.ForDeveloper;
import dev.sandbank.http.page.GrantsPage.GrantedApplication;
import dev.sandbank.http.page.LogInPage.Offer;
import dev.sandbank.http.page.LogInPage.Typed;
import dev.sandbank.http.page.frame.HubErrorPage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Each page in each of its states, with ordinary and with awkward content. */
final class PageExamples {

    static final Instant NOW = Instant.parse("2026-11-22T06:05:07Z");
    static final String REQUEST = "response_type=code&client_id=c&state=%22%3E%3Cscript%3E&scope=a+b";
    static final String AWKWARD = "</p>\"'><script>alert(1)</script>\u202Eknab\u202C &amp; ${x} "
            + "onload=x Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww";
    static final String CSRF = "csrf-token-1";

    static final String NOTICE = "This form can no longer be used: it was opened too long ago.";

    private static final CustomerName CUSTOMER = new CustomerName("SandboxUser1", "Xin Yi Goh");
    private static final String ICON = "data:image/svg+xml;base64,"
            + "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCA0OCA0OCI+PHJlY3Qgd2lkdGg9IjQ4IiBoZWln"
            + "aHQ9IjQ4IiBmaWxsPSIjM2I0YTlmIi8+PHBhdGggZD0iTTEyIDM0VjI0bTggMTBWMTZtOCAxOFYyMG04IDE0VjEyIiBzdHJva2U9IiNmZmYi"
            + "IHN0cm9rZS13aWR0aD0iNCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIi8+PC9zdmc+";

    private PageExamples() {}

    static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", home().html());
        pages.put("callback", Pages.html(callback(CallbackPage.Outcome.CODE)));
        pages.put("callback-refused", Pages.html(callback(CallbackPage.Outcome.REFUSED)));
        pages.put("errors", Pages.html(errorsPage()));
        pages.put("log-in", Pages.html(logIn(ordinary(), "", List.of())));
        pages.put("log-in-filled", Pages.html(logInFilled()));
        pages.put("log-in-again", Pages.html(logInAgain()));
        pages.put("log-in-wrong", Pages.html(logIn(ordinary(), "sandboxuser1", List.of(FieldProblem.logInWrong(3)))));
        pages.put("log-in-locked", Pages.html(logIn(awkward(), AWKWARD, List.of(FieldProblem.logInLocked(in(5))))));
        pages.put(
                "log-in-empty",
                Pages.html(
                        logIn(ordinary(), "", List.of(FieldProblem.userIdMissing(), FieldProblem.passwordMissing()))));
        pages.put("log-in-alone", Pages.html(logInAlone()));
        pages.put("log-in-alone-empty", Pages.html(logInAlone(FieldProblem.marketMissing())));
        pages.put("consent", Pages.html(consent(ordinary(), AccountExamples.three())));
        pages.put(
                "consent-awkward",
                Pages.html(consent(awkward(), AccountExamples.twenty(), FieldProblem.noAccountChosen())));
        pages.put("consent-again", Pages.html(consentAgain()));
        pages.put("consent-no-accounts", Pages.html(consent(ordinary(), List.of())));
        putGrants(pages);
        pages.put("hub-error", new HubErrorPage(null, ErrorPages.notFound()).html());
        for (Framed framed : Framed.values()) {
            pages.put("styleguide-" + framed.value(), new StyleguidePage(framed).html());
        }
        pages.put("one-time-code", Pages.html(oneTimeCode(ordinary(), "")));
        pages.put("one-time-code-wrong", Pages.html(oneTimeCode(awkward(), "1234", FieldProblem.oneTimeCodeWrong(1))));
        pages.putAll(AccountPageExamples.all());
        pages.put("one-time-code-done", Pages.html(new OneTimeCodeEndPage(Market.SG, ordinary(), true)));
        pages.put("one-time-code-cancelled", Pages.html(new OneTimeCodeEndPage(Market.SG, awkward(), false)));
        pages.put("error", Pages.html(ErrorPages.redirectUriUnregistered(details(AWKWARD))));
        pages.put(
                "error-with-command",
                Pages.html(ErrorPages.redirectUriUnregistered(details("https://app.example/cb"))));
        return pages;
    }

    private static void putGrants(Map<String, String> pages) {
        pages.put("grants", Pages.html(grants(null, of(ordinary(), held(), held()), of(awkward(), held()))));
        pages.put(
                "grants-by-other-ways",
                Pages.html(grants(
                        null,
                        of(
                                ordinary(),
                                held(GrantKind.PASSWORD, Scopes.parse("/api")),
                                held(GrantKind.ISSUED_DEVICE, usual())),
                        of(awkward(), held(GrantKind.CARD_AUTHORIZATION, Scopes.parse("lop_booking"))))));
        pages.put("grants-revoked", Pages.html(grants(AWKWARD, of(ordinary(), held()))));
        pages.put("grants-empty", Pages.html(grants(null)));
    }

    static List<ErrorPage> errors() {
        return List.of(
                ErrorPages.applicationUnknown(details("ordinary")),
                ErrorPages.redirectUriUnregistered(details(AWKWARD)),
                ErrorPages.redirectUriMissing(details("")),
                ErrorPages.parameterRepeated(AWKWARD),
                ErrorPages.applicationRefused(),
                ErrorPages.formExpired(),
                ErrorPages.nothingWaits(null),
                ErrorPages.nothingWaits(awkward()),
                ErrorPages.notFound(),
                ErrorPages.methodNotAllowed("GET, POST"),
                ErrorPages.fault("req-1"));
    }

    static Asker ordinary() {
        return new Asker(
                "Acme Budget",
                "Sorts your spending into jars and tells you when one runs dry.",
                ICON,
                null,
                "https://app.acme.example");
    }

    static Asker awkward() {
        return new Asker(AWKWARD, AWKWARD.repeat(5), null, AWKWARD, "com.example.app:");
    }

    static Asker named(String name) {
        return new Asker(name, "", null, null, "https://app.example");
    }

    static LogInPage logIn(Asker asker, String userId, List<FieldProblem> problems) {
        return logIn(asker, REQUEST, new Typed(userId, ""), Remarks.NONE.withProblems(problems));
    }

    static LogInPage logInFilled() {
        return logIn(ordinary(), REQUEST, new Typed("SandboxUser1", "P@ssUser1$"), Remarks.NONE);
    }

    static LogInPage logInAgain() {
        Remarks remarks =
                new Remarks(NOTICE, "The application asked for Thai. These pages are in English only.", List.of());
        return logIn(ordinary(), REQUEST, new Typed(AWKWARD, ""), remarks);
    }

    private static LogInPage logIn(Asker asker, String request, Typed typed, Remarks remarks) {
        List<Offer> offers = List.of(
                new Offer("SandboxUser1", "Xin Yi Goh", 12),
                new Offer("SandboxUser2", "Arvind Pillai", 2),
                new Offer("SandboxUser3", asker.name(), 1));
        return new LogInPage(asker, Market.SG, "/log-in", "/cancel?" + REQUEST, request, CSRF, typed, offers, remarks);
    }

    static LogInPage logInCarrying(String request) {
        return new LogInPage(
                ordinary(), Market.SG, "/log-in", null, request, CSRF, Typed.NOTHING, List.of(), Remarks.NONE);
    }

    static LogInPage logInAlone(FieldProblem... problems) {
        return new LogInPage(
                null,
                null,
                "/customer/log-in",
                null,
                "",
                CSRF,
                Typed.NOTHING,
                List.of(new Offer("SandboxUser1", null, 12)),
                Remarks.NONE.withProblems(List.of(problems)));
    }

    static ConsentPage consent(Asker asker, List<AccountChoice> accounts, FieldProblem... problems) {
        return consent(asker, accounts, Remarks.NONE.withProblems(List.of(problems)));
    }

    /** After the customer came back from another tab, with some accounts ticked. */
    static ConsentPage consentAgain() {
        List<AccountChoice> some = List.of(
                AccountExamples.account("1", "STEP UP SAVINGS SGD", "13642.83", Currency.SGD, false, false),
                AccountExamples.account("2", "PLATINUM CREDIT CARD", "950.00", Currency.SGD, true, true));
        return consent(ordinary(), some, Remarks.NONE.withNotice(NOTICE));
    }

    private static ConsentPage consent(Asker asker, List<AccountChoice> accounts, Remarks remarks) {
        return new ConsentPage(
                asker,
                Market.SG,
                CUSTOMER,
                accounts.size() > 3 ? everything() : usual(),
                accounts,
                in(30 * 24 * 60),
                "/consent",
                "/log-out",
                REQUEST,
                CSRF,
                remarks);
    }

    static OneTimeCodePage oneTimeCode(Asker asker, String typed, FieldProblem... problems) {
        return new OneTimeCodePage(
                Market.SG,
                asker,
                "Book a loan",
                List.of(Fact.of("Loan amount", "5,000.00 SGD"), Fact.of("Account", asker.name())),
                "/customer/one-time-code",
                CSRF,
                "4028",
                typed,
                true,
                Remarks.NONE.withProblems(List.of(problems)));
    }

    static GrantsPage grants(@Nullable String revoked, GrantedApplication... applications) {
        return new GrantsPage(
                Market.BH,
                CUSTOMER,
                List.of(applications),
                applications.length > 1,
                revoked,
                "/revoke",
                "/log-out",
                CSRF,
                Remarks.NONE);
    }

    static HomePage home() {
        return new HomePage(
                null,
                new FirstApplication("http://127.0.0.1:8080"),
                " --data /srv/sandbank",
                "http://127.0.0.1:8080/gcb/api",
                "/gcb/api/authCode/oauth2/authorize?response_type=code&client_id=shop",
                Market.SG,
                List.of(
                        new OfferedCustomer(CUSTOMER, "P@ssUser1$", 12),
                        new OfferedCustomer(new CustomerName("SandboxUser2", "Arvind Pillai"), "P@ssUser2$", 1)));
    }

    private static ErrorsPage errorsPage() {
        ErrorsPage.Line line = new ErrorsPage.Line("400 invalidRequest, invalid_grant", "It is so.", AWKWARD);
        return new ErrorsPage(List.of(new ErrorsPage.Chapter("Tokens", List.of(line, line))));
    }

    static CallbackPage callback(CallbackPage.Outcome outcome) {
        boolean code = outcome == CallbackPage.Outcome.CODE;
        return new CallbackPage(
                outcome,
                List.of(Fact.of(code ? "code" : "error", AWKWARD), Fact.of("state", "s".repeat(2000))),
                code ? in(2) : null,
                code ? "curl -u shop:\"$CLIENT_SECRET\" \\\n-d code=" + AWKWARD : null,
                "http://127.0.0.1:8080/callback");
    }

    private static ForDeveloper details(String sent) {
        return new ForDeveloper(
                "The redirect_uri must equal a registered one.",
                List.of(
                        Fact.of("Sent as redirect_uri", sent),
                        new Fact("Registered", List.of("https://a.example/cb", sent))),
                sent.isEmpty() ? null : "./sandbank app update shop --redirect-uri=" + ShellText.quote(sent));
    }

    private static GrantedApplication of(Asker asker, HeldGrant... grants) {
        return new GrantedApplication(asker, List.of(grants));
    }

    private static HeldGrant held() {
        return held(GrantKind.AUTHORIZATION_CODE, usual());
    }

    private static HeldGrant held(GrantKind kind, Scopes scopes) {
        return new HeldGrant(
                new GrantId("a1b2c3"),
                kind,
                scopes,
                List.of("Everyday Savings ending 7556", "Current Account ending 3260"),
                in(-3 * 24 * 60),
                in(27 * 24 * 60));
    }

    static Moment in(long minutes) {
        return new Moment(NOW.plus(Duration.ofMinutes(minutes)), NOW, Market.SG.zone());
    }

    private static Scopes usual() {
        return Scopes.of(List.of(
                KnownScope.ACCOUNTS_DETAILS_TRANSACTIONS, KnownScope.CUSTOMERS_PROFILES, KnownScope.PAY_WITH_POINTS));
    }

    private static Scopes everything() {
        return new Scopes(Stream.concat(
                        Stream.of("unpublished"),
                        Arrays.stream(KnownScope.values()).map(KnownScope::scope))
                .toList());
    }
}
