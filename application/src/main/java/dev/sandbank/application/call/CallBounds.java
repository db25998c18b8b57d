package dev.sandbank.application.call;

import java.time.Duration;

/**
 * How much is kept of the calls of applications.
 *
 * @param keep how long an entry is kept
 * @param most the largest number of entries of one application; 0 keeps none at all
 */
public record CallBounds(Duration keep, int most) {

    public static final CallBounds DEFAULT = new CallBounds(Duration.ofDays(7), 10_000);

    /** The largest number of entries of calls that only named an application and did not prove to come from it. */
    public static final int MOST_UNPROVED = 100;
}
