package dev.sandbank.http.web.tls;

import dev.sandbank.domain.secret.Source;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

/** Tells which addresses are new in this minute. It knows at most 100 of them; further ones count as known. */
final class OncePerMinute {

    private static final int MAX_SOURCES = 100;
    private static final long MINUTE_MILLIS = 60_000;

    private final Clock wall;
    private final Set<Source> known = new HashSet<>();
    private long minute;

    OncePerMinute(Clock wall) {
        this.wall = wall;
    }

    /** Whether it is new, and known from now on. */
    synchronized boolean isNew(Source source) {
        long now = wall.millis() / MINUTE_MILLIS;
        if (now != minute) {
            minute = now;
            known.clear();
        }
        return known.size() < MAX_SOURCES && known.add(source);
    }
}
