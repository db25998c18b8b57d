package dev.sandbank.http.hub.team;

import dev.sandbank.application.hub.team.invitation.InvitationAnswer;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.web.page.PageForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the forms of a team's page.
 *
 * @param addresses what was typed to invite people
 * @param name what was typed to rename the team; null for the present name
 * @param answers what became of the addresses that were invited just now
 */
public record TeamForms(
        String addresses,
        Problems invitationProblems,
        @Nullable String name,
        Problems nameProblems,
        List<InvitationAnswer> answers) {

    static final TeamForms NOTHING = new TeamForms("", Problems.NONE, null, Problems.NONE, List.of());

    static final String ADDRESSES = "addresses";
    static final String ROLE = "role";
    static final String NAME = "name";
    static final String MEMBER = "member";

    /** The field with the name of the team that the person saw. */
    static final String SEEN = "seen";

    public TeamForms {
        answers = List.copyOf(answers);
    }

    TeamForms inviting(String typed, Problems problems) {
        return new TeamForms(typed, problems, name, nameProblems, answers);
    }

    TeamForms naming(String typed, Problems problems) {
        return new TeamForms(addresses, invitationProblems, typed, problems, answers);
    }

    TeamForms answered(List<InvitationAnswer> told) {
        return new TeamForms(addresses, invitationProblems, name, nameProblems, told);
    }

    /** The role that a form names. */
    static Role role(PageForm form) {
        return Role.of(form.text(ROLE)).orElseThrow(() -> new Refused(RequestRefusal.REQUEST_MALFORMED));
    }
}
