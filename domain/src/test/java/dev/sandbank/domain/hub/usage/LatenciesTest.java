package dev.sandbank.domain.hub.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** L43. */
class LatenciesTest {

    @Test
    void withoutCallsThereIsNothingToTell_L43() {
        assertThat(Latencies.NONE.max()).isEmpty();
        assertThat(Latencies.NONE.percentile(50)).isEmpty();
        assertThat(Latencies.NONE.calls()).isZero();
    }

    @Test
    void fewCallsHaveALongestTimeAlone_L43() {
        for (int calls : new int[] {1, 2, 8, 19}) {
            Latencies few = of(
                    LongStream.rangeClosed(1, calls).map(each -> each * 1_000).toArray());
            assertThat(few.percentile(95)).isEmpty();
            assertThat(few.max()).contains(Duration.ofMillis(calls));
        }
    }

    @Test
    void percentilesNeverFallAndNeverPassTheLongestTime_L43() {
        Latencies many = of(LongStream.rangeClosed(1, 1_000)
                .map(each -> each * 137 % 90_001)
                .toArray());
        Latencies fast =
                of(LongStream.rangeClosed(1, 1_000).map(each -> each % 90).toArray());
        for (Latencies each : List.of(many, fast)) {
            Duration p50 = each.percentile(50).orElseThrow();
            Duration p95 = each.percentile(95).orElseThrow();
            Duration p99 = each.percentile(99).orElseThrow();
            assertThat(p50).isLessThanOrEqualTo(p95);
            assertThat(p95).isLessThanOrEqualTo(p99);
            assertThat(p99).isLessThanOrEqualTo(each.max().orElseThrow());
        }
        assertThat(fast.max()).contains(Duration.ofNanos(89_000));
    }

    @Test
    void millionCallsHaveTheirPercentiles_L43() {
        Latencies million = of(LongStream.rangeClosed(1, 1_000_000).toArray());

        assertThat(million.calls()).isEqualTo(1_000_000);
        assertThat(million.percentile(50)).contains(Duration.ofMillis(500));
        assertThat(million.percentile(95)).contains(Duration.ofSeconds(1));
        assertThat(million.percentile(99)).contains(Duration.ofSeconds(1));
        assertThat(million.max()).contains(Duration.ofSeconds(1));
    }

    /** A month comes from merged histograms, never from an average of percentiles. */
    @Test
    void sumOfHoursIsTheHistogramOfAllCalls_L43() {
        Latencies quiet = of(LongStream.generate(() -> 1_000).limit(1_000).toArray());
        Latencies slow = of(LongStream.generate(() -> 3_000_000).limit(20).toArray());

        Latencies month = quiet.plus(slow);
        assertThat(month.percentile(95)).contains(Duration.ofMillis(1));
        assertThat(month.percentile(99)).contains(Duration.ofSeconds(3));
        assertThat(month.calls()).isEqualTo(1_020);
        assertThat(of(20_000_000).max()).contains(Duration.ofSeconds(20));
        assertThat(of(LongStream.generate(() -> 20_000_000).limit(50).toArray()).percentile(50))
                .contains(Duration.ofSeconds(20));
    }

    @Test
    void countsAndStepsFitTogether() {
        assertThatThrownBy(() -> new Latencies(List.of(1L), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Latencies.STEPS)
                .isSorted()
                .startsWith(100L, 200L, 500L, 1_000L)
                .endsWith(5_000_000L, 10_000_000L);
        assertThat(new StatusCounts(10, 1, 2, 3, 4).plus(StatusCounts.NONE).errors())
                .isEqualTo(10);
    }

    private static Latencies of(long... micros) {
        List<Long> counts = new ArrayList<>(Latencies.NONE.counts());
        long max = 0;
        for (long each : micros) {
            int step = Latencies.stepOf(each);
            counts.set(step, counts.get(step) + 1);
            max = Math.max(max, each);
        }
        return new Latencies(counts, max);
    }
}
