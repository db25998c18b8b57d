package dev.sandbank.application.hub.team.invitation;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.InvitationState;
import java.util.List;

/** Lists the invitations that wait for the answer of a developer. */
public final class ListInvitations {

    /** The largest number that is listed. */
    public static final int MOST = 100;

    private final TeamTools tools;

    public ListInvitations(TeamTools tools) {
        this.tools = tools;
    }

    /** Those to the present address of the developer, in the order they were made. */
    public List<InvitationView> list(DeveloperId acting) {
        return tools.invitations().pendingFor(tools.acting(acting).email(), MOST).stream()
                .map(pending -> InvitationView.of(pending, tools))
                .filter(view -> view.state() == InvitationState.PENDING)
                .toList();
    }
}
