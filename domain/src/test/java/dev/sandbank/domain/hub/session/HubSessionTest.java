package dev.sandbank.domain.hub.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.secret.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HubSessionTest {

    private static final Instant START = Instant.parse("2026-11-03T12:00:00Z");
    private static final Source HOME = new Source("192.0.2.1");

    /** H33: uses are noted once a minute at most, and both limits are right to a minute. */
    @Property(tries = 300)
    void sessionEndsWhenItIsIdleOrOld(@ForAll @Size(min = 1, max = 60) List<@IntRange(max = 2400) Integer> pauses) {
        HubSession session = HubSession.starting("id", new DeveloperId("0123456789abcdef"), START, HOME, "Firefox");
        Instant now = START;
        Instant lastUse = START;
        int notes = 0;
        for (int pause : pauses) {
            now = now.plusSeconds(pause);
            Duration idle = Duration.between(lastUse, now);
            boolean old = !now.isBefore(START.plus(HubSession.ABSOLUTE));
            if (!session.liveAt(now)) {
                // The last use may not have been noted, if it came within a minute of a noted one.
                assertThat(old || idle.compareTo(HubSession.IDLE.minusMinutes(1)) > 0)
                        .isTrue();
                return;
            }
            assertThat(old).isFalse();
            assertThat(idle).isLessThan(HubSession.IDLE);
            if (session.isToBeNoted(now, HOME)) {
                session = session.seen(now, HOME);
                notes++;
            }
            lastUse = now;
        }
        assertThat(notes).isLessThanOrEqualTo((int) Duration.between(START, now).toMinutes());
    }

    @Property(tries = 20)
    void anotherAddressIsNotedAtOnce(@ForAll @IntRange(max = 59) int seconds) {
        HubSession session = HubSession.starting("id", new DeveloperId("0123456789abcdef"), START, HOME, "Firefox");
        assertThat(session.isToBeNoted(START.plusSeconds(seconds), HOME)).isFalse();
        assertThat(session.isToBeNoted(START.plusSeconds(seconds), new Source("192.0.2.2")))
                .isTrue();
    }
}
