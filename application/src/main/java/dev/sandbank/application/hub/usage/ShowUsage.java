package dev.sandbank.application.hub.usage;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows what the applications did that a developer owns or shares in a team. */
public final class ShowUsage {

    private final UsageHours hours;
    private final OwnedApplications applications;

    public ShowUsage(UsageHours hours, OwnedApplications applications) {
        this.hours = hours;
        this.applications = applications;
    }

    /**
     * Tells what they did from one hour on, before another one; nothing of an application of others.
     *
     * @param client one application, or null for all
     * @param teller is told one hour after the other, because a month of many applications has too many to hold
     */
    public void show(DeveloperId acting, @Nullable ClientId client, long from, long to, Consumer<UsageHour> teller) {
        List<ClientId> usable = applications.usableBy(acting, "", Seek.first(Seek.MAX_ROWS)).rows().stream()
                .map(OwnedApplication::id)
                .filter(each -> client == null || client.equals(each))
                .toList();
        if (!usable.isEmpty()) {
            hours.between(usable, from, to, teller);
        }
    }
}
