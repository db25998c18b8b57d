package dev.sandbank.http.page;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Each page in each of its states, with ordinary and with awkward content. */
final class PageExamples {

    static final Instant NOW = Instant.parse("2026-11-22T06:05:07Z");
    static final String REQUEST = "response_type=code&client_id=c&state=%22%3E%3Cscript%3E&scope=a+b";
    static final String AWKWARD = "</p>\"'><script>alert(1)</script>\u202Eknab\u202C &amp; ${x} "
            + "onload=x Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww";
    static final String CSRF = "csrf-token-1";

    private static final String ICON = "data:image/svg+xml;base64,"
            + "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCA0OCA0OCI+PHJlY3Qgd2lkdGg9IjQ4IiBoZWln"
            + "aHQ9IjQ4IiBmaWxsPSIjM2I0YTlmIi8+PHBhdGggZD0iTTEyIDM0VjI0bTggMTBWMTZtOCAxOFYyMG04IDE0VjEyIiBzdHJva2U9IiNmZmYi"
            + "IHN0cm9rZS13aWR0aD0iNCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIi8+PC9zdmc+";

    private PageExamples() {}

    static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", Pages.html(new HomePage("http://127.0.0.1:8080/gcb/api")));
        pages.put("log-in", Pages.html(logIn(ordinary(), "", List.of())));
        pages.put("log-in-wrong", Pages.html(logIn(ordinary(), "sandboxuser1", List.of(FieldProblem.logInWrong(3)))));
        pages.put("log-in-locked", Pages.html(logIn(awkward(), AWKWARD, List.of(FieldProblem.logInLocked(in(5))))));
        pages.put(
                "log-in-empty",
                Pages.html(
                        logIn(ordinary(), "", List.of(FieldProblem.userIdMissing(), FieldProblem.passwordMissing()))));
        pages.put("log-in-alone", Pages.html(logInAlone()));
        pages.put("log-in-alone-empty", Pages.html(logInAlone(FieldProblem.marketMissing())));
        pages.put("consent", Pages.html(consent(ordinary(), three())));
        pages.put("consent-awkward", Pages.html(consent(awkward(), twenty(), FieldProblem.noAccountChosen())));
        pages.put("consent-no-accounts", Pages.html(consent(ordinary(), List.of())));
        pages.put("grants", Pages.html(grants(null, held(ordinary()), held(awkward()))));
        pages.put(
                "grants-by-other-ways",
                Pages.html(grants(
                        null,
                        held(GrantKind.PASSWORD, ordinary(), Scopes.parse("/api")),
                        held(GrantKind.CARD_AUTHORIZATION, awkward(), Scopes.parse("lop_booking")),
                        held(GrantKind.ISSUED_DEVICE, ordinary(), usual()))));
        pages.put("grants-revoked", Pages.html(grants(AWKWARD, held(ordinary()))));
        pages.put("grants-empty", Pages.html(grants(null)));
        pages.put("one-time-code", Pages.html(oneTimeCode("Acme Budget")));
        pages.put("one-time-code-wrong", Pages.html(oneTimeCode(AWKWARD, FieldProblem.oneTimeCodeWrong(1))));
        pages.put("one-time-code-done", Pages.html(OneTimeCodePage.done(Market.SG, AWKWARD)));
        pages.put("error", Pages.html(ErrorPages.redirectUriUnregistered()));
        return pages;
    }

    static List<ErrorPage> errors() {
        return List.of(
                ErrorPages.applicationUnknown(),
                ErrorPages.redirectUriUnregistered(),
                ErrorPages.redirectUriMissing(),
                ErrorPages.parameterRepeated(AWKWARD),
                ErrorPages.applicationRefused(),
                ErrorPages.formExpired(),
                ErrorPages.nothingWaits(),
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
        return new LogInPage(asker, Market.SG, "/log-in", REQUEST, CSRF, userId, problems);
    }

    static LogInPage logInCarrying(String request) {
        return new LogInPage(ordinary(), Market.SG, "/log-in", request, CSRF, "", List.of());
    }

    static LogInPage logInAlone(FieldProblem... problems) {
        return new LogInPage(null, null, "/customer/log-in", "", CSRF, "", List.of(problems));
    }

    static ConsentPage consent(Asker asker, List<AccountChoice> accounts, FieldProblem... problems) {
        return new ConsentPage(
                asker,
                Market.SG,
                "sandboxuser1",
                accounts.size() > 3 ? everything() : usual(),
                accounts,
                in(30 * 24 * 60),
                "/consent",
                "/log-out",
                REQUEST,
                CSRF,
                List.of(problems));
    }

    static OneTimeCodePage oneTimeCode(String application, FieldProblem... problems) {
        return new OneTimeCodePage(
                Market.SG, application, true, "/customer/one-time-code", CSRF, "4028", List.of(problems), false);
    }

    static GrantsPage grants(@Nullable String revoked, HeldGrant... grants) {
        return new GrantsPage(Market.BH, "sandboxuser1", List.of(grants), revoked, "/revoke", "/log-out", CSRF);
    }

    static HeldGrant held(Asker asker) {
        return held(GrantKind.AUTHORIZATION_CODE, asker, usual());
    }

    static HeldGrant held(GrantKind kind, Asker asker, Scopes scopes) {
        return new HeldGrant(
                new GrantId("a1b2c3"),
                kind,
                asker,
                scopes,
                List.of("Everyday Savings XXXXXX7556", "Current Account XXXXXX3260"),
                in(-3 * 24 * 60),
                in(27 * 24 * 60));
    }

    static List<AccountChoice> three() {
        return List.of(
                account("63345745", "Everyday Savings", "XXXXXX1847", "13642.83", Currency.SGD),
                account("80943329", "Foreign Currency Account", "XXXXXX3260", "91352.21", Currency.USD),
                account("35555157", "Rewards Platinum Card", "XXXXXXXXXXXX2875", "-950.00", Currency.SGD));
    }

    static List<AccountChoice> twenty() {
        return IntStream.range(0, 20)
                .mapToObj(i -> account("id" + i, AWKWARD, "XXXXXX" + (1000 + i), "123456789012.345", Currency.BHD))
                .toList();
    }

    static Moment in(long minutes) {
        return new Moment(NOW.plus(Duration.ofMinutes(minutes)), NOW, Market.SG.zone());
    }

    private static AccountChoice account(String id, String name, String number, String balance, Currency currency) {
        return new AccountChoice(new AccountId(id), name, number, new BigDecimal(balance), currency, true);
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
