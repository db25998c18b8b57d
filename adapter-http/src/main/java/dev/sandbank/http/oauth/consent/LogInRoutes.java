package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.customer.LogIn;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.CustomerRefusal.LoginLocked;
import dev.sandbank.domain.refusal.CustomerRefusal.LoginWrong;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.page.FieldProblem;
import dev.sandbank.http.page.LogInPage;
import dev.sandbank.http.page.Moment;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code POST /customer/login}: a customer logs in, for an application's request or without one. */
final class LogInRoutes {

    static final String PATH = "/customer/login";

    private final PendingRequests pendingRequests;
    private final LogIn logIn;
    private final SpaceClocks clocks;

    LogInRoutes(PendingRequests pendingRequests, LogIn logIn, SpaceClocks clocks) {
        this.pendingRequests = pendingRequests;
        this.logIn = logIn;
        this.clocks = clocks;
    }

    void addTo(PageRoutes routes) {
        routes.form("customerLogIn", PATH, Role.ANYBODY, this::logIn);
    }

    private void logIn(PageRequest request, PageForm form) {
        String query = form.text(LogInPage.REQUEST);
        PendingRequest pending = query.isEmpty() ? null : pendingRequests.read(query);
        Market market = pending != null
                ? pending.market()
                : Market.byCode(form.text(LogInPage.MARKET)).orElse(null);
        LogInView view = new LogInView(pending, market);
        String userId = form.text(LogInPage.USER_ID).strip();
        String password = form.text(LogInPage.PASSWORD);
        List<FieldProblem> missing = missing(market, userId, password);
        if (market == null || !missing.isEmpty()) {
            view.show(request, 400, userId, missing);
            return;
        }
        SpaceId space = spaceOf(pending);
        try {
            request.startSession(logIn.logIn(request.source(), space, new CustomerId(market, userId), password));
            request.redirect(next(pending));
        } catch (Refused refused) {
            refuse(request, refused, view, market, clocks.now(space), userId);
        }
    }

    private static void refuse(
            PageRequest request, Refused refused, LogInView view, Market market, Instant now, String userId) {
        request.failed(Hints.failure(refused));
        request.answerWith("Sandbank-Hint", Hints.of(refused));
        if (refused.refusal() instanceof LoginWrong wrong) {
            request.answerWith("WWW-Authenticate", "Form");
            view.show(request, 401, userId, List.of(FieldProblem.logInWrong(wrong.attemptsLeft())));
        } else if (refused.refusal() instanceof LoginLocked locked) {
            long seconds = Duration.between(now, locked.until()).toSeconds() + 1;
            request.answerWith("Retry-After", String.valueOf(seconds));
            Moment free = new Moment(locked.until(), now, market.zone());
            view.show(request, 429, userId, List.of(FieldProblem.logInLocked(free)));
        } else {
            throw refused;
        }
    }

    /** A customer who logs in without an application's request is in the default space. */
    private static SpaceId spaceOf(@Nullable PendingRequest pending) {
        return pending == null ? SpaceId.DEFAULT : pending.client().space();
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
        return pending == null ? GrantsRoutes.PATH : AuthorizeRoutes.PATH + "?" + pending.query();
    }
}
