package dev.sandbank.domain.hub.session;

import java.time.Instant;
import java.util.stream.LongStream;

/** The spans of 30 seconds since 1970, each of which has its own code (RFC 6238 section 4). */
public final class CodeStep {

    /** The length of a step, in seconds. */
    public static final long SECONDS = 30;

    /** How many steps the clock of a phone may be off, before and after. */
    private static final long TOLERANCE = 1;

    private CodeStep() {}

    /** The step at an instant. */
    public static long at(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    /** The steps whose codes are accepted at an instant, the earliest first. */
    public static LongStream acceptedAt(Instant now) {
        return LongStream.rangeClosed(at(now) - TOLERANCE, at(now) + TOLERANCE);
    }
}
