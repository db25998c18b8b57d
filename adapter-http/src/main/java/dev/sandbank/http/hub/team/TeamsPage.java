package dev.sandbank.http.hub.team;

import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.application.hub.team.invitation.InvitationView;
import dev.sandbank.application.support.Found;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Empty;
import dev.sandbank.http.page.part.Paging;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.UtcMoment;
import gg.jte.generated.precompiled.hub.JteteamsPageGenerated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The teams of a developer, and the invitations that wait for an answer. */
public record TeamsPage(
        HubFrame frame,
        Found<MyTeam> teams,
        @Nullable Paging paging,
        List<InvitationView> invitations,
        String csrf,
        Instant now)
        implements HubPage {

    public TeamsPage {
        invitations = List.copyOf(invitations);
    }

    /** What stands where there is no team. */
    public Empty empty() {
        return new Empty(
                "You belong to no team yet",
                "A team shares applications, keys and a space. Create one, or ask somebody to invite you.",
                new PageLink("Create a team", TeamsRoutes.NEW_PATH));
    }

    /** The teams. */
    public Table table() {
        return new Table(
                "My teams",
                List.of(Column.of("Team"), Column.of("Your role"), Column.ofNumbers("Members")),
                teams.rows().stream()
                        .map(mine -> List.of(
                                Cell.link(
                                        mine.team().name(),
                                        TeamRoutes.pathOf(mine.team().id())),
                                Roles.badge(mine.role()),
                                Cell.number(mine.members())))
                        .toList());
    }

    /** The invitations, each with its two answers. */
    public Table invitationTable() {
        return new Table(
                "Invitations",
                List.of(Column.of("Team"), Column.of("As"), Column.of("Until"), Column.unseen("Answer")),
                invitations.stream().map(this::row).toList());
    }

    private List<Cell> row(InvitationView invitation) {
        String by = invitation.inviter().isEmpty() ? "" : "invited by " + invitation.inviter();
        return List.of(
                by.isEmpty() ? Cell.text(invitation.teamName()) : Cell.text(invitation.teamName(), by),
                Roles.badge(invitation.terms().role()),
                Cell.moment(new UtcMoment(invitation.terms().endsAt(), now)),
                Cell.acts(
                        answer(invitation, "Accept", TeamsRoutes.ACCEPT),
                        answer(invitation, "Decline", TeamsRoutes.DECLINE)));
    }

    private Act answer(InvitationView invitation, String label, String answer) {
        return Act.to(TeamsRoutes.ANSWER_PATH, csrf, label, "the invitation to " + invitation.teamName())
                .with(TeamsRoutes.INVITATION, invitation.terms().id().value())
                .with(TeamsRoutes.ANSWER, answer);
    }

    @Override
    public String html() {
        return Pages.written(output -> JteteamsPageGenerated.render(output, null, this));
    }
}
