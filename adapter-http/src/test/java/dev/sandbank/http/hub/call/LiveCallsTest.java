package dev.sandbank.http.hub.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.call.CallEntryFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.Http;
import dev.sandbank.http.Moment;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LiveCallsTest {

    private static final String PATH = "/calls/live";
    private static final String STREAM = PATH + "/events";

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final TestServer server = world.server();
    private final HubPages ann = world.developer("ann");
    private final ClientId app = world.applicationOf("ann");
    private final StoredCalls calls = new StoredCalls(server, app);

    /** L50: what the answer says of itself, the first byte at once, and a sign of life every 15 seconds. */
    @Test
    void streamBeginsAtOnceAndLives_L50() {
        try (Events events = open(STREAM, "")) {
            assertThat(events.status()).isEqualTo(200);
            assertThat(events.header("Content-Type")).isEqualTo("text/event-stream; charset=utf-8");
            assertThat(events.header("Cache-Control")).contains("no-store");
            assertThat(events.header("X-Accel-Buffering")).isEqualTo("no");
            assertThat(events.header("Content-Encoding")).isEmpty();
            assertThat(events.next().name()).isEqualTo("retry");
            assertThat(events.next().name()).isEqualTo("place");

            for (long round = 0; round < CallTails.BEAT.dividedBy(CallTails.PERIOD); round++) {
                // A reader whose first events are still being sent after many rounds would be cut off.
                Moment.pass();
                rounds(1);
            }
            assertThat(CallTails.BEAT).hasSeconds(15);
            assertThat(events.next().data()).isEqualTo("beat");
        }
    }

    /** L50: one that is gone is freed by the signs of life. */
    @Test
    void readersWhoAreGoneLeaveNothing_L50() {
        for (int i = 0; i < 1_000; i++) {
            try (Events events = open(STREAM, "")) {
                assertThat(events.status()).isEqualTo(200);
            }
            for (int tries = 0; tries < 10_000 && server.tails().size() > 0; tries++) {
                rounds(1);
            }
        }
        assertThat(server.tails().size()).isZero();
    }

    /** L49: in order, nothing twice, and what came while nobody read. */
    @Test
    void streamGoesOnWhereItWasCut_L49() {
        calls.add(0, 2);
        String last;
        try (Events events = open(STREAM, "")) {
            events.until("place");
            calls.add(2, 4);
            rounds(1);
            assertThat(List.of(events.next(), events.next()))
                    .extracting(LiveCallsTest::id)
                    .containsExactly("e2", "e3");
            last = events.lastId();
        }
        calls.add(4, 6);
        try (Events events = open(STREAM, last)) {
            assertThat(events.until("place"))
                    .hasSize(3)
                    .extracting(LiveCallsTest::id)
                    .containsExactly("", "e4", "e5");
            calls.add(6, 7);
            rounds(2);
            assertThat(id(events.next())).isEqualTo("e6");
        }
        // The script of the page names the place that the page was made at.
        try (Events events = open(STREAM + "?place=" + last, "")) {
            assertThat(events.until("place")).extracting(LiveCallsTest::id).containsExactly("", "e4", "e5", "e6");
        }
    }

    /** L49: an id older than what is kept: the number missed. */
    @Test
    void gapTellsHowManyCallsWereMissed_L49() {
        String last;
        try (Events events = open(STREAM, "")) {
            events.until("place");
            last = events.lastId();
        }
        calls.add(0, 900);
        ClientId other = world.applicationOf("ann");
        try (Events events = open(STREAM + "?app=" + app.value(), last)) {
            List<Events.Event> first = events.until("place");
            assertThat(first.get(1)).isEqualTo(new Events.Event("gap", "", "{\"missed\":400}"));
            assertThat(first).hasSize(502);
            last = events.lastId();
        }
        calls.add(900, 910);
        server.stores().callEntries().removeBeyond(app, true, 3, 10_000);
        server.stores().callEntries().add(List.of(CallEntryFixture.answered("o", other, now())));
        try (Events events = open(STREAM + "?app=" + app.value(), last)) {
            assertThat(events.until("place"))
                    .extracting(Events.Event::data)
                    .element(1)
                    .isEqualTo("{\"missed\":7}");
        }
        assertThat(ann.get(PATH + "/since?place=nonsense").body()).contains("\"missed\":0,\"calls\":[]");
    }

    @Test
    void filtersOfTheListHoldForWhatComes() {
        ClientId other = world.applicationOf("ann");
        try (Events events = open(STREAM + "?status=4&operation=accounts&app=" + app.value(), "")) {
            events.until("place");
            calls.add(0, 1);
            server.stores()
                    .callEntries()
                    .add(List.of(
                            CallEntryFixture.entry("other", other, now(), true, 403),
                            CallEntryFixture.entry("refused", app, now(), true, 403)));
            rounds(1);
            assertThat(id(events.next())).isEqualTo("refused");
        }
        assertThat(ann.get(PATH + "/since?status=4&place=0-0-0").body())
                .contains("\"id\":\"refused\"", "\"id\":\"other\"")
                .doesNotContain("\"id\":\"e0\"");
    }

    /** L51: the server caps the streams of a session; the others get 204 and ask by themselves. */
    @Test
    void sessionHasSomeStreamsAndNoMore_L51() {
        List<Events> held = IntStream.range(0, CallTails.MOST_OF_SESSION)
                .mapToObj(i -> open(STREAM, ""))
                .toList();

        assertThat(held).extracting(Events::status).containsOnly(200);
        assertThat(open(STREAM, "").status()).isEqualTo(204);
        assertThat(ann.get(PATH + "/since?place=0-0-0").statusCode()).isEqualTo(200);
        held.forEach(Events::close);
    }

    /** L53: reconnect gets 204 or 401, never a redirect to HTML. */
    @Test
    void whoCannotReadGetsNoPage_L53() {
        try (Events events = Events.open(world.visitor(), port(), STREAM, "")) {
            assertThat(events.status()).isEqualTo(401);
            assertThat(events.header("Content-Type")).startsWith("text/plain");
        }
        assertThat(Events.open(world.developer("bob"), port(), STREAM, "").status())
                .isEqualTo(204);
        assertThat(open(STREAM + "?app=of-others", "").status()).isEqualTo(204);
        assertThat(ann.get(STREAM).statusCode()).isEqualTo(406);
        assertThat(world.visitor().get(PATH + "/since").statusCode()).isEqualTo(401);
        assertThat(Http.header(world.visitor().get(PATH), "Location")).startsWith("/login");
    }

    @Test
    void pageIsAListWithoutItsScript() {
        assertThat(HubPages.words(ann.open(PATH))).contains("No call is kept that fits");
        calls.add(0, 1);
        HttpResponse<String> page = ann.open(PATH + "?status=2");

        assertThat(HubPages.words(page)).contains("This list was made on", "accounts GET /v1/accounts", "Load again");
        assertThat(page.body()).contains("href=\"/calls/live?status=2\"", "data-place=\"1-1-");
        assertThat(Http.header(page, "Cache-Control")).contains("no-store");
        assertThat(Http.header(page, "Content-Security-Policy")).contains("connect-src 'self'");
        assertThat(ann.open("/calls?app=" + app.value()).body()).contains("href=\"/calls/live?app=" + app.value());
    }

    private static String id(Events.Event event) {
        return event.name().equals("call") ? event.data().replaceFirst(".*\"id\":\"([^\"]*)\".*", "$1") : "";
    }

    private Events open(String path, String lastId) {
        return Events.open(ann, port(), path, lastId);
    }

    private int port() {
        return server.port();
    }

    private void rounds(int number) {
        for (int i = 0; i < number; i++) {
            server.tails().round();
        }
    }

    private Instant now() {
        return server.clock().instant();
    }
}
