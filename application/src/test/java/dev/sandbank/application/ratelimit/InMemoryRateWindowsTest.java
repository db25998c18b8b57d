package dev.sandbank.application.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.support.Race;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.ratelimit.Admission;
import dev.sandbank.domain.ratelimit.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryRateWindowsTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final ClientId SHOP = new ClientId("shop");
    private static final RateLimit TWO = new RateLimit(2);

    private final InMemoryRateWindows windows = new InMemoryRateWindows();

    @Test
    void aClientIsAdmittedUpToItsLimitAndRefusedUntilItsWindowMovesOn() {
        assertThat(admit(SHOP, TWO, NOON).remaining()).isEqualTo(1);
        assertThat(admit(SHOP, TWO, NOON.plusSeconds(10)).remaining()).isZero();

        Admission refused = admit(SHOP, TWO, NOON.plusSeconds(20));
        assertThat(refused.admitted()).isFalse();
        assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(40));

        assertThat(admit(SHOP, TWO, NOON.plusSeconds(60)).admitted()).isTrue();
    }

    @Test
    void clientsDoNotCountForEachOther() {
        admit(SHOP, TWO, NOON);
        admit(SHOP, TWO, NOON);

        assertThat(admit(new ClientId("other"), TWO, NOON).admitted()).isTrue();
        assertThat(admit(SHOP, TWO, NOON).admitted()).isFalse();
    }

    @Test
    void anUnlimitedClientIsAlwaysAdmittedAndKeepsNoWindow() {
        for (int i = 0; i < 1000; i++) {
            assertThat(admit(SHOP, new RateLimit(0), NOON)).isSameAs(Admission.UNLIMITED);
        }
        assertThat(windows.size()).isZero();
    }

    @Test
    void aChangedLimitBeginsANewWindow() {
        admit(SHOP, TWO, NOON);
        admit(SHOP, TWO, NOON);

        Admission admission = admit(SHOP, new RateLimit(5), NOON);

        assertThat(admission.admitted()).isTrue();
        assertThat(admission.limit()).isEqualTo(5);
        assertThat(admission.remaining()).isEqualTo(4);
    }

    @Test
    void windowsThatEmptiedAreForgotten() {
        for (int i = 0; i < 500; i++) {
            admit(new ClientId("client-" + i), TWO, NOON);
        }
        admit(SHOP, TWO, NOON.plusSeconds(30));

        admit(SHOP, TWO, NOON.plusSeconds(61));

        assertThat(windows.size()).isEqualTo(1);
        assertThat(admit(SHOP, TWO, NOON.plusSeconds(62)).admitted()).isFalse();
    }

    @Test
    void manyThreadsTogetherAreAdmittedExactlyUpToTheLimit() {
        RateLimit limit = new RateLimit(500);

        List<Integer> admitted = Race.of(4, () -> countAdmitted(400, limit));

        assertThat(admitted.stream().mapToInt(Integer::intValue).sum()).isEqualTo(500);
    }

    @Test
    void callsDuringTheRemovalOfTheirWindowAreStillCounted() {
        for (int minute = 0; minute < 200; minute++) {
            Instant now = NOON.plusSeconds(60L * minute);

            List<Boolean> admitted =
                    Race.of(3, () -> admit(SHOP, new RateLimit(1), now).admitted());

            assertThat(admitted).containsExactlyInAnyOrder(true, false, false);
        }
    }

    @Test
    void whatIsLeftIsToldWithoutCounting() {
        assertThat(windows.remaining(SHOP, TWO, NOON)).isEqualTo(2);
        admit(SHOP, TWO, NOON);
        assertThat(windows.remaining(SHOP, TWO, NOON)).isEqualTo(1);
        assertThat(windows.remaining(SHOP, TWO, NOON)).isEqualTo(1);
        assertThat(windows.remaining(SHOP, new RateLimit(9), NOON)).isEqualTo(9);
        assertThat(windows.remaining(SHOP, TWO, NOON.plusSeconds(61))).isEqualTo(2);
    }

    private Admission admit(ClientId client, RateLimit limit, Instant now) {
        return windows.admit(client, limit, now).toCompletableFuture().join();
    }

    private int countAdmitted(int calls, RateLimit limit) {
        int admitted = 0;
        for (int i = 0; i < calls; i++) {
            admitted += admit(SHOP, limit, NOON).admitted() ? 1 : 0;
        }
        return admitted;
    }
}
