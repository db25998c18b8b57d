package dev.sandbank.domain.ratelimit;

/** Calls allowed in one window of 60 seconds; 0 means unlimited. */
public record RateLimit(int perMinute) {

    /** What an application gets when nothing else is said. */
    public static final RateLimit DEFAULT = new RateLimit(60);

    /** The largest limit that is still counted; above it, choose unlimited. */
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
