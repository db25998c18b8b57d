package dev.sandbank.http.hub.registration;

import dev.sandbank.application.hub.registration.SignUp;
import dev.sandbank.domain.hub.registration.RegistrationMode;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.http.hub.mail.MailHint;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.MessagePage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import dev.sandbank.http.web.page.StaleForm;

/** {@code /get-started}: asks for an account. What the page says does not depend on whether the address is known. */
final class SignUpRoutes {

    static final String PATH = "/get-started";

    private static final String TITLE = "Get started";
    private static final int WRONG = 422;

    private final SignUp signUp;
    private final RegistrationMode mode;
    private final MailHint mailHint;

    SignUpRoutes(SignUp signUp, RegistrationMode mode, MailHint mailHint) {
        this.signUp = signUp;
        this.mode = mode;
        this.mailHint = mailHint;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("getStarted", PATH, Role.ANYBODY, this::show);
        routes.form("signUp", PATH, Role.ANYBODY, this::take, this::again);
    }

    private void show(HubRequest request) {
        if (mode == RegistrationMode.CLOSED) {
            request.show(200, closed(request));
        } else {
            show(request, 200, SignUpForm.of(name -> ""), Problems.NONE);
        }
    }

    private void take(HubRequest request, PageForm sent) {
        SignUpForm form = SignUpForm.of(sent::text);
        Problems problems = form.problems();
        if (mode == RegistrationMode.CLOSED) {
            throw new Refused(RegistrationRefusal.REGISTRATION_CLOSED);
        }
        if (!problems.isEmpty()) {
            show(request, WRONG, form, problems);
            return;
        }
        signUp.signUp(form.applicant(), request.source());
        request.show(200, done(request, form.email()));
    }

    private void again(HubRequest request, StaleForm stale) {
        if (mode == RegistrationMode.CLOSED) {
            request.show(200, closed(request));
            return;
        }
        show(request, 200, SignUpForm.of(stale::text), Problems.NONE);
    }

    private void show(HubRequest request, int status, SignUpForm form, Problems problems) {
        HubFrame frame = request.frame(TITLE, Section.GET_STARTED);
        String lead = mode == RegistrationMode.AUTO
                ? "Tell us who you are; the link to your account comes by mail at once."
                : "Tell us who you are and what you want to build. An administrator looks at it, and the link to your"
                        + " account comes by mail.";
        request.show(
                status,
                FormPage.of(
                        frame,
                        lead,
                        form.form(request.csrf()).with(problems),
                        new PageLink("I have an account", Section.LOG_IN.path()),
                        new PageLink("I have lost my link, or it has ended", ActivationLinkRoutes.PATH)));
    }

    private MessagePage done(HubRequest request, String email) {
        String next = mode == RegistrationMode.AUTO
                ? "If " + email
                        + " has no account yet, the link to it is on its way there. It works once, within 7 days."
                : "An administrator looks at your request. Whatever is decided, " + email + " gets a mail.";
        return new MessagePage(
                request.frame("Look into your mail", Section.GET_STARTED),
                mailHint.after(next),
                mailHint.ways(new PageLink("Start page", "/")));
    }

    private static MessagePage closed(HubRequest request) {
        return MessagePage.of(
                request.frame("Nobody can sign up here at present", Section.GET_STARTED),
                "The people who run this hub invite developers themselves. Ask them for an invitation; it comes by mail.",
                new PageLink("Log in", Section.LOG_IN.path()),
                new PageLink("Start page", "/"));
    }
}
