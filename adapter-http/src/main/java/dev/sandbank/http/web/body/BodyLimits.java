package dev.sandbank.http.web.body;

import dev.sandbank.domain.dataset.DataSetLimits;
import java.time.Duration;

/**
 * The limits of bodies in time and size.
 *
 * @param deadline the time within which a body must arrive, from the moment when the server begins to wait for it
 */
public record BodyLimits(Duration deadline) {

    /** The maximum size of a form, in bytes. */
    static final int FORM = 64 << 10;

    /** The maximum size of any other body, in bytes. */
    static final int OTHER = 1 << 20;

    /** The maximum size of a form with a file, in bytes: a file of 1 MB and fields beside it. */
    static final int WITH_FILE = OTHER + FORM;

    /** The path to which data sets are sent. */
    public static final String DATA_SETS = "/data-sets";

    /** The maximum size of a form with a data set, in bytes: the largest file and fields beside it. */
    static final int WITH_DATA_SET = DataSetLimits.BYTES + FORM;

    /** As many bytes of a data set are read and discarded, so that somebody who sends ten times too much is told so. */
    static final long DISCARDED_DATA_SET = 64 << 20;

    /** The maximum size of all bodies together, in bytes. */
    static final long TOGETHER = 32 << 20;

    /** The number of bytes that are read and discarded, so that a client that is still sending can read the refusal. */
    static final long DISCARDED = 12 << 20;

    /** The minimum rate of a body, in bytes per second, after a quarter of the deadline. */
    static final int LEAST_RATE = 1 << 10;

    /** Bodies up to this size, in bytes, are so small that they do not count in the budget. */
    static final int SMALL = 4 << 10;
}
