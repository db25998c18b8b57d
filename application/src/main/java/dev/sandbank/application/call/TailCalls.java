package dev.sandbank.application.call;

import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a developer which calls of the own applications came since a place, and how far the reader has come by that. */
public final class TailCalls {

    /** The largest number of entries that are told at a time; of older ones only their number is told. */
    public static final int MOST = 500;

    private final CallEntries entries;
    private final OwnedApplications applications;

    public TailCalls(CallEntries entries, OwnedApplications applications) {
        this.entries = entries;
        this.applications = applications;
    }

    /**
     * What came since a place.
     *
     * @param since null, or a place that was never reached, for no earlier calls
     */
    public Tail tail(DeveloperId acting, CallFilter filter, @Nullable TailPlace since) {
        List<ClientId> clients = UsableClients.of(applications, acting, filter.clients());
        TailPlace now = entries.place(clients);
        if (clients.isEmpty() || since == null || since.number() > now.number()) {
            return new Tail(clients, now, 0, List.of());
        }
        CallFilter usable = filter.of(clients);
        List<CallEntry> newest = new ArrayList<>(entries.newest(usable, Seek.first(MOST)).rows().stream()
                .filter(entry -> entry.number() > since.number() && entry.number() <= now.number())
                .toList());
        Collections.reverse(newest);
        long untold = entries.count(usable, since.number(), now.number()) - newest.size();
        return new Tail(clients, now, Math.max(0, untold + removed(since, now, clients)), newest);
    }

    /** How many of these applications were added and removed since; unknown, if others were counted then. */
    private long removed(TailPlace since, TailPlace now, List<ClientId> clients) {
        if (!since.whose().equals(now.whose())) {
            return 0;
        }
        long kept = entries.count(CallFilter.ALL.of(clients), since.number(), now.number());
        return Math.max(0, now.added() - since.added() - kept);
    }

    /**
     * What came.
     *
     * @param clients the applications it is about; none if the developer may use none that are asked for
     * @param place how far the reader has come
     * @param missed the number of calls that came and are not told, because there are too many or they are kept no more
     * @param entries the oldest first
     */
    public record Tail(List<ClientId> clients, TailPlace place, long missed, List<CallEntry> entries) {

        public Tail {
            clients = List.copyOf(clients);
            entries = List.copyOf(entries);
        }
    }
}
