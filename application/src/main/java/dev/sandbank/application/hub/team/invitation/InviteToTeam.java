package dev.sandbank.application.hub.team.invitation;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import java.util.List;

/**
 * Invites people to a team by their addresses, whether they have an account or not. An invitation lasts seven days. It
 * gives nobody an account.
 */
public final class InviteToTeam {

    private final TeamTools tools;
    private final LinkTokens tokens;

    public InviteToTeam(TeamTools tools) {
        this.tools = tools;
        this.tokens = new LinkTokens(tools.secrets());
    }

    /**
     * Invites everybody in a text and tells of each address what became of it, in their order. An address that cannot be
     * invited hinders no other. Refuses those who may not give this role, too many addresses, and a full team.
     *
     * @param pasted addresses separated by commas, semicolons or line ends, with or without names
     */
    public List<InvitationAnswer> invite(DeveloperId acting, TeamId team, String pasted, Role role) {
        List<Wanted> wanted = PastedAddresses.read(pasted).stream()
                .map(typed -> new Wanted(typed, new InvitationId(tools.newId()), tokens.newId()))
                .toList();
        return tools.transactions().run(() -> {
            Members members = tools.members(team);
            members.acting(acting).mustBeAbleToGrant(role);
            Inviting inviting = new Inviting(tools, members, tools.acting(acting), role);
            return wanted.stream().map(inviting::invite).toList();
        });
    }
}
