package dev.sandbank.application.hub.usage;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows what the applications did that a developer owns or shares in a team. */
public final class ShowUsage {

    private final UsageHalfHours halves;
    private final OwnedApplications applications;

    public ShowUsage(UsageHalfHours halves, OwnedApplications applications) {
        this.halves = halves;
        this.applications = applications;
    }

    /**
     * Tells what they did from one half of an hour on, before another one; nothing of an application of others.
     *
     * @param client one application, or null for all
     * @param team only the applications that are shared with it; null for all
     * @param teller is told one half after the other, because a month of many applications has too many to hold
     * @return the applications that are told of
     */
    public List<ClientId> show(
            DeveloperId acting,
            @Nullable ClientId client,
            @Nullable TeamId team,
            long from,
            long to,
            Consumer<UsageHalfHour> teller) {
        Predicate<ClientId> wanted = wanted(client, team);
        List<ClientId> usable = applications.usableBy(acting, "", Seek.first(Seek.MAX_ROWS)).rows().stream()
                .map(OwnedApplication::id)
                .filter(wanted)
                .toList();
        if (!usable.isEmpty()) {
            halves.between(usable, from, to, teller);
        }
        return usable;
    }

    private Predicate<ClientId> wanted(@Nullable ClientId client, @Nullable TeamId team) {
        if (team == null) {
            return each -> client == null || client.equals(each);
        }
        Set<ClientId> shared =
                applications.sharedWith(team).stream().map(OwnedApplication::id).collect(Collectors.toSet());
        return each -> shared.contains(each) && (client == null || client.equals(each));
    }
}
