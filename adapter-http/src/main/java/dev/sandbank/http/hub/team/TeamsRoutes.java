package dev.sandbank.http.hub.team;

import dev.sandbank.application.TeamUseCases;
import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.application.support.Found;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.page.frame.ListPlace;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;
import java.util.Map;

/** {@code /teams}: the teams of a developer, and the invitations that wait for an answer. */
final class TeamsRoutes {

    static final String PATH = Section.TEAMS.path();
    static final String NEW_PATH = PATH + "/new";
    static final String ANSWER_PATH = PATH + "/answer";

    /** The field that names an invitation. */
    static final String INVITATION = "invitation";

    /** The field that says what to do with it. */
    static final String ANSWER = "answer";

    static final String ACCEPT = "accept";
    static final String DECLINE = "decline";

    private static final String NAME = "name";
    private static final int ROWS = 50;
    private static final int WRONG = 422;

    private final TeamUseCases.From teams;
    private final Clock wall;

    TeamsRoutes(TeamUseCases.From teams, Clock wall) {
        this.teams = teams;
        this.wall = wall;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("teams", PATH, Role.DEVELOPER, this::show);
        routes.page("newTeam", NEW_PATH, Role.DEVELOPER, request -> showNew(request, 200, "", Problems.NONE));
        routes.form(
                "createTeam",
                NEW_PATH,
                Role.DEVELOPER,
                this::create,
                (request, stale) -> showNew(request, 200, stale.text(NAME), Problems.NONE));
        routes.form("answerInvitation", ANSWER_PATH, Role.DEVELOPER, this::answer, (request, stale) -> show(request));
    }

    private void show(HubRequest request) {
        DeveloperId id = request.developer().id();
        ListPlace place =
                ListPlace.of(PATH, Map.of(), request.query(ListPlace.AFTER), request.query(ListPlace.BEFORE), ROWS);
        Found<MyTeam> page =
                place.read(seek -> teams.from(request.source()).listTeams().list(id, seek));
        request.show(
                200,
                new TeamsPage(
                        TeamNotices.told(request, request.frame("My teams", Section.TEAMS)),
                        page,
                        place.paging(page, Counted.of(page.rows().size(), "team", "teams")),
                        teams.from(request.source())
                                .invitations()
                                .listInvitations()
                                .list(id),
                        request.csrf(),
                        wall.instant()));
    }

    private void showNew(HubRequest request, int status, String typed, Problems problems) {
        Form form = Form.to(NEW_PATH, request.csrf(), "Create team")
                .with(Field.text(NAME, "Name")
                        .hint("Members and people you invite see it.")
                        .upTo(Team.MAX_NAME_LENGTH)
                        .typed(typed))
                .with(problems)
                .cancel("Cancel", PATH);
        request.show(
                status,
                FormPage.of(
                        request.frame("Create a team", Section.TEAMS).below(TeamNotices.MY_TEAMS),
                        "A team shares applications and has a space of its own. You will be its owner.",
                        form));
    }

    private void create(HubRequest request, PageForm form) {
        String name = form.text(NAME).strip();
        Team.objectionTo(name)
                .ifPresentOrElse(objection -> showNew(request, WRONG, name, Problems.NONE.at(NAME, objection)), () -> {
                    Team team = teams.from(request.source())
                            .createTeam()
                            .create(request.developer().id(), name);
                    request.redirect(TeamNotices.after(TeamRoutes.pathOf(team.id()), "created"));
                });
    }

    private void answer(HubRequest request, PageForm form) {
        String id = form.text(INVITATION);
        if (!InvitationId.couldBe(id)) {
            throw new Refused(TeamRefusal.INVITATION_UNKNOWN);
        }
        DeveloperId acting = request.developer().id();
        if (form.text(ANSWER).equals(ACCEPT)) {
            Team team = teams.from(request.source())
                    .invitations()
                    .acceptInvitation()
                    .accept(acting, new InvitationId(id))
                    .team();
            request.redirect(TeamNotices.after(TeamRoutes.pathOf(team.id()), "joined"));
        } else {
            teams.from(request.source()).invitations().declineInvitation().decline(acting, new InvitationId(id));
            request.redirect(TeamNotices.after(PATH, "declined"));
        }
    }
}
