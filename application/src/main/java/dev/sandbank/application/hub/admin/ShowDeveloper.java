package dev.sandbank.application.hub.admin;

import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.hub.registration.Registrations;
import dev.sandbank.application.hub.session.HubSessions;
import dev.sandbank.application.hub.session.factor.Factors;
import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.application.hub.team.Teams;
import dev.sandbank.application.mail.Outbox;
import dev.sandbank.application.mail.OutboxEntry;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.domain.oauth.client.Client;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows a developer with what belongs to them. */
public final class ShowDeveloper {

    private static final int MOST_REGISTRATIONS = 20;
    private static final int MOST_APPLICATIONS = 20;

    private final Developers developers;
    private final Registrations registrations;
    private final HubSessions sessions;
    private final Factors factors;
    private final OwnedApplications applications;
    private final Clients clients;
    private final Teams teams;
    private final Outbox outbox;

    public ShowDeveloper(
            Developers developers,
            Registrations registrations,
            HubSessions sessions,
            Factors factors,
            OwnedApplications applications,
            Clients clients,
            Teams teams,
            Outbox outbox) {
        this.developers = developers;
        this.registrations = registrations;
        this.sessions = sessions;
        this.factors = factors;
        this.applications = applications;
        this.clients = clients;
        this.teams = teams;
        this.outbox = outbox;
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
                factors.of(id).isOn(),
                applications.countOf(id),
                newest(id),
                teams.of(id, Seek.first(Seek.MAX_ROWS)).rows(),
                mail(developer));
    }

    private List<Client> newest(DeveloperId id) {
        return applications.ownedBy(id, Seek.before(Long.MAX_VALUE, MOST_APPLICATIONS)).rows().stream()
                .flatMap(owned -> clients.find(owned.id()).stream())
                .toList();
    }

    private @Nullable Delivery mail(Developer developer) {
        return outbox.newest(developer.email(), Seek.first(1)).rows().stream()
                .map(OutboxEntry::delivery)
                .findFirst()
                .orElse(null);
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
     * @param factor whether the second factor is on
     * @param applications how many they own
     * @param newest the newest of them, the oldest of these first
     * @param mail how far the newest mail to them has come; null if there is none
     */
    public record Shown(
            Developer developer,
            List<Registration> history,
            int sessions,
            boolean factor,
            int applications,
            List<Client> newest,
            List<MyTeam> teams,
            @Nullable Delivery mail) {

        public Shown {
            history = List.copyOf(history);
            newest = List.copyOf(newest);
            teams = List.copyOf(teams);
        }
    }
}
