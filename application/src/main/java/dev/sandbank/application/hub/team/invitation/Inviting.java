package dev.sandbank.application.hub.team.invitation;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.application.hub.team.invitation.InvitationAnswer.Outcome;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.team.InvitationState;
import dev.sandbank.domain.hub.team.InvitationTerms;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.PendingInvitation;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal.TeamFull;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One member invites to one team, inside a unit of work. */
final class Inviting {

    private static final String OWNERS_ONLY = "This address is invited as an owner. Only owners can change that.";
    private static final String MANY_MAILS =
            "No mail was sent, because this address got one a moment ago or many within an hour.";

    private final TeamTools tools;
    private final Members members;
    private final Developer inviter;
    private final Role role;
    private final InvitationSender sender;

    Inviting(TeamTools tools, Members members, Developer inviter, Role role) {
        this.tools = tools;
        this.members = members;
        this.inviter = inviter;
        this.role = role;
        this.sender = new InvitationSender(tools);
    }

    InvitationAnswer invite(Wanted wanted) {
        Optional<EmailAddress> email = EmailAddress.parse(wanted.typed());
        if (email.isEmpty()) {
            return InvitationAnswer.bad(
                    wanted.typed(), EmailAddress.objectionTo(wanted.typed()).orElseThrow());
        }
        if (isMember(email.get())) {
            return InvitationAnswer.of(wanted.typed(), Outcome.MEMBER);
        }
        return living(email.get()).map(pending -> renew(pending, wanted)).orElseGet(() -> invite(email.get(), wanted));
    }

    private boolean isMember(EmailAddress email) {
        return tools.developers()
                .findByEmail(email)
                .flatMap(developer -> members.find(developer.id()))
                .isPresent();
    }

    /** The invitation that waits for an answer; one whose time is over is ended here. */
    private Optional<PendingInvitation> living(EmailAddress email) {
        Optional<PendingInvitation> found = tools.invitations().pending(team().id(), email);
        Instant now = tools.now();
        found.filter(pending -> pending.stateAt(now) == InvitationState.EXPIRED)
                .ifPresent(pending -> tools.invitations()
                        .replace(pending.ended(
                                InvitationState.EXPIRED, team(), pending.terms().endsAt())));
        return found.filter(pending -> pending.stateAt(now) == InvitationState.PENDING);
    }

    private InvitationAnswer invite(EmailAddress email, Wanted wanted) {
        if (tools.invitations().pendingOf(team().id()).size() >= Team.MAX_PENDING) {
            throw new Refused(new TeamFull(Team.MAX_PENDING + " pending invitations"));
        }
        InvitationTerms terms = InvitationTerms.of(wanted.id(), team().id(), email, role, inviter.id(), tools.now());
        tools.invitations().add(new PendingInvitation(terms));
        return mailed(terms, wanted, Outcome.INVITED, AuditAction.TEAM_INVITATION_SENT);
    }

    private InvitationAnswer renew(PendingInvitation pending, Wanted wanted) {
        Membership by = members.acting(inviter.id());
        if (!by.role().mayGrant(pending.terms().role())) {
            return InvitationAnswer.bad(wanted.typed(), OWNERS_ONLY);
        }
        PendingInvitation renewed = pending.renewed(by, role, tools.now());
        tools.invitations().replace(renewed);
        return mailed(renewed.terms(), wanted, Outcome.RENEWED, AuditAction.TEAM_INVITATION_RENEWED);
    }

    private InvitationAnswer mailed(InvitationTerms terms, Wanted wanted, Outcome outcome, AuditAction action) {
        boolean sent = sender.send(terms, team(), inviter, wanted.link());
        tools.auditOf(inviter.id())
                .note(
                        action,
                        team().id().value(),
                        Map.of(
                                "invitation", terms.id().value(),
                                "email", terms.email().value(),
                                "role", terms.role().text(),
                                "mail", sent ? "written" : "held back"));
        return sent
                ? InvitationAnswer.of(wanted.typed(), outcome)
                : new InvitationAnswer(wanted.typed(), Outcome.NOT_MAILED, MANY_MAILS);
    }

    private Team team() {
        return members.team();
    }
}
