package dev.sandbank.http.oauth;

import dev.sandbank.application.customer.LogIn;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Method;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.page.FieldProblem;
import dev.sandbank.http.page.LogInPage;
import dev.sandbank.http.page.Moment;
import dev.sandbank.http.page.PageAnswer;
import dev.sandbank.http.page.PageFields;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.refusal.Hints;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code POST /customer/login}: a customer proves who they are, for an application that asks or for themselves. */
final class LogInEndpoint {

    static final String PATH = "/customer/login";

    private final PageKit kit;
    private final PendingRequests pendingRequests;
    private final LogIn logIn;
    private final SpaceClocks clocks;

    LogInEndpoint(PageKit kit, PendingRequests pendingRequests, LogIn logIn, SpaceClocks clocks) {
        this.kit = kit;
        this.pendingRequests = pendingRequests;
        this.logIn = logIn;
        this.clocks = clocks;
    }

    Operation operation() {
        return Operation.page("customerLogIn", Method.POST, PATH, kit.errors().guard(this::logIn));
    }

    /** The log-in page; without a pending request the customer chooses the market. */
    Answer.Ready page(
            int status, @Nullable PendingRequest pending, Visit visit, String userId, List<FieldProblem> problems) {
        return page(status, pending, pending == null ? null : pending.request().market(), visit, userId, problems);
    }

    private Answer.Ready page(
            int status,
            @Nullable PendingRequest pending,
            @Nullable Market market,
            Visit visit,
            String userId,
            List<FieldProblem> problems) {
        LogInPage page = new LogInPage(
                pending == null ? null : Askers.of(pending),
                market,
                PATH,
                pending == null ? "" : pending.query(),
                kit.browser().csrf(visit),
                userId,
                problems);
        String html = Pages.html(page);
        return kit.browser()
                .remember(
                        visit,
                        pending == null
                                ? PageAnswer.of(status, html)
                                : PageAnswer.leadingTo(pending.redirectUri(), status, html));
    }

    private Answer logIn(Call call) {
        PageForm form = new PageForm(call.pageForm());
        Visit visit = kit.browser().checkedVisit(call, form);
        String query = form.text(PageFields.REQUEST);
        PendingRequest pending = query.isEmpty() ? null : pendingRequests.read(query);
        Market market = pending != null
                ? pending.request().market()
                : Market.byCode(form.text(PageFields.MARKET)).orElse(null);
        String userId = form.text(PageFields.USER_ID).strip();
        List<FieldProblem> missing = missing(market, userId, form.text(PageFields.PASSWORD));
        if (market == null || !missing.isEmpty()) {
            return page(400, pending, market, visit, userId, missing);
        }
        SpaceId space = pending == null ? SpaceId.DEFAULT : pending.client().space();
        try {
            String secret =
                    logIn.logIn(call.source(), space, new CustomerId(market, userId), form.text(PageFields.PASSWORD));
            return kit.browser().setCookie(secret, kit.redirects().to(next(pending)));
        } catch (Refused refused) {
            return refuse(refused, pending, market, visit, userId);
        }
    }

    private Answer refuse(
            Refused refused, @Nullable PendingRequest pending, Market market, Visit visit, String userId) {
        return switch (refused.reason()) {
            case LOGIN_WRONG -> {
                int left = Integer.parseInt(refused.detail("attemptsLeft"));
                yield page(401, pending, market, visit, userId, List.of(FieldProblem.logInWrong(left)))
                        .with("WWW-Authenticate", "Form")
                        .with("Sandbank-Hint", Hints.of(refused));
            }
            case LOGIN_LOCKED -> {
                Instant until = Instant.parse(refused.detail("lockedUntil"));
                Instant now = clocks.now(
                        pending == null ? SpaceId.DEFAULT : pending.client().space());
                ZoneId zone = market.zone();
                yield page(
                                429,
                                pending,
                                market,
                                visit,
                                userId,
                                List.of(FieldProblem.logInLocked(new Moment(until, now, zone))))
                        .with(
                                "Retry-After",
                                String.valueOf(Duration.between(now, until).toSeconds() + 1))
                        .with("Sandbank-Hint", Hints.of(refused));
            }
            default -> throw refused;
        };
    }

    private static List<FieldProblem> missing(@Nullable Market market, String userId, String password) {
        List<FieldProblem> problems = new ArrayList<>();
        if (market == null) {
            problems.add(FieldProblem.marketMissing());
        }
        if (userId.isEmpty() || userId.length() > CustomerId.MAX_LENGTH) {
            problems.add(FieldProblem.userIdMissing());
        }
        if (password.isEmpty()) {
            problems.add(FieldProblem.passwordMissing());
        }
        return problems;
    }

    private static String next(@Nullable PendingRequest pending) {
        return pending == null ? GrantsEndpoint.PATH : AuthorizeEndpoint.URL_PATH + "?" + pending.query();
    }
}
