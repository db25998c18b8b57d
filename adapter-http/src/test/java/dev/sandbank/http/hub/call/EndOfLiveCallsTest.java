package dev.sandbank.http.hub.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.hub.session.HubSession;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How streams of new calls end. */
@Timeout(60)
class EndOfLiveCallsTest {

    private static final String STREAM = "/calls/live/events";
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final TestServer server = world.server();
    private final HubPages ann = world.developer("ann");
    private final ClientId app = world.applicationOf("ann");
    private final StoredCalls calls = new StoredCalls(server, app);

    @Test
    void streamEndsWithTheSession_L53() {
        try (Events events = open(ann)) {
            events.until("place");
            ann.submit(ann.open("/apps"), "/logout", Map.of());
            fiveSeconds();

            assertThat(events.next()).isEqualTo(end("You are logged out."));
            assertThat(events.next().name()).isEmpty();
            assertThat(open(ann).status()).isEqualTo(401);
        }
        assertThat(server.tails().size()).isZero();
    }

    /** Reading on is no use of the session, so that an open page does not keep somebody logged in for ever. */
    @Test
    void idleSessionEndsItsStream_L53() {
        try (Events events = open(ann)) {
            events.until("place");
            server.clock().advance(HubSession.IDLE);
            fiveSeconds();

            assertThat(events.next()).isEqualTo(end("You are logged out."));
        }
    }

    @Test
    void streamEndsWithTheApplicationAndWithTheMembership_L53() {
        HubPages mia = world.developer("mia");
        String team = ann.submit(ann.open("/teams/new"), "/teams/new", Map.of("name", "Payments"))
                .uri()
                .getPath();
        ann.send(ann.open(team), team + "/invite", Map.of("addresses", "mia@example.com", "role", "member"));
        mia.send(mia.open("/teams"), "/teams/answer", Map.of("answer", "accept"));
        TeamId id = new TeamId(team.replace("/teams/", ""));
        server.stores()
                .transactions()
                .run(() -> server.stores().ownedApplications().share(app, id));
        try (Events hers = open(mia);
                Events his = open(ann)) {
            assertThat(hers.status()).isEqualTo(200);
            hers.until("place");
            his.until("place");
            server.stores()
                    .transactions()
                    .run(() -> server.stores().ownedApplications().stopSharing(app, id));
            fiveSeconds();

            assertThat(hers.next()).isEqualTo(end("The applications that you may see are others now."));
            assertThat(open(mia).status()).isEqualTo(204);
            server.stores().clients().remove(app);
            fiveSeconds();
            assertThat(his.next()).isEqualTo(end("The applications that you may see are others now."));
            assertThat(open(ann).status()).isEqualTo(204);
        }
    }

    @Test
    void stopOfTheServerIsNotDelayed_L53() {
        TestServer stopping = new TestServer();
        HubWorld itsWorld = new HubWorld(stopping);
        HubPages bob = itsWorld.developer("bob");
        itsWorld.applicationOf("bob");
        try (Events events = Events.open(bob, stopping.port(), STREAM, "")) {
            events.until("place");
            CompletableFuture<Void> stop = CompletableFuture.runAsync(stopping::close);

            assertThat(events.next()).isEqualTo(end("The server stops."));
            assertThat(events.next().name()).isEmpty();
            assertThat(stop).succeedsWithin(FIVE_SECONDS);
        }
    }

    /** L52: overflow ends that stream alone; the other one misses nothing. */
    @Test
    void readerWhoStopsReadingHoldsUpNoOtherOne_L52() throws IOException {
        try (Socket still = StillReader.open(ann, server.port(), STREAM);
                Events events = open(ann)) {
            events.until("place");
            while (server.tails().size() < 2) {
                Thread.onSpinWait();
            }
            int told = 0;
            while (server.tails().size() == 2) {
                calls.add(told, told + 1_000);
                server.tails().round();
                for (int i = 0; i < 1_000; i++) {
                    assertThat(events.next().data()).contains("\"id\":\"e" + told++ + "\"");
                }
                calls.removeAll();
            }
            calls.add(told, told + 1);
            server.tails().round();
            assertThat(events.next().data()).contains("\"id\":\"e" + told + "\"");
        }
    }

    private static Events.Event end(String reason) {
        return new Events.Event("end", "", "{\"reason\":\"" + reason + "\"}");
    }

    private Events open(HubPages reader) {
        return Events.open(reader, server.port(), STREAM, "");
    }

    private void fiveSeconds() {
        for (int i = 0; i < FIVE_SECONDS.dividedBy(CallTails.PERIOD); i++) {
            server.tails().round();
        }
    }
}
