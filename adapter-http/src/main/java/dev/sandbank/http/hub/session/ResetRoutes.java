package dev.sandbank.http.hub.session;

import dev.sandbank.application.hub.developer.Passwords;
import dev.sandbank.application.hub.session.FindPasswordReset;
import dev.sandbank.application.hub.session.ResetPassword;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.page.frame.MessagePage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.LinkCookie;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code /reset-password}: chooses a new password by the link of a mail. Opening the link changes nothing. */
final class ResetRoutes {

    static final String PATH = "/reset-password";

    private static final String PASSWORD = "password";
    private static final int WRONG = 422;
    private static final int GONE = 410;

    private final FindPasswordReset find;
    private final ResetPassword reset;
    private final Passwords passwords;
    private final LinkCookie link;

    ResetRoutes(FindPasswordReset find, ResetPassword reset, Passwords passwords, Supplier<String> publicUrl) {
        this.find = find;
        this.reset = reset;
        this.passwords = passwords;
        this.link = new LinkCookie(PATH, publicUrl);
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("resetPassword", PATH, Role.ANYBODY, this::open);
        routes.form(
                "choosePassword",
                PATH,
                Role.ANYBODY,
                this::take,
                (request, stale) -> show(request, 200, Problems.NONE));
    }

    private void open(HubRequest request) {
        if (!link.isMoved(request)) {
            show(request, 200, Problems.NONE);
        }
    }

    private void take(HubRequest request, PageForm form) {
        String token = link.of(request);
        Optional<Developer> developer = find.find(token);
        if (developer.isEmpty()) {
            showEnded(request);
            return;
        }
        String password = form.text(PASSWORD);
        Optional<String> objection =
                passwords.objectionTo(password, PersonWords.of(developer.get())).map(Hints::of);
        if (objection.isPresent()) {
            show(request, WRONG, Problems.NONE.at(PASSWORD, objection.get()));
            return;
        }
        reset.reset(token, passwords.hash(password), request.source());
        link.forget(request);
        request.show(
                200,
                MessagePage.of(
                        request.frame("Your password is changed", Section.LOG_IN),
                        "All sessions of your account have ended. Log in with the new password.",
                        new PageLink("Log in", Section.LOG_IN.path())));
    }

    private void show(HubRequest request, int status, Problems problems) {
        Optional<Developer> developer = find.find(link.of(request));
        if (developer.isEmpty()) {
            showEnded(request);
            return;
        }
        Form form = Form.to(PATH, request.csrf(), "Change password")
                .with(Field.password(PASSWORD, "New password", "new-password")
                        .hint("12 characters or more; a few words that do not belong together are good."))
                .with(problems);
        request.show(
                status,
                FormPage.of(
                        request.frame("Choose a new password", Section.LOG_IN),
                        "For the user ID " + developer.get().userId() + ".",
                        form));
    }

    private static void showEnded(HubRequest request) {
        request.show(
                GONE,
                new MessagePage(
                        request.frame("This link cannot be used", Section.LOG_IN),
                        List.of("It was used, its hour is over, or a newer change has ended it. Get another one."),
                        List.of(new PageLink("Get a new link", ForgotRoutes.PASSWORD_PATH))));
    }
}
