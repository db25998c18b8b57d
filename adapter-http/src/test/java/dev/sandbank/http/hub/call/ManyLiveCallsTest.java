package dev.sandbank.http.hub.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** As many readers of new calls as there may be, most of whom read nothing, while thousands of calls come. */
class ManyLiveCallsTest {

    private static final String STREAM = "/calls/live/events";
    private static final int READERS = 8;
    private static final int ROUND = 500;
    private static final int ROUNDS = 60;

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final TestServer server = world.server();
    private final HubPages ann = world.developer("ann");
    private final StoredCalls calls = new StoredCalls(server, world.applicationOf("ann"));
    private final List<Socket> still = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket socket : still) {
            socket.close();
        }
    }

    /** L52: all who stand still are cut off, alone; whoever reads misses nothing, and calls are answered all the time. */
    @Test
    @Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readersWhoStandStillAreCutOffAndNobodyElseIs_L52() throws IOException {
        List<Events> readers = open();
        assertThat(Events.open(session(), server.port(), STREAM, "").status()).isEqualTo(204);

        for (int round = 0; round < ROUNDS; round++) {
            calls.add(round * ROUND, (round + 1) * ROUND);
            server.tails().round();
            for (Events reader : readers) {
                for (int i = 0; i < ROUND; i++) {
                    assertThat(reader.next().data()).contains("\"id\":\"e" + (round * ROUND + i) + "\"");
                }
            }
            assertThat(server.http().get("/v1/accounts").statusCode()).isEqualTo(401);
            calls.removeAll();
        }

        assertThat(server.tails().size()).isEqualTo(READERS);
        for (Events reader : readers) {
            reader.close();
        }
    }

    private List<Events> open() throws IOException {
        List<Events> readers = new ArrayList<>();
        for (int i = 0; i < CallTails.MOST / CallTails.MOST_OF_SESSION; i++) {
            HubPages session = session();
            for (int stream = 0; stream < CallTails.MOST_OF_SESSION; stream++) {
                if (readers.size() < READERS) {
                    Events reader = Events.open(session, server.port(), STREAM, "");
                    assertThat(reader.status()).isEqualTo(200);
                    reader.until("place");
                    readers.add(reader);
                } else {
                    still.add(StillReader.open(session, server.port(), STREAM));
                }
            }
        }
        while (server.tails().size() < CallTails.MOST) {
            Thread.onSpinWait();
        }
        return readers;
    }

    private HubPages session() {
        HubPages visitor = world.visitor();
        world.logIn(visitor, "ann", HubWorld.PASSWORD);
        return visitor;
    }
}
