package dev.sandbank.domain.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitTest {

    @Test
    void zeroMeansUnlimited() {
        assertThat(new RateLimit(0).unlimited()).isTrue();
        assertThat(new RateLimit(1).unlimited()).isFalse();
        assertThat(new RateLimit(100_000).unlimited()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_001})
    void otherLimitsAreRefusedWithTheirNumber(int perMinute) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RateLimit(perMinute))
                .withMessageContaining(Integer.toString(perMinute));
    }
}
