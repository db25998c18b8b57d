package dev.sandbank.http;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The pause between two looks at something that others bring about. A thread that spins would take their processor. */
public final class Moment {

    private static final long NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private Moment() {}

    public static void pass() {
        LockSupport.parkNanos(NANOS);
    }
}
