package dev.sandbank.domain.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GuessLimitTest {

    private static final Duration SHORTEST = Duration.ofNanos(1);

    @Test
    void oneFailureCanBeEnough() {
        assertThat(new GuessLimit(1, SHORTEST).failures()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new GuessLimit(0, SHORTEST));
    }

    @Test
    void lockLasts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GuessLimit(1, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new GuessLimit(1, SHORTEST.negated()));
    }
}
