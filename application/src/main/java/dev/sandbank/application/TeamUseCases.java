package dev.sandbank.application;

import dev.sandbank.application.hub.audit.DeveloperAudit;
import dev.sandbank.application.hub.team.CreateTeam;
import dev.sandbank.application.hub.team.FindTeam;
import dev.sandbank.application.hub.team.ListTeams;
import dev.sandbank.application.hub.team.RenameTeam;
import dev.sandbank.application.hub.team.ResetTeamSpace;
import dev.sandbank.application.hub.team.SearchTeams;
import dev.sandbank.application.hub.team.ShowTeam;
import dev.sandbank.application.hub.team.TeamMails;
import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.application.hub.team.invitation.AcceptInvitation;
import dev.sandbank.application.hub.team.invitation.DeclineInvitation;
import dev.sandbank.application.hub.team.invitation.InviteToTeam;
import dev.sandbank.application.hub.team.invitation.ListInvitations;
import dev.sandbank.application.hub.team.invitation.OpenInvitation;
import dev.sandbank.application.hub.team.invitation.ResendInvitation;
import dev.sandbank.application.hub.team.invitation.RevokeInvitation;
import dev.sandbank.application.hub.team.membership.ChangeRole;
import dev.sandbank.application.hub.team.membership.DeleteTeam;
import dev.sandbank.application.hub.team.membership.EndSecretsOf;
import dev.sandbank.application.hub.team.membership.HandOverTeam;
import dev.sandbank.application.hub.team.membership.LeaveAllTeams;
import dev.sandbank.application.hub.team.membership.LeaveTeam;
import dev.sandbank.application.hub.team.membership.RemoveMember;
import dev.sandbank.application.hub.team.membership.ReplaceLastOwner;
import dev.sandbank.application.hub.team.membership.ShareApplication;
import dev.sandbank.application.hub.team.membership.StopSharing;
import dev.sandbank.application.hub.team.membership.WeighAccountEnd;
import dev.sandbank.application.hub.team.membership.WeighDeparture;
import dev.sandbank.application.hub.team.membership.WeighTeamDeletion;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.secret.Source;
import org.jspecify.annotations.Nullable;

/**
 * The use cases of teams. The developer who acts is the first parameter of each, except of those for the people who run
 * the hub.
 *
 * @param replaceLastOwner for the suspension and the deletion of a developer
 * @param leaveAllTeams for the deletion of a developer
 * @param endSecretsOf for the suspension of a developer
 * @param weighAccountEnd for the page before the deletion of a developer
 * @param searchTeams for the people who run the hub
 * @param findTeam for the people who run the hub
 */
public record TeamUseCases(
        CreateTeam createTeam,
        RenameTeam renameTeam,
        ResetTeamSpace resetTeamSpace,
        ListTeams listTeams,
        ShowTeam showTeam,
        ChangeRole changeRole,
        RemoveMember removeMember,
        LeaveTeam leaveTeam,
        WeighDeparture weighDeparture,
        HandOverTeam handOverTeam,
        WeighTeamDeletion weighTeamDeletion,
        DeleteTeam deleteTeam,
        ShareApplication shareApplication,
        StopSharing stopSharing,
        Invitations invitations,
        ReplaceLastOwner replaceLastOwner,
        LeaveAllTeams leaveAllTeams,
        EndSecretsOf endSecretsOf,
        WeighAccountEnd weighAccountEnd,
        SearchTeams searchTeams,
        FindTeam findTeam) {

    /** Gives them to developers in browsers. */
    public interface From {

        /** What developers do from a place, so that the audit log tells where they were. */
        TeamUseCases from(Source source);
    }

    /**
     * The use cases over these stores.
     *
     * @param from where the developers are; null if that is not known
     */
    public static TeamUseCases over(Stores stores, Ports ports, @Nullable Source from) {
        TeamTools tools = tools(stores, ports, from);
        return new TeamUseCases(
                new CreateTeam(tools),
                new RenameTeam(tools),
                new ResetTeamSpace(tools),
                new ListTeams(stores.teams()),
                new ShowTeam(tools),
                new ChangeRole(tools),
                new RemoveMember(tools),
                new LeaveTeam(tools),
                new WeighDeparture(tools),
                new HandOverTeam(tools),
                new WeighTeamDeletion(tools),
                new DeleteTeam(tools),
                new ShareApplication(tools),
                new StopSharing(tools),
                Invitations.over(tools),
                new ReplaceLastOwner(tools),
                new LeaveAllTeams(tools),
                new EndSecretsOf(tools),
                new WeighAccountEnd(tools),
                new SearchTeams(stores.teams()),
                new FindTeam(tools));
    }

    static TeamTools tools(Stores stores, Ports ports, @Nullable Source from) {
        return tools(stores, ports, from, stores.transactions());
    }

    /** The same for a unit of work that is going on. */
    static TeamTools tools(Stores stores, Ports ports, @Nullable Source from, Transactions transactions) {
        return new TeamTools(
                transactions,
                stores.teams(),
                stores.memberships(),
                stores.invitations(),
                stores.developers(),
                stores.ownedApplications(),
                stores.clients(),
                stores.secretUses(),
                ports.clocks(),
                stores.spaces(),
                stores.spaceJournal(),
                stores.actingLinks(),
                new DeveloperAudit(stores.auditLog(), ports.wall(), from),
                new TeamMails(new WriteMail(stores.outbox(), ports.secrets(), ports.wall())),
                ports.wall(),
                ports.secrets());
    }

    /** The use cases of invitations to teams. */
    public record Invitations(
            InviteToTeam inviteToTeam,
            ResendInvitation resendInvitation,
            RevokeInvitation revokeInvitation,
            OpenInvitation openInvitation,
            ListInvitations listInvitations,
            AcceptInvitation acceptInvitation,
            DeclineInvitation declineInvitation) {

        static Invitations over(TeamTools tools) {
            return new Invitations(
                    new InviteToTeam(tools),
                    new ResendInvitation(tools),
                    new RevokeInvitation(tools),
                    new OpenInvitation(tools),
                    new ListInvitations(tools),
                    new AcceptInvitation(tools),
                    new DeclineInvitation(tools));
        }
    }
}
