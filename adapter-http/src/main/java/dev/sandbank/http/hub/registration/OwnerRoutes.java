package dev.sandbank.http.hub.registration;

import dev.sandbank.application.hub.developer.NewAccount;
import dev.sandbank.application.hub.developer.Passwords;
import dev.sandbank.application.hub.registration.FindOwnerLink;
import dev.sandbank.application.hub.registration.MakeOwner;
import dev.sandbank.application.hub.registration.MakeOwner.Begun;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.developer.PersonName;
import dev.sandbank.domain.hub.developer.UserId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.application.NewSecretRoutes;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.form.Submission;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.LinkCookie;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import dev.sandbank.http.web.page.ShownInstead;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** {@code /owner}: whoever started the server makes the first account, by the link that the terminal shows. */
final class OwnerRoutes {

    static final String PATH = "/owner";

    private static final String NAME = "name";
    private static final String EMAIL = "email";
    private static final int WRONG = 422;

    private final FindOwnerLink find;
    private final MakeOwner make;
    private final Passwords passwords;
    private final Secrets secrets;
    private final LinkCookie link;

    OwnerRoutes(FindOwnerLink find, MakeOwner make, Passwords passwords, Secrets secrets, Supplier<String> publicUrl) {
        this.find = find;
        this.make = make;
        this.passwords = passwords;
        this.secrets = secrets;
        this.link = new LinkCookie(PATH, publicUrl);
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("owner", PATH, Role.ANYBODY, this::open);
        routes.form(
                "makeOwner",
                PATH,
                Role.ANYBODY,
                this::take,
                (request, stale) -> show(request, 200, Owner.of(stale::text), Problems.NONE));
    }

    private void open(HubRequest request) {
        if (!link.isMoved(request)) {
            show(request, 200, Owner.of(name -> ""), Problems.NONE);
        }
    }

    private void take(HubRequest request, PageForm form) {
        Owner owner = Owner.of(form::text);
        Problems problems = owner.problems(passwords);
        if (!problems.isEmpty()) {
            show(request, WRONG, owner, problems);
            return;
        }
        mustBeLive(request);
        NewAccount account = new NewAccount(
                new UserId(owner.logIn().userId()),
                EmailAddress.parse(owner.email()).orElseThrow(),
                owner.name(),
                "",
                passwords.hash(owner.logIn().password()),
                true);
        SubmissionId mark = Submission.fresh(secrets);
        Begun begun = make.make(link.of(request), account, mark, request.place());
        request.startSession(begun.owner().secret());
        link.forget(request);
        request.redirect(NewSecretRoutes.showing(begun.application(), mark));
    }

    private void show(HubRequest request, int status, Owner owner, Problems problems) {
        mustBeLive(request);
        Form form = Form.to(PATH, request.csrf(), "Make my account")
                .with(
                        Field.text(NAME, "Name")
                                .autocomplete("name")
                                .upTo(PersonName.MAX_LENGTH)
                                .typed(owner.name()),
                        Field.email(EMAIL, "E-mail address")
                                .upTo(EmailAddress.MAX_LENGTH)
                                .typed(owner.email()),
                        owner.logIn().userIdField(),
                        NewLogIn.passwordField())
                .with(problems);
        request.show(
                status,
                FormPage.of(
                        request.frame("Make the first account", Section.NONE),
                        "This hub is yours. Your account administrates it, and can have applications like any other.",
                        form));
    }

    /** A link that cannot be used is answered as a page that does not exist. */
    private void mustBeLive(HubRequest request) {
        if (!find.isLive(link.of(request))) {
            throw new ShownInstead(ErrorPages.notFound(), new Refused(DeveloperRefusal.LINK_ENDED));
        }
    }

    /** What was typed. */
    private record Owner(String name, String email, NewLogIn logIn) {

        static Owner of(UnaryOperator<String> sent) {
            return new Owner(sent.apply(NAME).strip(), sent.apply(EMAIL).strip(), NewLogIn.of(sent));
        }

        Problems problems(Passwords passwords) {
            Problems found = NewLogIn.at(Problems.NONE, NAME, PersonName.objectionTo(name));
            found = NewLogIn.at(found, EMAIL, EmailAddress.objectionTo(email));
            return logIn.problems(found, passwords, List.of(name, email));
        }
    }
}
