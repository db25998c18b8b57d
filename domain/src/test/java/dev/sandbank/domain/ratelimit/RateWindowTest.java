package dev.sandbank.domain.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/** Compares the rate window with its definition, and with a model that keeps every admission. */
class RateWindowTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");

    @Property
    void noSpanOfAWindowsLengthAdmitsMoreThanTheLimit(
            @ForAll @IntRange(min = 1, max = 40) int limit, @ForAll("pauses") List<Long> pauses) {
        List<Instant> admitted = new ArrayList<>();
        RateWindow window = new RateWindow(new RateLimit(limit));
        Instant now = NOON;
        for (long pause : pauses) {
            now = now.plusMillis(pause);
            if (window.admit(now).admitted()) {
                admitted.add(now);
            }
        }
        for (int i = 0; i + limit < admitted.size(); i++) {
            assertThat(Duration.between(admitted.get(i), admitted.get(i + limit)))
                    .isGreaterThanOrEqualTo(RateWindow.LENGTH);
        }
    }

    @Property
    void aRefusedCallerIsAdmittedAfterTheTimeItWasToldAndNotBefore(
            @ForAll @IntRange(min = 1, max = 10) int limit, @ForAll("pauses") List<Long> pauses) {
        RateWindow window = new RateWindow(new RateLimit(limit));
        Instant now = NOON;
        for (long pause : pauses) {
            now = now.plusMillis(pause);
            Admission admission = window.admit(now);
            if (!admission.admitted()) {
                now = now.plus(admission.retryAfter());
                assertThat(window.admit(now.minusMillis(1)).admitted()).isFalse();
                assertThat(window.admit(now).admitted()).isTrue();
            }
        }
    }

    @Property
    void everyHistoryOfCallsAgreesWithAModelThatKeepsEveryAdmission(
            @ForAll("histories") ActionChain<WindowAndModel> history) {
        history.run();
    }

    @Example
    void twiceTheLimitNeverPassesAroundAnEdge() {
        RateWindow window = new RateWindow(new RateLimit(60));
        admit(window, 60, NOON.plusMillis(59_999));

        assertThat(window.admit(NOON.plusMillis(60_000)).admitted()).isFalse();
        assertThat(window.admit(NOON.plusMillis(119_998)).admitted()).isFalse();
        assertThat(window.admit(NOON.plusMillis(119_999)).admitted()).isTrue();
    }

    @Example
    void timeThatGoesBackwardsFreesNothing() {
        RateWindow window = new RateWindow(new RateLimit(1));
        window.admit(NOON);

        Admission refused = window.admit(NOON.minusSeconds(600));

        assertThat(refused.admitted()).isFalse();
        assertThat(refused.retryAfter()).isEqualTo(RateWindow.LENGTH);
    }

    @Example
    void askingCountsNothing() {
        RateWindow window = new RateWindow(new RateLimit(3));
        window.admit(NOON);

        assertThat(window.remaining(NOON)).isEqualTo(2);
        assertThat(window.remaining(NOON)).isEqualTo(2);
        assertThat(window.remaining(NOON.plusSeconds(60))).isEqualTo(3);
    }

    @Example
    void anUnlimitedRateHasNoWindow() {
        assertThatThrownBy(() -> new RateWindow(new RateLimit(0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void retryAfterIsRoundedUpToWholeSeconds() {
        assertThat(new Admission(false, 1, 0, Duration.ofMillis(1)).retryAfterSeconds())
                .isEqualTo(1);
        assertThat(new Admission(false, 1, 0, Duration.ofSeconds(17)).retryAfterSeconds())
                .isEqualTo(17);
    }

    @Provide
    Arbitrary<List<Long>> pauses() {
        return pause().list().ofMinSize(1).ofMaxSize(80);
    }

    @Provide
    Arbitrary<ActionChain<WindowAndModel>> histories() {
        return Arbitraries.integers()
                .between(1, 20)
                .flatMap(limit -> ActionChain.startWith(() -> new WindowAndModel(limit))
                        .withAction(3, afterPause("call", WindowAndModel::call))
                        .withAction(1, afterPause("ask", WindowAndModel::ask))
                        .withMaxTransformations(60));
    }

    /** The time between calls; it is often near the edges of the window. */
    private static Arbitrary<Long> pause() {
        return Arbitraries.oneOf(
                Arbitraries.of(0L, 1L),
                Arbitraries.longs().between(0, 20_000),
                Arbitraries.of(29_999L, 30_000L, 59_999L, 60_000L, 60_001L));
    }

    private static Action.Independent<WindowAndModel> afterPause(String name, Step step) {
        return () -> Arbitraries.oneOf(pause(), Arbitraries.of(-1L, -30_000L))
                .map(millis -> Transformer.mutate(name + " after " + millis + " ms", state -> {
                    state.advance(millis);
                    step.take(state);
                }));
    }

    private static void admit(RateWindow window, int times, Instant now) {
        for (int i = 0; i < times; i++) {
            assertThat(window.admit(now).admitted()).isTrue();
        }
    }

    private interface Step {
        void take(WindowAndModel state);
    }

    /** The window under test beside a list of all admissions. */
    static final class WindowAndModel {

        private final int limit;
        private final RateWindow window;
        private final List<Instant> admitted = new ArrayList<>();
        private Instant clock = NOON;
        private Instant latest = Instant.EPOCH;

        WindowAndModel(int limit) {
            this.limit = limit;
            this.window = new RateWindow(new RateLimit(limit));
        }

        void advance(long millis) {
            clock = clock.plusMillis(millis);
            latest = clock.isAfter(latest) ? clock : latest;
        }

        void call() {
            boolean expected = counted() < limit;
            if (expected) {
                admitted.add(latest);
            }
            Admission admission = window.admit(clock);

            assertThat(admission.admitted()).isEqualTo(expected);
            assertThat(admission.limit()).isEqualTo(limit);
            assertThat(admission.remaining()).isEqualTo(limit - counted());
            assertThat(latest.plus(admission.retryAfter()))
                    .isEqualTo(oldestCounted().plus(RateWindow.LENGTH));
        }

        void ask() {
            assertThat(window.remaining(clock)).isEqualTo(limit - counted());
        }

        private int counted() {
            return (int) admitted.stream().filter(this::counts).count();
        }

        private Instant oldestCounted() {
            return admitted.stream().filter(this::counts).findFirst().orElseThrow();
        }

        private boolean counts(Instant admission) {
            return admission.plus(RateWindow.LENGTH).isAfter(latest);
        }
    }
}
