package dev.sandbank.application.stepup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.refusal.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CodeAllowanceTest {

    private static final ControlFlowId FLOW = new ControlFlowId("a".repeat(88));

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final CodeAllowance allowance = new CodeAllowance(() -> Objects.requireNonNull(now.get()));

    @Test
    void fiveCodesOfAFlowAreAllowedInAnHour() {
        useAll();
        assertThatThrownBy(() -> allowance.use(FLOW)).isInstanceOf(Refused.class);
        allowance.use(new ControlFlowId("b".repeat(88)));

        now.set(Instant.EPOCH.plus(Duration.ofHours(1)));
        useAll();
        assertThatThrownBy(() -> allowance.use(FLOW)).isInstanceOf(Refused.class);
    }

    private void useAll() {
        for (int i = 0; i < 5; i++) {
            allowance.use(FLOW);
        }
    }
}
