package dev.sandbank.http.hub.session;

import dev.sandbank.application.hub.session.AskForPasswordReset;
import dev.sandbank.application.hub.session.RecoverUserId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.http.hub.mail.MailHint;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.page.frame.MessagePage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;

/** {@code /forgot-user-id} and {@code /forgot-password}: help by mail. The answer is the same for everybody. */
final class ForgotRoutes {

    static final String USER_ID_PATH = "/forgot-user-id";
    static final String PASSWORD_PATH = "/forgot-password";

    private static final String EMAIL = "email";
    private static final String NAME = "userId";
    private static final int WRONG = 422;
    private static final int MAX_LENGTH = 300;

    private final RecoverUserId recoverUserId;
    private final AskForPasswordReset askForReset;
    private final MailHint mailHint;

    ForgotRoutes(RecoverUserId recoverUserId, AskForPasswordReset askForReset, MailHint mailHint) {
        this.recoverUserId = recoverUserId;
        this.askForReset = askForReset;
        this.mailHint = mailHint;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("forgotUserId", USER_ID_PATH, Role.ANYBODY, request -> showUserId(request, 200, "", Problems.NONE));
        routes.form(
                "recoverUserId",
                USER_ID_PATH,
                Role.ANYBODY,
                this::recoverUserId,
                (request, stale) -> showUserId(request, 200, stale.text(EMAIL), Problems.NONE));
        routes.page(
                "forgotPassword",
                PASSWORD_PATH,
                Role.ANYBODY,
                request -> showPassword(request, 200, "", Problems.NONE));
        routes.form(
                "askForPasswordReset",
                PASSWORD_PATH,
                Role.ANYBODY,
                this::askForReset,
                (request, stale) -> showPassword(request, 200, stale.text(NAME), Problems.NONE));
    }

    private void recoverUserId(HubRequest request, PageForm form) {
        String typed = form.text(EMAIL);
        EmailAddress.objectionTo(typed)
                .ifPresentOrElse(
                        objection -> showUserId(request, WRONG, typed, Problems.NONE.at(EMAIL, objection)), () -> {
                            recoverUserId.recover(EmailAddress.parse(typed).orElseThrow(), request.source());
                            done(request, "If an account has this address, its user ID is on its way there.");
                        });
    }

    private void askForReset(HubRequest request, PageForm form) {
        String typed = form.text(NAME).strip();
        if (typed.isEmpty() || typed.length() > MAX_LENGTH) {
            showPassword(request, WRONG, typed, Problems.NONE.at(NAME, "Enter your user ID or e-mail address."));
            return;
        }
        askForReset.ask(typed, request.source());
        done(
                request,
                "If there is such an account, a link to choose a new password is on its way to its address. It works"
                        + " once, within 1 hour.");
    }

    private void done(HubRequest request, String text) {
        request.show(
                200,
                new MessagePage(
                        request.frame("Look into your mail", Section.LOG_IN),
                        mailHint.after(text),
                        mailHint.ways(new PageLink("Log in", Section.LOG_IN.path()))));
    }

    private void showUserId(HubRequest request, int status, String typed, Problems problems) {
        Form form = Form.to(USER_ID_PATH, request.csrf(), "Send me my user ID")
                .with(Field.email(EMAIL, "E-mail address")
                        .upTo(EmailAddress.MAX_LENGTH)
                        .typed(typed))
                .with(problems);
        request.show(
                status,
                FormPage.of(
                        request.frame("Forgot user ID", Section.LOG_IN),
                        "We send it to the address of your account.",
                        form));
    }

    private void showPassword(HubRequest request, int status, String typed, Problems problems) {
        Form form = Form.to(PASSWORD_PATH, request.csrf(), "Send me a link")
                .with(Field.code(NAME, "User ID or e-mail address")
                        .autocomplete("username")
                        .typed(typed))
                .with(problems);
        request.show(
                status,
                FormPage.of(
                        request.frame("Forgot password", Section.LOG_IN),
                        "We send a link to the address of your account. With it you choose a new password.",
                        form,
                        new PageLink("Forgot user ID", USER_ID_PATH)));
    }
}
