package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.customer.LogIn;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.CustomerRefusal.LoginLocked;
import dev.sandbank.domain.refusal.CustomerRefusal.LoginWrong;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.oauth.consent.LogInView.Occasion;
import dev.sandbank.http.page.FieldProblem;
import dev.sandbank.http.page.LogInPage;
import dev.sandbank.http.page.LogInPage.Typed;
import dev.sandbank.http.page.Moment;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.CustomerRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import dev.sandbank.http.web.page.StaleForm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code POST /customer/login}: a customer logs in, for an application's request or without one. */
final class LogInRoutes {

    static final String PATH = "/customer/login";

    private final PendingRequests pendingRequests;
    private final Reception reception;
    private final LogInView view;
    private final LogIn logIn;
    private final SpaceClocks clocks;

    LogInRoutes(PendingRequests pendingRequests, Reception reception, LogInView view, LogIn logIn, SpaceClocks clocks) {
        this.pendingRequests = pendingRequests;
        this.reception = reception;
        this.view = view;
        this.logIn = logIn;
        this.clocks = clocks;
    }

    void addTo(PageRoutes<CustomerRequest> routes) {
        routes.form("customerLogIn", PATH, Role.ANYBODY, this::logIn, this::again);
    }

    private void logIn(CustomerRequest request, PageForm form) {
        Occasion occasion = occasion(request, form.text(LogInPage.REQUEST), form.text(LogInPage.MARKET));
        Typed typed = new Typed(form.text(LogInPage.USER_ID).strip(), "");
        String fill = form.text(LogInPage.FILL);
        Market market = occasion.market();
        List<FieldProblem> missing = missing(market, typed.userId(), form.text(LogInPage.PASSWORD));
        if (!fill.isEmpty()) {
            show(request, 200, occasion, view.filled(occasion, fill, typed), List.of());
        } else if (market == null || !missing.isEmpty()) {
            show(request, 400, occasion, typed, missing);
        } else {
            enter(request, occasion, new CustomerId(market, typed.userId()), typed, form.text(LogInPage.PASSWORD));
        }
    }

    private void again(CustomerRequest request, StaleForm form) {
        Typed typed = new Typed(form.text(LogInPage.USER_ID), "");
        Occasion occasion = occasion(request, form.text(LogInPage.REQUEST), form.text(LogInPage.MARKET));
        PendingRequest pending = occasion.pending();
        if (pending == null) {
            reception.receiveAlone(request, occasion.market(), typed, null);
        } else {
            reception.receive(request, pending, typed);
        }
    }

    private void enter(CustomerRequest request, Occasion occasion, CustomerId customer, Typed typed, String password) {
        try {
            request.startSession(logIn.logIn(request.source(), occasion.space(), customer, password));
            request.redirect(next(occasion.pending()));
        } catch (Refused refused) {
            refuse(request, refused, occasion, typed);
        }
    }

    private void refuse(CustomerRequest request, Refused refused, Occasion occasion, Typed typed) {
        request.failed(Hints.failure(refused));
        request.answerWith("Sandbank-Hint", Hints.of(refused));
        if (refused.refusal() instanceof LoginWrong wrong) {
            request.answerWith("WWW-Authenticate", "Form");
            show(request, 401, occasion, typed, List.of(FieldProblem.logInWrong(wrong.attemptsLeft())));
        } else if (refused.refusal() instanceof LoginLocked locked && occasion.market() != null) {
            Instant now = clocks.now(occasion.space());
            long seconds = Duration.between(now, locked.until()).toSeconds() + 1;
            request.answerWith("Retry-After", String.valueOf(seconds));
            Moment free = new Moment(locked.until(), now, occasion.market().zone());
            show(request, 429, occasion, typed, List.of(FieldProblem.logInLocked(free)));
        } else {
            throw refused;
        }
    }

    private void show(
            CustomerRequest request, int status, Occasion occasion, Typed typed, List<FieldProblem> problems) {
        view.show(
                request,
                status,
                occasion,
                typed,
                request.remarks(occasion.locale()).withProblems(problems));
    }

    private Occasion occasion(CustomerRequest request, String query, String market) {
        if (query.isEmpty()) {
            return new Occasion(null, Market.byCode(market).orElse(null));
        }
        PendingRequest pending = pendingRequests.read(request, query);
        return new Occasion(pending, pending.market());
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
        return pending == null ? GrantsRoutes.PATH : AuthorizeRoutes.PATH + "?" + pending.queryAfterLogIn();
    }
}
