package dev.sandbank.application.call;

import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;

/** Lists the calls of the applications that a developer owns or shares in a team. */
public final class ListCalls {

    private final CallEntries entries;
    private final OwnedApplications applications;

    public ListCalls(CallEntries entries, OwnedApplications applications) {
        this.entries = entries;
        this.applications = applications;
    }

    /** A page of them, the newest first; of an application of others nothing is found. */
    public Found<CallEntry> list(DeveloperId acting, CallFilter filter, Seek seek) {
        List<ClientId> usable = UsableClients.of(applications, acting, filter.clients());
        return usable.isEmpty() ? Found.of(seek, List.of()) : entries.newest(filter.of(usable), seek);
    }
}
