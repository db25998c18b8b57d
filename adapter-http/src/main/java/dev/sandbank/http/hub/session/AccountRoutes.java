package dev.sandbank.http.hub.session;

import dev.sandbank.application.SessionUseCases;
import dev.sandbank.application.hub.developer.Passwords;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.session.HubSession;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** {@code /account}: who one is, where one is logged in, and the password. */
final class AccountRoutes {

    static final String PATH = Section.ACCOUNT.path();
    static final String PASSWORD_PATH = PATH + "/password";
    static final String SESSIONS_PATH = PATH + "/sessions";

    /** The id of one session to end, or {@link #OTHERS}. */
    static final String SESSION = "session";

    static final String OTHERS = "others";

    private static final String PRESENT = "present";
    private static final String WANTED = "wanted";
    private static final String DONE = "done";
    private static final int WRONG = 422;

    private final SessionUseCases useCases;
    private final Passwords passwords;
    private final Clock wall;

    AccountRoutes(SessionUseCases useCases, Passwords passwords, Clock wall) {
        this.useCases = useCases;
        this.passwords = passwords;
        this.wall = wall;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("account", PATH, Role.DEVELOPER, request -> show(request, 200, Problems.NONE));
        routes.form(
                "changePassword",
                PASSWORD_PATH,
                Role.DEVELOPER,
                this::changePassword,
                (request, stale) -> again(request));
        routes.form(
                "endSessions", SESSIONS_PATH, Role.DEVELOPER, this::endSessions, (request, stale) -> again(request));
    }

    private void again(HubRequest request) {
        if (request.developerOrNull() == null) {
            request.redirect(Section.LOG_IN.path());
        } else {
            show(request, 200, Problems.NONE);
        }
    }

    private void changePassword(HubRequest request, PageForm form) {
        Developer developer = request.developer();
        Optional<String> objection = passwords
                .objectionTo(form.text(WANTED), PersonWords.of(developer))
                .map(Hints::of);
        if (objection.isPresent()) {
            show(request, WRONG, Problems.NONE.at(WANTED, objection.get()));
            return;
        }
        try {
            String secret = useCases.changePassword()
                    .change(developer.id(), form.text(PRESENT), passwords.hash(form.text(WANTED)), request.place());
            request.startSession(secret);
            request.redirect(PATH + "?" + DONE + "=password");
        } catch (Refused refused) {
            if (refused.reason() != DeveloperRefusal.DEVELOPER_LOGIN_WRONG) {
                throw refused;
            }
            show(request, WRONG, Problems.NONE.at(PRESENT, "This is not your present password."));
        }
    }

    private void endSessions(HubRequest request, PageForm form) {
        String own = request.session().id();
        String wanted = form.text(SESSION);
        int ended = useCases.endOthers().end(request.developer().id(), session -> {
            boolean other = !session.id().equals(own);
            return wanted.equals(OTHERS) ? other : session.id().equals(wanted);
        });
        if (wanted.equals(own)) {
            request.endSession();
            request.redirect("/");
        } else {
            request.redirect(PATH + "?" + DONE + "=" + (ended == 0 ? "none" : "sessions"));
        }
    }

    private void show(HubRequest request, int status, Problems problems) {
        Developer developer = request.developer();
        List<HubSession> sessions = useCases.list().list(developer.id());
        Form password = Form.to(PASSWORD_PATH, request.csrf(), "Change password")
                .named("password")
                .with(
                        Field.password(PRESENT, "Present password", "current-password"),
                        Field.password(WANTED, "New password", "new-password")
                                .hint("12 characters or more. Your other sessions end."))
                .with(problems);
        request.show(
                status,
                new AccountPage(
                        told(request, request.frame("Account", Section.ACCOUNT)),
                        developer,
                        sessions,
                        request.session().id(),
                        password,
                        useCases.factor().show().show(developer),
                        request.csrf(),
                        wall.instant()));
    }

    private static HubFrame told(HubRequest request, HubFrame frame) {
        String done = request.query(DONE);
        if (done == null || !frame.notices().isEmpty()) {
            return frame;
        }
        return switch (done) {
            case "password" ->
                frame.telling(List.of(Notice.success("Your password is changed, and your other sessions have ended.")));
            case "second-factor-off" ->
                frame.telling(List.of(
                        Notice.success("The second factor is switched off, and your other sessions have ended.")));
            case "setup-cancelled" ->
                frame.telling(List.of(Notice.info("The setup is cancelled. Remove the account from the app again.")));
            case "sessions" ->
                frame.telling(List.of(Notice.success("Ended. The next request from there must log in.")));
            case "none" -> frame.telling(List.of(Notice.info("That session had ended already.")));
            default -> frame;
        };
    }
}
