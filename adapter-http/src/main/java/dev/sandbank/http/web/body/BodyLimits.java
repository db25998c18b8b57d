package dev.sandbank.http.web.body;

import java.time.Duration;

/**
 * How long bodies may take and how much they may hold.
 *
 * @param deadline until when a body must have come, from when the server begins to wait for it
 */
public record BodyLimits(Duration deadline) {

    /** Bytes of a form. */
    static final int FORM = 64 << 10;

    /** Bytes of any other body. */
    static final int OTHER = 1 << 20;

    /** Bytes of all bodies together. */
    static final long TOGETHER = 32 << 20;

    /** Bytes that are read and thrown away, so that a client that is still sending sees why it is refused. */
    static final long DISCARDED = 8 << 20;

    /** Bytes a second that a body must bring once a quarter of the deadline is over. */
    static final int LEAST_RATE = 1 << 10;

    /** Up to here a body is so small that it counts for nothing. */
    static final int SMALL = 4 << 10;
}
