package dev.sandbank.cli.team;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.application.hub.team.TeamView;
import dev.sandbank.domain.hub.team.InvitationTerms;
import dev.sandbank.domain.hub.team.PendingInvitation;
import java.util.List;

/** A team in the JSON of the command line. */
record TeamJson(
        String team,
        String name,
        String space,
        String createdAt,
        List<Member> members,
        List<Invitation> invitations,
        List<Application> applications) {

    record Member(
            String developer, String userId, String name, String email, String role, boolean suspended, String since) {

        static Member of(TeamView.Member member) {
            return new Member(
                    member.membership().developer().value(),
                    member.userId(),
                    member.name(),
                    member.email().value(),
                    member.membership().role().text(),
                    member.suspended(),
                    member.membership().since().toString());
        }
    }

    record Invitation(String invitation, String email, String role, String inviter, String invitedAt, String endsAt) {

        static Invitation of(PendingInvitation pending) {
            InvitationTerms terms = pending.terms();
            return new Invitation(
                    terms.id().value(),
                    terms.email().value(),
                    terms.role().text(),
                    terms.inviter().value(),
                    terms.invitedAt().toString(),
                    terms.endsAt().toString());
        }
    }

    record Application(String clientId, String owner) {

        static Application of(OwnedApplication application) {
            return new Application(application.id().value(), application.owner().value());
        }
    }

    static TeamJson of(TeamView view) {
        return new TeamJson(
                view.team().id().value(),
                view.team().name(),
                view.team().space().value(),
                view.team().createdAt().toString(),
                view.members().stream().map(Member::of).toList(),
                view.invitations().stream().map(Invitation::of).toList(),
                view.applications().stream().map(Application::of).toList());
    }
}
