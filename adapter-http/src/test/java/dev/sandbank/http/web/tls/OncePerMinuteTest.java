package dev.sandbank.http.web.tls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.secret.Source;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OncePerMinuteTest {

    private final SettableClock clock = new SettableClock();
    private final OncePerMinute sources = new OncePerMinute(clock);

    @Test
    void addressIsNewOnceAMinute_T19() {
        assertThat(sources.isNew(new Source("192.0.2.1"))).isTrue();
        assertThat(sources.isNew(new Source("192.0.2.1"))).isFalse();
        assertThat(sources.isNew(new Source("192.0.2.2"))).isTrue();
        clock.advance(Duration.ofMinutes(1));
        assertThat(sources.isNew(new Source("192.0.2.1"))).isTrue();
    }

    @Test
    void manyAddressesAreNotKept_T19() {
        long kept = IntStream.range(0, 10_000)
                .filter(i -> sources.isNew(new Source("2001:db8:" + i + "::/64")))
                .count();

        assertThat(kept).isEqualTo(100);
    }
}
