package dev.sandbank.application.hub.admin;

import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.hub.registration.Registrations;
import dev.sandbank.application.hub.session.HubSessions;
import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.application.hub.team.Teams;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.Registration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows a developer with what belongs to them. */
public final class ShowDeveloper {

    private static final int MOST_REGISTRATIONS = 20;

    private final Developers developers;
    private final Registrations registrations;
    private final HubSessions sessions;
    private final OwnedApplications applications;
    private final Teams teams;

    public ShowDeveloper(
            Developers developers,
            Registrations registrations,
            HubSessions sessions,
            OwnedApplications applications,
            Teams teams) {
        this.developers = developers;
        this.registrations = registrations;
        this.sessions = sessions;
        this.applications = applications;
        this.teams = teams;
    }

    /**
     * The developer.
     *
     * @throws Refused DEVELOPER_UNKNOWN
     */
    public Shown show(DeveloperId id) {
        Developer developer = developers.require(id);
        return new Shown(
                developer,
                history(developer),
                sessions.of(id).size(),
                applications.countOf(id),
                teams.of(id, Seek.first(Seek.MAX_ROWS)).rows());
    }

    private List<Registration> history(Developer developer) {
        return Stream.iterate(
                        registrations.newestOf(developer.email()),
                        Optional::isPresent,
                        newer -> newer.flatMap(registrations::before))
                .limit(MOST_REGISTRATIONS)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * A developer and what belongs to them.
     *
     * @param history the registrations of the address, the newest first
     * @param sessions how many browsers are logged in
     * @param applications how many they own
     */
    public record Shown(
            Developer developer, List<Registration> history, int sessions, int applications, List<MyTeam> teams) {

        public Shown {
            history = List.copyOf(history);
            teams = List.copyOf(teams);
        }
    }
}
