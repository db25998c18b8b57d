package dev.sandbank.http.hub.session;

import dev.sandbank.application.SessionUseCases;
import dev.sandbank.application.hub.session.FindEmailChange.Wanted;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.http.hub.mail.MailHint;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.page.frame.MessagePage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.LinkCookie;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code /account/email} asks for another address; {@code /confirm-email} is the page of the link mailed there. */
final class EmailRoutes {

    static final String PATH = Section.ACCOUNT.path() + "/email";
    static final String CONFIRM_PATH = "/confirm-email";

    private static final String EMAIL = "email";
    private static final int WRONG = 422;
    private static final int GONE = 410;
    private static final int CONFLICT = 409;
    private static final PageLink ACCOUNT = new PageLink("Account", Section.ACCOUNT.path());

    private final SessionUseCases useCases;
    private final MailHint mailHint;
    private final LinkCookie link;

    EmailRoutes(SessionUseCases useCases, MailHint mailHint, Supplier<String> publicUrl) {
        this.useCases = useCases;
        this.mailHint = mailHint;
        this.link = new LinkCookie(CONFIRM_PATH, publicUrl);
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("changeEmail", PATH, Role.DEVELOPER, request -> show(request, 200, "", Problems.NONE));
        routes.form("askForEmailChange", PATH, Role.DEVELOPER, this::ask, (request, stale) -> {
            if (request.developerOrNull() == null) {
                request.redirect(Section.LOG_IN.path());
            } else {
                show(request, 200, stale.text(EMAIL), Problems.NONE);
            }
        });
        routes.page("confirmEmail", CONFIRM_PATH, Role.ANYBODY, this::open);
        routes.form(
                "confirmEmailChange",
                CONFIRM_PATH,
                Role.ANYBODY,
                this::confirm,
                (request, stale) -> showConfirm(request));
    }

    private void ask(HubRequest request, PageForm form) {
        String typed = form.text(EMAIL);
        Optional<String> objection = EmailAddress.objectionTo(typed);
        if (objection.isPresent()) {
            show(request, WRONG, typed, Problems.NONE.at(EMAIL, objection.get()));
            return;
        }
        EmailAddress wanted = EmailAddress.parse(typed).orElseThrow();
        try {
            useCases.askForEmailChange()
                    .ask(
                            request.developer().id(),
                            form.text(IdentityFields.PASSWORD),
                            form.text(IdentityFields.CODE),
                            wanted,
                            request.place());
            request.show(
                    200,
                    new MessagePage(
                            request.frame("Look into your mail", Section.ACCOUNT)
                                    .below(ACCOUNT),
                            mailHint.after("A link is on its way to " + wanted
                                    + ", unless another account has this address. It works once, within 24 hours; till"
                                    + " then your address stays as it is."),
                            mailHint.ways(ACCOUNT)));
        } catch (Refused refused) {
            show(request, IdentityFields.status(refused), typed, IdentityFields.problems(refused));
        }
    }

    private void show(HubRequest request, int status, String typed, Problems problems) {
        Developer developer = request.developer();
        boolean withCode = useCases.factor().show().show(developer).isOn();
        Form form = Form.to(PATH, request.csrf(), "Send a link there")
                .with(Field.email(EMAIL, "New e-mail address")
                        .upTo(EmailAddress.MAX_LENGTH)
                        .typed(typed))
                .with(IdentityFields.of(withCode))
                .with(problems)
                .cancel("Cancel", Section.ACCOUNT.path());
        request.show(
                status,
                FormPage.of(
                        request.frame("Change your address", Section.ACCOUNT).below(ACCOUNT),
                        "Now it is " + developer.email() + ". It changes when you open the link at the new one.",
                        form));
    }

    private void open(HubRequest request) {
        if (!link.isMoved(request)) {
            showConfirm(request);
        }
    }

    private void showConfirm(HubRequest request) {
        Optional<Wanted> wanted = useCases.findEmailChange().find(link.of(request));
        if (wanted.isEmpty()) {
            request.show(
                    GONE,
                    new MessagePage(
                            request.frame("This link cannot be used", Section.ACCOUNT),
                            List.of(
                                    "It was used, its day is over, or a newer request has ended it. Ask for another one on"
                                            + " your account page."),
                            List.of(ACCOUNT)));
            return;
        }
        request.show(
                200,
                FormPage.of(
                        request.frame("Confirm your new address", Section.ACCOUNT),
                        wanted.get().address() + " becomes the address of the account "
                                + wanted.get().developer().userId() + ".",
                        Form.to(CONFIRM_PATH, request.csrf(), "Confirm the address")));
    }

    private void confirm(HubRequest request, PageForm form) {
        try {
            Developer changed = useCases.confirmEmailChange().confirm(link.of(request), request.source());
            link.forget(request);
            request.show(
                    200,
                    MessagePage.of(
                            request.frame("Your address is changed", Section.ACCOUNT),
                            "Mail goes to " + changed.email() + " from now on. The old address is told.",
                            ACCOUNT));
        } catch (Refused refused) {
            if (refused.reason() == RegistrationRefusal.EMAIL_TAKEN) {
                request.show(
                        CONFLICT,
                        MessagePage.of(
                                request.frame("This address is taken", Section.ACCOUNT),
                                "Another account has got this address meanwhile. Nothing was changed.",
                                ACCOUNT));
                return;
            }
            showConfirm(request);
        }
    }
}
