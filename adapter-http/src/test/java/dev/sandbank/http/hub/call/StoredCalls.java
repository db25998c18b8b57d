package dev.sandbank.http.hub.call;

import dev.sandbank.application.call.CallEntry;
import dev.sandbank.application.call.CallEntryFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.TestServer;
import java.util.List;
import java.util.stream.IntStream;

/** Entries of calls of one application, as if it had made them. */
record StoredCalls(TestServer server, ClientId app) {

    /** Adds those with the ids {@code e} and a number. */
    void add(int from, int to) {
        List<CallEntry> entries = IntStream.range(from, to)
                .mapToObj(number -> CallEntryFixture.answered(
                        "e" + number, app, server.clock().instant()))
                .toList();
        server.stores().callEntries().add(entries);
    }

    void removeAll() {
        server.stores().callEntries().removeBefore(server.clock().instant().plusSeconds(1), Integer.MAX_VALUE);
    }
}
