package dev.sandbank.http.hub.application;

import dev.sandbank.application.hub.application.own.MadeApplication;
import dev.sandbank.application.hub.application.own.NewApplication;
import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.form.Submission;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /apps/new}: makes an application. */
final class CreateRoutes {

    static final String PATH = ApplicationsRoutes.PATH + "/new";

    private static final String KIND = "kind";
    private static final String CONFIDENTIAL = "confidential";
    private static final String PUBLIC = "public";
    private static final List<Option> KINDS = List.of(
            new Option(CONFIDENTIAL, "Confidential", "A server that can keep a secret. It gets one."),
            new Option(
                    PUBLIC,
                    "Public",
                    "A page in a browser or an application on a phone. It gets no secret, uses PKCE, and never acts for"
                            + " itself by client credentials."));

    private final ApplicationDesk desk;

    CreateRoutes(ApplicationDesk desk) {
        this.desk = desk;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("newApplication", PATH, Role.DEVELOPER, this::open);
        routes.form(
                "createApplication",
                PATH,
                Role.DEVELOPER,
                this::create,
                (request, stale) -> show(
                        request,
                        200,
                        TypedDetails.sent(stale::text, stale::all),
                        stale.text(KIND),
                        stale.text(Submission.FIELD),
                        Problems.NONE));
    }

    /** Somebody who works with the things of a team makes an application of the team. */
    private void open(HubRequest request) {
        MyTeam team = request.chosenTeam().team();
        String space = team == null ? Spaces.OWN : Spaces.ofTeam(team.team());
        show(request, 200, TypedDetails.fresh(space), CONFIDENTIAL, "", Problems.NONE);
    }

    private void create(HubRequest request, PageForm form) {
        SubmissionId mark = Submission.kept(form.text(Submission.FIELD), desk.secrets());
        TypedDetails typed = TypedDetails.sent(form::text, form::all);
        String kind = form.text(KIND);
        boolean offered = Spaces.ofNew(request.chosenTeam().teams()).stream()
                .anyMatch(option -> option.value().equals(typed.space()));
        if (!offered) {
            Problems problems = Problems.NONE.at(TypedDetails.SPACE, Spaces.CHOOSE);
            show(request, ApplicationDesk.WRONG, typed, kind, mark.value(), problems);
            return;
        }
        try {
            MadeApplication made = desk.applications(request)
                    .create()
                    .create(request.developer().id(), wanted(request, typed, kind), mark);
            ClientId id = made.client().id();
            request.redirect(
                    made.secret() == null
                            ? DoneNotices.after(ApplicationDesk.pathOf(id), "created")
                            : NewSecretRoutes.showing(id, mark));
        } catch (Refused refused) {
            if (refused.reason() == ClientRefusal.CLIENT_SENT_OTHERWISE) {
                show(request, ApplicationDesk.WRONG, typed, kind, "", TypedDetails.problems(refused));
            } else if (refused.reason() == ClientRefusal.CLIENT_DETAILS_INVALID) {
                show(request, ApplicationDesk.WRONG, typed, kind, mark.value(), TypedDetails.problems(refused));
            } else if (refused.reason() instanceof TeamRefusal) {
                Problems problems = Problems.NONE.at(TypedDetails.SPACE, Hints.of(refused));
                show(request, ApplicationDesk.WRONG, typed, kind, mark.value(), problems);
            } else {
                throw refused;
            }
        }
    }

    private static NewApplication wanted(HubRequest request, TypedDetails typed, String kind) {
        boolean isPublic = kind.equals(PUBLIC);
        Set<GrantKind> without = isPublic ? Set.of(GrantKind.CLIENT_CREDENTIALS) : Set.of();
        Optional<Team> team = request.chosenTeam().teams().stream()
                .map(MyTeam::team)
                .filter(each -> Spaces.ofTeam(each).equals(typed.space()))
                .findFirst();
        SpaceId alone = typed.space().equals(Spaces.SHARED)
                ? SpaceId.DEFAULT
                : request.developer().space();
        return new NewApplication(
                typed.details(team.map(Team::space).orElse(alone), without),
                isPublic,
                team.map(Team::id).orElse(null));
    }

    private void show(HubRequest request, int status, TypedDetails typed, String kind, String mark, Problems problems) {
        Form form = Form.to(PATH, request.csrf(), "Create application")
                .with(
                        Submission.field(Submission.kept(mark, desk.secrets())),
                        typed.nameField(),
                        typed.descriptionField(),
                        Field.radios(KIND, "Kind", KINDS).typed(kind.isEmpty() ? CONFIDENTIAL : kind),
                        typed.redirectUrisField(desk.callback()),
                        typed.originsField(),
                        typed.grantKindsField(Set.of()),
                        typed.profileField(),
                        typed.spaceField(Spaces.ofNew(request.chosenTeam().teams())))
                .with(problems)
                .cancel("Cancel", ApplicationsRoutes.PATH);
        request.show(
                status,
                FormPage.of(
                        request.frame("New application", Section.APPLICATIONS)
                                .below(ApplicationsRoutes.MY_APPLICATIONS),
                        "It gets a client ID, and a secret that is shown once.",
                        form));
    }
}
