package dev.sandbank.http.hub.team;

import dev.sandbank.application.TeamUseCases;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.time.Clock;
import java.util.function.Supplier;

/** The pages of teams. */
public final class TeamPages {

    private final SwitchRoutes switchTeam = new SwitchRoutes();
    private final TeamsRoutes teams;
    private final InvitationRoutes invitation;
    private final TeamRoutes team;
    private final TeamActRoutes acts;
    private final TeamSpaceRoutes space;
    private final MemberRoutes member;
    private final TeamEndRoutes end;

    /**
     * The pages of one server.
     *
     * @param publicUrl how the outside reaches the server
     */
    public TeamPages(TeamUseCases.From useCases, Clock wall, Supplier<String> publicUrl) {
        this.teams = new TeamsRoutes(useCases, wall);
        this.invitation = new InvitationRoutes(useCases, publicUrl);
        this.team = new TeamRoutes(useCases, wall);
        this.acts = new TeamActRoutes(useCases);
        this.space = new TeamSpaceRoutes(useCases);
        this.member = new MemberRoutes(useCases, wall);
        this.end = new TeamEndRoutes(useCases, wall);
    }

    /** Adds all of them; those with names in their paths before those with parts that can be anything. */
    public void addTo(PageRoutes<HubRequest> routes) {
        switchTeam.addTo(routes);
        teams.addTo(routes);
        invitation.addTo(routes);
        team.addTo(routes);
        acts.addTo(routes);
        space.addTo(routes);
        member.addTo(routes);
        end.addTo(routes);
    }
}
