package dev.sandbank.http.hub.team;

import dev.sandbank.application.hub.team.TeamView;
import dev.sandbank.application.hub.team.TeamView.Member;
import dev.sandbank.application.hub.team.invitation.InvitationAnswer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.PendingInvitation;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamAction;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.Tone;
import dev.sandbank.http.page.part.UtcMoment;
import gg.jte.generated.precompiled.hub.JteteamPageGenerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * One team as one of its members sees it.
 *
 * @param reader whose page it is
 * @param chosen whether the reader works with the things of this team
 */
public record TeamPage(
        HubFrame frame, TeamView view, DeveloperId reader, boolean chosen, TeamForms forms, String csrf, Instant now)
        implements HubPage {

    private static final int ADDRESS_ROWS = 3;

    /** What the reader is in the team. */
    public Role role() {
        return view.members().stream()
                .map(Member::membership)
                .filter(membership -> membership.developer().equals(reader))
                .map(membership -> membership.role())
                .findFirst()
                .orElse(Role.MEMBER);
    }

    public boolean may(TeamAction action) {
        return role().may(action);
    }

    public String roleWord() {
        return Roles.word(role());
    }

    private String path(String below) {
        return TeamRoutes.pathOf(view.team().id()) + below;
    }

    /** The members; a link leads to what the reader may do with each. */
    public Table memberTable() {
        return new Table(
                "Members",
                List.of(Column.of("Name"), Column.of("User ID"), Column.of("Role"), Column.of("Since")),
                view.members().stream().map(this::row).toList());
    }

    private List<Cell> row(Member member) {
        DeveloperId id = member.membership().developer();
        boolean changeable = may(TeamAction.MANAGE_MEMBERS) && !id.equals(reader);
        String note = member.suspended() ? "suspended" : member.email().value();
        return List.of(
                changeable
                        ? Cell.link(member.name(), path("/members/" + id), note)
                        : Cell.text(member.name(), id.equals(reader) ? "You" : note),
                Cell.code(member.userId()),
                Roles.badge(member.membership().role()),
                Cell.moment(new UtcMoment(member.membership().since(), now)));
    }

    /** The invitations that wait for an answer. */
    public Table invitationTable() {
        return new Table(
                "Invitations",
                List.of(Column.of("Address"), Column.of("As"), Column.of("Until"), Column.unseen("Do")),
                view.invitations().stream().map(this::row).toList());
    }

    private List<Cell> row(PendingInvitation invitation) {
        String address = invitation.terms().email().value();
        String id = invitation.terms().id().value();
        boolean mine = role().mayGrant(invitation.terms().role());
        return List.of(
                Cell.code(address),
                Roles.badge(invitation.terms().role()),
                Cell.moment(new UtcMoment(invitation.terms().endsAt(), now)),
                mine
                        ? Cell.acts(
                                Act.to(path("/resend"), csrf, "Send again", "to " + address)
                                        .with(TeamsRoutes.INVITATION, id),
                                Act.to(path("/revoke"), csrf, "Take back", "the invitation of " + address)
                                        .with(TeamsRoutes.INVITATION, id)
                                        .danger())
                        : Cell.none("an owner invited"));
    }

    /** The applications that are shared with the team. */
    public Table applicationTable() {
        return new Table(
                "Applications",
                List.of(Column.of("Application"), Column.of("Owner"), Column.unseen("Do")),
                view.applications().stream()
                        .map(application -> List.of(
                                Cell.link(
                                        view.names()
                                                .getOrDefault(
                                                        application.id(),
                                                        application.id().value()),
                                        Section.APPLICATIONS.pathOf(
                                                application.id().value()),
                                        application.id().value()),
                                Cell.text(nameOf(application.owner())),
                                may(TeamAction.STOP_SHARING_ANY)
                                                || application.owner().equals(reader)
                                        ? Cell.acts(Act.to(
                                                        path("/unshare"),
                                                        csrf,
                                                        "Stop sharing",
                                                        application.id().value())
                                                .with(
                                                        "application",
                                                        application.id().value())
                                                .danger())
                                        : Cell.none("")))
                        .toList());
    }

    private String nameOf(DeveloperId id) {
        return view.members().stream()
                .filter(member -> member.membership().developer().equals(id))
                .map(Member::name)
                .findFirst()
                .orElse("a former member");
    }

    /** What became of the addresses that were invited just now. */
    public Table answerTable() {
        return new Table(
                "What became of each address",
                List.of(Column.of("Address"), Column.of("Result")),
                forms.answers().stream()
                        .map(answer -> List.of(Cell.code(answer.typed()), result(answer)))
                        .toList());
    }

    private static Cell result(InvitationAnswer answer) {
        return switch (answer.outcome()) {
            case INVITED -> Cell.badge(Tone.SUCCESS, "Invited");
            case RENEWED -> Cell.badge(Tone.SUCCESS, "Invited again");
            case NOT_MAILED -> Cell.badge(Tone.WARNING, "Waits in My teams, without a mail");
            case MEMBER -> Cell.badge(Tone.NEUTRAL, "Is a member");
            case BAD -> Cell.badge(Tone.DANGER, "Not invited");
        };
    }

    /** Invites people. */
    public Form inviteForm() {
        return Form.to(path("/invite"), csrf, "Invite")
                .named("invite")
                .with(
                        Field.textArea(TeamForms.ADDRESSES, "E-mail addresses", ADDRESS_ROWS)
                                .hint("As many as you like, separated by commas, semicolons or line ends. An invitation"
                                        + " lasts seven days and gives nobody an account of the hub.")
                                .typed(forms.addresses()),
                        Field.radios(TeamForms.ROLE, "As", Roles.grantedBy(role()))
                                .typed(Role.MEMBER.text()))
                .with(forms.invitationProblems());
    }

    /** Renames the team. */
    public Form renameForm() {
        String typed = forms.name();
        return Form.to(path("/rename"), csrf, "Rename")
                .named("rename")
                .with(
                        Field.hidden(TeamForms.SEEN, view.team().name()),
                        Field.text(TeamForms.NAME, "Name of the team")
                                .upTo(Team.MAX_NAME_LENGTH)
                                .typed(typed == null ? view.team().name() : typed))
                .with(forms.nameProblems());
    }

    /** All forms, for the summary of faults. */
    public List<Form> all() {
        return List.of(inviteForm(), renameForm());
    }

    /** Which role may do what. */
    public Table rights() {
        return new Table(
                "What each role may do",
                List.of(Column.of("Action"), Column.of("Owner"), Column.of("Administrator"), Column.of("Member")),
                Arrays.stream(TeamAction.values())
                        .map(action -> List.of(
                                Cell.text(action.words()),
                                mark(Role.OWNER, action),
                                mark(Role.ADMINISTRATOR, action),
                                mark(Role.MEMBER, action)))
                        .toList());
    }

    private static Cell mark(Role role, TeamAction action) {
        return role.may(action) ? Cell.text("yes") : Cell.none("no");
    }

    /** Chooses this team, as the switch in the navigation does. */
    public Act choose() {
        return Act.to(Section.SWITCH, csrf, "Switch to this team", "")
                .with(Section.TEAM, view.team().id().value());
    }

    /** Where the space of the team is reset. */
    public String resetPath() {
        return path(TeamSpaceRoutes.BELOW);
    }

    /** Where the team is left, handed over and deleted. */
    public String endPath() {
        return path("/end");
    }

    @Override
    public String html() {
        return Pages.written(output -> JteteamPageGenerated.render(output, null, this));
    }
}
