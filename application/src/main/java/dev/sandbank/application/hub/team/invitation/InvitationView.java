package dev.sandbank.application.hub.team.invitation;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.team.EndedInvitation;
import dev.sandbank.domain.hub.team.Invitation;
import dev.sandbank.domain.hub.team.InvitationState;
import dev.sandbank.domain.hub.team.InvitationTerms;
import dev.sandbank.domain.hub.team.Team;

/**
 * An invitation as the invited person sees it.
 *
 * @param teamName the present name of the team, or the last one of a team that was deleted
 * @param inviter the name of who invited; empty if their account was deleted
 */
public record InvitationView(InvitationTerms terms, InvitationState state, String teamName, String inviter) {

    static InvitationView of(Invitation invitation, TeamTools tools) {
        InvitationTerms terms = invitation.terms();
        String lastName = invitation instanceof EndedInvitation ended ? ended.teamName() : "";
        return new InvitationView(
                terms,
                invitation.stateAt(tools.now()),
                tools.teams().find(terms.team()).map(Team::name).orElse(lastName),
                tools.developers().find(terms.inviter()).map(Developer::name).orElse(""));
    }
}
