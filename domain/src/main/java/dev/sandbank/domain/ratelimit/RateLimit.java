package dev.sandbank.domain.ratelimit;

/** Calls allowed in one window of 60 seconds; 0 means unlimited. */
public record RateLimit(int perMinute) {

    /** The limit of an application that asks for none. */
    public static final RateLimit DEFAULT = new RateLimit(60);

    /** The largest limit; an application that needs more must be unlimited. */
    public static final int MAX_PER_MINUTE = 100_000;

    public RateLimit {
        if (perMinute < 0 || perMinute > MAX_PER_MINUTE) {
            throw new IllegalArgumentException(
                    "rate must be 0 (unlimited) to " + MAX_PER_MINUTE + " calls a minute, not " + perMinute);
        }
    }

    public boolean unlimited() {
        return perMinute == 0;
    }
}
