package dev.sandbank.application.hub.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.developer.UserId;
import dev.sandbank.domain.hub.session.HubSession;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import net.jqwik.api.Example;

/** What every {@link HubSessions} must do. */
public abstract class HubSessionsContract extends StoreContract {

    private static final DeveloperId ANN = new DeveloperId("0123456789abcdeA");
    private static final DeveloperId BOB = new DeveloperId("0123456789abcdeB");
    private static final Source HOME = new Source("192.0.2.1");
    private static final Source AWAY = new Source("192.0.2.2");

    @Example
    void sessionIsFoundAsStoredUntilRemoved() {
        HubSessions sessions = sessions();
        HubSession session = session("one", ANN, NOON);
        sessions.add(session);
        assertThat(sessions.find("one")).contains(session);

        HubSession seen = session.seen(NOON.plusSeconds(90), AWAY);
        assertThat(sessions.replace(seen)).isTrue();
        assertThat(sessions.find("one")).contains(seen);
        assertThat(sessions.remove("one")).isTrue();
        assertThat(sessions.remove("one")).isFalse();
        assertThat(sessions.replace(seen)).isFalse();
        assertThat(sessions.find("one")).isEmpty();
    }

    @Example
    void sessionsOfADeveloperEndTogether() {
        HubSessions sessions = sessions();
        sessions.add(session("one", ANN, NOON));
        sessions.add(session("two", ANN, NOON.plusSeconds(1)));
        sessions.add(session("three", BOB, NOON));
        assertThat(sessions.of(ANN)).extracting(HubSession::id).containsExactly("two", "one");

        sessions.removeAllOf(ANN, "one");
        assertThat(sessions.of(ANN)).extracting(HubSession::id).containsExactly("one");
        sessions.removeAllOf(ANN, "");
        assertThat(sessions.of(ANN)).isEmpty();
        assertThat(sessions.of(BOB)).hasSize(1);
    }

    /** H33: expired rows are removed. */
    @Example
    void endedSessionsAreRemoved() {
        HubSessions sessions = sessions();
        sessions.add(session("old", ANN, NOON));
        sessions.add(session("new", ANN, NOON.plusSeconds(60)));
        sessions.removeEndedBefore(NOON.plus(HubSession.IDLE).plusSeconds(1));
        assertThat(sessions.of(ANN)).extracting(HubSession::id).containsExactly("new");
    }

    private HubSessions sessions() {
        stores().developers().add(developer(ANN, "ann"));
        stores().developers().add(developer(BOB, "bob"));
        return stores().hubSessions();
    }

    private static HubSession session(String id, DeveloperId developer, Instant at) {
        return HubSession.starting(id, developer, at, HOME, "Firefox on Linux");
    }

    private static Developer developer(DeveloperId id, String userId) {
        return new Developer(
                id,
                new UserId(userId),
                new EmailAddress(userId + "@example.com"),
                userId,
                "",
                SpaceId.DEFAULT,
                new PasswordHash("hash"),
                false,
                false,
                NOON);
    }
}
