package dev.sandbank.http.call;

import dev.sandbank.application.call.CallBounds;
import dev.sandbank.application.call.CallEntry;
import dev.sandbank.application.call.CallFilter;
import dev.sandbank.application.call.CallIds;
import dev.sandbank.application.call.KeepCalls;
import dev.sandbank.application.call.StoreCalls;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Seek;
import dev.sandbank.http.TestServer;
import java.util.List;

/** A server that keeps entries of calls; they are stored when the test says so. */
public final class KeptWorld implements AutoCloseable {

    private final SettableClock clock = new SettableClock();
    private final CallIds ids = new CallIds(new CountingSecrets(), clock);
    private final KeepCalls kept = new KeepCalls(CallBounds.DEFAULT, ids, clock);
    private final TestServer server = new TestServer(kept);
    private final StoreCalls store = new StoreCalls(
            kept, ids, server.stores().callEntries(), server.stores().transactions());

    public TestServer server() {
        return server;
    }

    /** The clock by which calls are kept; that of the spaces is another. */
    public SettableClock clock() {
        return clock;
    }

    /** Stores what waits. */
    public void store() {
        store.store();
    }

    /** All entries that are kept, the newest first. */
    public List<CallEntry> entries() {
        store();
        return server.stores()
                .callEntries()
                .newest(CallFilter.ALL, Seek.first(Seek.MAX_ROWS))
                .rows();
    }

    /** The newest entry. */
    public CallEntry newest() {
        return entries().get(0);
    }

    @Override
    public void close() {
        server.close();
    }
}
