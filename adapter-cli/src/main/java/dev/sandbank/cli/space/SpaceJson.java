package dev.sandbank.cli.space;

import dev.sandbank.application.support.DurationText;
import dev.sandbank.domain.bank.calendar.BankingDays;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A space in the JSON of the command line.
 *
 * @param clock {@code follows}, {@code offset} or {@code frozen}
 * @param offsetSeconds how far the clock is ahead of the wall clock, negative if it is behind; null unless
 *     {@code clock} is {@code offset}
 * @param now the time in the space
 * @param createdAt null for the default space
 * @param holidaysKnownUntil the last day for which holidays are known; afterwards only weekends move a payment
 */
record SpaceJson(
        String space,
        String name,
        String seed,
        String clock,
        @Nullable Long offsetSeconds,
        String now,
        @Nullable String createdAt,
        String holidaysKnownUntil) {

    /** Clocks count milliseconds, so what was set to a whole second may lie just below it. */
    private static final int HALF_A_SECOND = 500;

    static SpaceJson of(Space space, Clock wall) {
        Instant real = wall.instant();
        Instant now = space.clock().at(real);
        return new SpaceJson(
                space.id().value(),
                space.name(),
                space.seed().value(),
                mode(space.clock()),
                isOffset(space.clock())
                        ? Long.valueOf(Duration.between(real, now)
                                .plusMillis(HALF_A_SECOND)
                                .toSeconds())
                        : null,
                now.toString(),
                space.isDefault() ? null : space.createdAt().toString(),
                BankingDays.knownEverywhereUntil().toString());
    }

    /** The fields for people. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("space", space);
        fields.put("name", name);
        fields.put("seed", seed);
        fields.put("clock", clockInWords());
        fields.put("now", now);
        fields.put("createdAt", createdAt == null ? "" : createdAt);
        fields.put("holidays", "known until " + holidaysKnownUntil);
        return fields;
    }

    String clockInWords() {
        if (offsetSeconds == null) {
            return clock.equals("frozen") ? "stands still" : "follows the wall clock";
        }
        String distance = DurationText.of(Duration.ofSeconds(Math.abs(offsetSeconds)));
        return distance + (offsetSeconds < 0 ? " behind" : " ahead");
    }

    private static String mode(SpaceClock clock) {
        return clock instanceof SpaceClock.Frozen ? "frozen" : isOffset(clock) ? "offset" : "follows";
    }

    private static boolean isOffset(SpaceClock clock) {
        return clock instanceof SpaceClock.Offset moved && !moved.isZero();
    }
}
