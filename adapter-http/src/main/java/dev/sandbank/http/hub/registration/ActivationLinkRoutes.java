package dev.sandbank.http.hub.registration;

import dev.sandbank.application.hub.registration.AskForActivationLink;
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

/** {@code /activation-link}: sends a new link to somebody who has lost theirs. */
final class ActivationLinkRoutes {

    static final String PATH = "/activation-link";

    private static final String TITLE = "Get a new link";
    private static final String EMAIL = "email";
    private static final int WRONG = 422;

    private final AskForActivationLink ask;
    private final MailHint mailHint;

    ActivationLinkRoutes(AskForActivationLink ask, MailHint mailHint) {
        this.ask = ask;
        this.mailHint = mailHint;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("activationLink", PATH, Role.ANYBODY, request -> show(request, 200, "", Problems.NONE));
        routes.form(
                "sendActivationLink",
                PATH,
                Role.ANYBODY,
                this::send,
                (request, stale) -> show(request, 200, stale.text(EMAIL), Problems.NONE));
    }

    private void send(HubRequest request, PageForm form) {
        String typed = form.text(EMAIL);
        EmailAddress.objectionTo(typed)
                .ifPresentOrElse(
                        objection -> show(request, WRONG, typed, Problems.NONE.at(EMAIL, objection)),
                        () -> send(request, EmailAddress.parse(typed).orElseThrow()));
    }

    private void send(HubRequest request, EmailAddress address) {
        ask.ask(address, request.source());
        request.show(
                200,
                new MessagePage(
                        request.frame("Look into your mail", Section.GET_STARTED),
                        mailHint.after(
                                "If a mail to " + address + " is due, it is on its way. It says how things stand,"
                                        + " and has a new link if one can be used."),
                        mailHint.ways(new PageLink("Log in", Section.LOG_IN.path()))));
    }

    private void show(HubRequest request, int status, String typed, Problems problems) {
        Form form = Form.to(PATH, request.csrf(), "Send me a new link")
                .with(Field.email(EMAIL, "E-mail address")
                        .hint("The one that you asked for an account with.")
                        .upTo(EmailAddress.MAX_LENGTH)
                        .typed(typed))
                .with(problems);
        request.show(
                status,
                FormPage.of(
                        request.frame(TITLE, Section.GET_STARTED),
                        "An invitation can be used for 7 days. If yours has ended or is lost, get another one.",
                        form));
    }
}
