package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;
import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.refusal.TeamRefusal.AddressesTooMany;
import dev.sandbank.domain.refusal.TeamRefusal.InvitationEnded;
import dev.sandbank.domain.refusal.TeamRefusal.InvitationForAnother;
import dev.sandbank.domain.refusal.TeamRefusal.LastOwner;
import dev.sandbank.domain.refusal.TeamRefusal.RoleChangedMeanwhile;
import dev.sandbank.domain.refusal.TeamRefusal.TeamActionForbidden;
import dev.sandbank.domain.refusal.TeamRefusal.TeamFull;
import dev.sandbank.domain.refusal.TeamRefusal.TeamNameInvalid;
import dev.sandbank.domain.refusal.TeamRefusal.TeamRenamedMeanwhile;
import java.util.List;

/** The hints on teams and invitations. */
final class TeamHints {

    private TeamHints() {}

    static List<Hint> of(TeamRefusal reason) {
        return switch (reason) {
            case TEAM_UNKNOWN ->
                only("There is no such team, or you do not belong to it any more", "take one of My teams");
            case TEAM_NAME_INVALID ->
                List.of(hint("A team cannot have this name: {sentence}", "choose another one")
                        .with("sentence", TeamNameInvalid.class, TeamNameInvalid::sentence));
            case TEAM_RENAMED_MEANWHILE ->
                List.of(hint(
                                "Meanwhile somebody renamed the team; it is called {present} now",
                                "keep that, or send yours again")
                        .with("present", TeamRenamedMeanwhile.class, TeamRenamedMeanwhile::present));
            case ROLE_CHANGED_MEANWHILE ->
                List.of(hint(
                                "Meanwhile somebody gave this member another role: {present}",
                                "keep it, or choose yours again")
                        .with("present", RoleChangedMeanwhile.class, RoleChangedMeanwhile::present));
            case TEAM_ACTION_FORBIDDEN ->
                List.of(hint("The role of {role} does not allow this: {action}", "ask an owner of the team")
                        .with("role", TeamActionForbidden.class, TeamActionForbidden::role)
                        .with("action", TeamActionForbidden.class, TeamActionForbidden::action));
            case TEAM_LAST_OWNER ->
                List.of(hint(
                                "{team} would have no owner any more",
                                "make another member an owner first; whoever is alone in a team can delete it")
                        .with("team", LastOwner.class, LastOwner::team));
            case TEAM_FULL ->
                List.of(hint("A team has at most {most}", "remove some first, or make another team")
                        .with("most", TeamFull.class, TeamFull::most));
            case MEMBER_UNKNOWN ->
                only("This person does not belong to the team any more", "load the page of the team anew");
            case MEMBER_SUSPENDED -> only("The account of this person is suspended", "choose another member");
            case HAND_OVER_TO_ONESELF ->
                only("A team is handed over to somebody else", "choose another member, and a role other than owner");
            case ADDRESSES_TOO_MANY ->
                List.of(hint("At most {most} people can be invited at once", "invite them in several steps")
                        .with("most", AddressesTooMany.class, AddressesTooMany::most));
            default -> ofInvitation(reason);
        };
    }

    private static List<Hint> ofInvitation(TeamRefusal reason) {
        return switch (reason) {
            case INVITATION_ENDED ->
                List.of(hint("This invitation is {state}", "ask the team to invite you again")
                        .with("state", InvitationEnded.class, InvitationEnded::state));
            case INVITATION_FOR_ANOTHER ->
                List.of(hint(
                                "This invitation is for {invited}, and you are logged in as {present}",
                                "log out, and log in with the account of the invited address")
                        .with("invited", InvitationForAnother.class, InvitationForAnother::invited)
                        .with("present", InvitationForAnother.class, InvitationForAnother::present));
            default -> only("There is no such invitation", "open the link of the mail again");
        };
    }
}
