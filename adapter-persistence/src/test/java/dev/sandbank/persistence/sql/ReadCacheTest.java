package dev.sandbank.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadCacheTest {

    private final ReadCache<String, String> cache = new ReadCache<>(10, (key, value) -> 1);

    @Test
    void whatWasReadIsRemembered() {
        cache.remember(cache.ticket(), "key", "row");

        assertThat(cache.find("key")).isEqualTo("row");
    }

    @Test
    void whatWasReadBeforeAChangeIsNotRememberedAfterIt() {
        long ticket = cache.ticket();
        String read = "row before the change";
        cache.forget("key");

        cache.remember(ticket, "key", read);

        assertThat(cache.find("key")).isNull();
    }

    @Test
    void whatWasReadAfterAChangeIsRemembered() {
        cache.forget("key");
        cache.remember(cache.ticket(), "key", "row after the change");

        assertThat(cache.find("key")).isEqualTo("row after the change");
    }

    @Test
    void aSlowReaderDoesNotPutAStaleRowOverAFreshOne() {
        long slow = cache.ticket();
        cache.forget("key");
        cache.remember(cache.ticket(), "key", "fresh");

        cache.remember(slow, "key", "stale");

        assertThat(cache.find("key")).isEqualTo("fresh");
    }

    @Test
    void clearingTheCacheAlsoDropsRowsThatAreStillBeingRead() {
        cache.remember(cache.ticket(), "one", "row");
        long ticket = cache.ticket();

        cache.forgetAll();
        cache.remember(ticket, "two", "row");

        assertThat(cache.find("one")).isNull();
        assertThat(cache.find("two")).isNull();
    }

    @Test
    void noMoreThanTheMaximumIsCached() {
        for (int i = 0; i < 1000; i++) {
            cache.remember(cache.ticket(), "key " + i, "row");
        }

        long remembered = java.util.stream.IntStream.range(0, 1000)
                .filter(i -> cache.find("key " + i) != null)
                .count();
        assertThat(remembered).isBetween(1L, 10L);
    }
}
