package dev.sandbank.http.hub.session;

import dev.sandbank.application.hub.session.LogInDeveloper;
import dev.sandbank.application.hub.session.LogInDeveloper.CodeAsked;
import dev.sandbank.application.hub.session.LogInDeveloper.LoggedIn;
import dev.sandbank.application.hub.session.LogInDeveloper.Outcome;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal.DeveloperLoginLocked;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.LogInPath;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /login}: a developer logs in, and goes on to the page that was wanted. */
final class DeveloperLogInRoutes {

    private static final String PATH = Section.LOG_IN.path();
    private static final String USER_ID = "userId";
    private static final String PASSWORD = "password";
    private static final int MAX_LENGTH = 300;
    private static final int WRONG = 422;
    private static final int TOO_MANY = 429;

    private final LogInDeveloper logIn;
    private final LogInCodeRoutes byCode;

    DeveloperLogInRoutes(LogInDeveloper logIn, LogInCodeRoutes byCode) {
        this.logIn = logIn;
        this.byCode = byCode;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("developerLogIn", PATH, Role.ANYBODY, this::open);
        routes.form(
                "logInDeveloper",
                PATH,
                Role.ANYBODY,
                this::take,
                (request, stale) -> show(request, 200, stale.text(USER_ID), stale.text(LogInPath.NEXT), Problems.NONE));
    }

    private void open(HubRequest request) {
        String next = request.query(LogInPath.NEXT);
        if (request.developerOrNull() != null) {
            request.redirect(LogInPath.after(next, Section.APPLICATIONS.path()));
        } else {
            show(request, 200, "", next, Problems.NONE);
        }
    }

    private void take(HubRequest request, PageForm form) {
        String userId = form.text(USER_ID);
        String next = form.text(LogInPath.NEXT);
        String password = form.text(PASSWORD);
        Problems problems = missing(userId, password);
        if (!problems.isEmpty()) {
            show(request, WRONG, userId, next, problems);
            return;
        }
        try {
            go(request, logIn.logIn(userId, password, request.place(), request.secret()), next);
        } catch (Refused refused) {
            refuse(request, userId, next, refused);
        }
    }

    private void go(HubRequest request, Outcome outcome, String next) {
        if (outcome instanceof CodeAsked asked) {
            byCode.ask(request, asked.ticket(), LogInPath.after(next, ""));
        } else if (outcome instanceof LoggedIn loggedIn) {
            request.startSession(loggedIn.secret());
            request.redirect(LogInPath.after(next, Section.APPLICATIONS.path()));
        }
    }

    private void refuse(HubRequest request, String userId, String next, Refused refused) {
        if (refused.refusal() instanceof DeveloperLoginLocked locked) {
            String until = new UtcMoment(locked.until(), Instant.EPOCH).text();
            show(
                    request,
                    TOO_MANY,
                    userId,
                    next,
                    Problems.NONE.at(USER_ID, "Too many attempts from your address. Try again after " + until + "."));
        } else if (refused.reason() == DeveloperRefusal.DEVELOPER_LOGIN_WRONG) {
            show(
                    request,
                    WRONG,
                    userId,
                    next,
                    Problems.NONE.at(USER_ID, "User ID and password do not match.", PASSWORD));
        } else if (refused.reason() == DeveloperRefusal.DEVELOPER_SUSPENDED) {
            show(
                    request,
                    WRONG,
                    userId,
                    next,
                    Problems.NONE.about("This account is suspended. An administrator of this hub can tell you why."));
        } else {
            throw refused;
        }
    }

    private static Problems missing(String userId, String password) {
        Problems problems = Problems.NONE;
        if (userId.isBlank() || userId.length() > MAX_LENGTH) {
            problems = problems.at(USER_ID, "Enter your user ID or e-mail address.");
        }
        return password.isEmpty() || password.length() > MAX_LENGTH
                ? problems.at(PASSWORD, "Enter your password.")
                : problems;
    }

    private void show(HubRequest request, int status, String userId, @Nullable String next, Problems problems) {
        String wanted = LogInPath.after(next, "");
        Form form = Form.to(PATH, request.csrf(), "Log in")
                .with(
                        Field.hidden(LogInPath.NEXT, wanted),
                        Field.code(USER_ID, "User ID or e-mail address")
                                .autocomplete("username")
                                .typed(userId),
                        Field.password(PASSWORD, "Password", "current-password"))
                .with(problems);
        request.show(
                status,
                FormPage.of(
                        frame(request, wanted),
                        "",
                        form,
                        new PageLink("Forgot password", ForgotRoutes.PASSWORD_PATH),
                        new PageLink("Forgot user ID", ForgotRoutes.USER_ID_PATH),
                        new PageLink("Ask for an account", Section.GET_STARTED.path())));
    }

    private static HubFrame frame(HubRequest request, String wanted) {
        HubFrame frame = request.frame("Log in", Section.LOG_IN);
        return wanted.isEmpty() || !frame.notices().isEmpty()
                ? frame
                : frame.telling(List.of(Notice.info(
                        LogInPath.isDraft(wanted)
                                ? "You were logged out meanwhile. Log in again, and the form comes back with what you typed."
                                : "Log in to go on to the page you wanted.")));
    }
}
