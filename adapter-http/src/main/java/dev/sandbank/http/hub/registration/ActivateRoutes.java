package dev.sandbank.http.hub.registration;

import dev.sandbank.application.TeamUseCases;
import dev.sandbank.application.hub.developer.Passwords;
import dev.sandbank.application.hub.registration.ActivateAccount;
import dev.sandbank.application.hub.registration.ActivateAccount.Activated;
import dev.sandbank.application.hub.registration.FindActivation;
import dev.sandbank.application.hub.registration.FindActivation.Activation;
import dev.sandbank.application.hub.registration.FindActivation.State;
import dev.sandbank.domain.hub.developer.UserId;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.LinkCookie;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.List;
import java.util.function.Supplier;

/** {@code /activate}: an invited person chooses user ID and password. Opening the link changes nothing. */
final class ActivateRoutes {

    static final String PATH = "/activate";

    private static final int WRONG = 422;

    private final FindActivation find;
    private final ActivateAccount activate;
    private final Passwords passwords;
    private final TeamUseCases.From teams;
    private final LinkCookie link;

    ActivateRoutes(
            FindActivation find,
            ActivateAccount activate,
            Passwords passwords,
            TeamUseCases.From teams,
            Supplier<String> publicUrl) {
        this.find = find;
        this.activate = activate;
        this.passwords = passwords;
        this.teams = teams;
        this.link = new LinkCookie(PATH, publicUrl);
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("activate", PATH, Role.ANYBODY, this::open);
        routes.form(
                "activateAccount",
                PATH,
                Role.ANYBODY,
                this::take,
                (request, stale) -> show(request, 200, NewLogIn.of(stale::text), Problems.NONE));
    }

    private void open(HubRequest request) {
        if (!link.isMoved(request)) {
            show(request, 200, new NewLogIn("", ""), Problems.NONE);
        }
    }

    private void take(HubRequest request, PageForm form) {
        NewLogIn chosen = NewLogIn.of(form::text);
        Activation activation = find.find(link.of(request));
        Registration registration = activation.registration();
        if (activation.state() != State.OPEN || registration == null) {
            show(request, WRONG, chosen, Problems.NONE);
            return;
        }
        Problems problems = chosen.problems(Problems.NONE, passwords, wordsOf(registration.applicant()));
        if (problems.isEmpty()) {
            activate(request, chosen);
        } else {
            show(request, WRONG, chosen, problems);
        }
    }

    private void activate(HubRequest request, NewLogIn chosen) {
        try {
            Activated activated = activate.activate(
                    link.of(request), new UserId(chosen.userId()), passwords.hash(chosen.password()), request.place());
            request.startSession(activated.secret());
            link.forget(request);
            request.redirect(landing(request, activated).path());
        } catch (Refused refused) {
            if (refused.reason() != RegistrationRefusal.USER_ID_TAKEN) {
                throw refused;
            }
            show(
                    request,
                    WRONG,
                    chosen,
                    Problems.NONE.at(NewLogIn.USER_ID, "This user ID is taken. Choose another one."));
        }
    }

    /** Who was invited to a team before there was an account finds the invitation first. */
    private Section landing(HubRequest request, Activated activated) {
        return teams.from(request.source())
                        .invitations()
                        .listInvitations()
                        .list(activated.developer().id())
                        .isEmpty()
                ? Section.APPLICATIONS
                : Section.TEAMS;
    }

    private static List<String> wordsOf(Applicant applicant) {
        return List.of(
                applicant.name(), applicant.email().local(), applicant.email().domain(), applicant.company());
    }

    private void show(HubRequest request, int status, NewLogIn chosen, Problems problems) {
        Activation activation = find.find(link.of(request));
        Registration registration = activation.registration();
        if (activation.state() != State.OPEN || registration == null) {
            SpentLinks.show(request, activation);
            return;
        }
        Form form = Form.to(PATH, request.csrf(), "Activate and log in")
                .with(chosen.userIdField(), NewLogIn.passwordField())
                .with(problems);
        request.show(
                status,
                FormPage.of(
                        request.frame("Activate your account", Section.GET_STARTED),
                        "Welcome, " + registration.applicant().name() + ". Choose how you will log in.",
                        form));
    }
}
