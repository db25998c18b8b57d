package dev.sandbank.bootstrap.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.Moment;
import java.time.Duration;
import java.util.function.Supplier;

/** The second within which servers know what others did. */
public final class Soon {

    private static final long A_SECOND_NANOS = Duration.ofSeconds(1).toNanos();

    private Soon() {}

    /** Looks again and again for a second until a status, or anything else, is the one that is wanted. */
    public static <T> void is(T wanted, Supplier<T> seen) {
        long start = System.nanoTime();
        T last = seen.get();
        while (!last.equals(wanted) && System.nanoTime() - start < A_SECOND_NANOS) {
            Moment.pass();
            last = seen.get();
        }
        assertThat(last).as("after a second").isEqualTo(wanted);
    }
}
