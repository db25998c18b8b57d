package dev.sandbank.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.call.PathStep.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallTraceTest {

    @Test
    void pathStaysAsItWas() {
        List<PathStep> steps = new ArrayList<>();
        steps.add(new PathStep("resolve", Outcome.PASSED, "Finds the operation.", "an operation", "accounts"));
        CallTrace trace = new CallTrace("id", null, "Why.", steps);
        steps.clear();

        assertThat(trace.path()).extracting(PathStep::outcome).containsExactly(Outcome.PASSED);
    }
}
