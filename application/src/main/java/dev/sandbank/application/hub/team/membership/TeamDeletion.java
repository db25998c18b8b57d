package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.InvitationState;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.PendingInvitation;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.mail.LinkPurpose;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Counts what a team holds, and ends it. Each method must be called inside a unit of work. */
final class TeamDeletion {

    private final TeamTools tools;
    private final SharedApplications shared;
    private final LostSecrets lostSecrets;

    TeamDeletion(TeamTools tools) {
        this.tools = tools;
        this.shared = new SharedApplications(tools);
        this.lostSecrets = new LostSecrets(tools);
    }

    TeamEnd count(Members members) {
        Team team = members.team();
        List<OwnedApplication> applications = tools.applications().sharedWith(team.id());
        return new TeamEnd(
                team,
                members.all().size() - 1,
                tools.invitations().pendingOf(team.id()).size(),
                applications,
                applications.stream()
                        .filter(application -> shared.livesWith(team, application.id()))
                        .toList());
    }

    /** Ends the team and tells its other members. */
    TeamEnd end(Members members, DeveloperId last, Audit audit) {
        TeamEnd end = count(members);
        Team team = members.team();
        end.applications().forEach(application -> shared.stop(application, team));
        endInvitations(team);
        tools.teams().remove(team.id());
        lostSecrets.end(end.applications(), audit);
        boolean emptied = endSpace(team);
        members.all().stream()
                .filter(member -> !member.developer().equals(last))
                .forEach(member -> tools.mails().deleted(tools.developers().require(member.developer()), team));
        audit.note(AuditAction.TEAM_DELETED, team.id().value(), facts(end));
        if (emptied) {
            audit.note(AuditAction.SPACE_DELETED, team.space().value(), Map.of("name", team.name()));
        }
        return end;
    }

    private void endInvitations(Team team) {
        Instant now = tools.now();
        for (PendingInvitation pending : tools.invitations().pendingOf(team.id())) {
            tools.invitations().replace(pending.ended(InvitationState.TEAM_DELETED, team, now));
            tools.links()
                    .endAll(LinkPurpose.TEAM_INVITATION, pending.terms().id().value(), now);
        }
    }

    /** The space stays if the operator put other applications there. */
    private boolean endSpace(Team team) {
        if (tools.clients().countIn(team.space()) > 0) {
            return false;
        }
        tools.spaceJournal().drop(team.space());
        tools.spaceJournal().dropAccess(team.space());
        return tools.spaces().remove(team.space());
    }

    private static Map<String, String> facts(TeamEnd end) {
        return Map.of(
                "name", end.team().name(),
                "members", Integer.toString(end.others() + 1),
                "invitations", Integer.toString(end.invitations()),
                "applications", Integer.toString(end.applications().size()));
    }
}
