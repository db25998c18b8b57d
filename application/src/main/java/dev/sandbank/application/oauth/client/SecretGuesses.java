package dev.sandbank.application.oauth.client;

import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.ratelimit.RateWindow;
import dev.sandbank.domain.refusal.ClientRefusal.ClientGuessing;
import dev.sandbank.domain.refusal.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Wrong secrets by client id, known or not: the tenth within a minute, and every attempt after it, waits until the
 * window has moved on (RFC 6749 section 2.3.1 asks for protection against guessing). Remembers the ten thousand ids
 * that failed last.
 */
final class SecretGuesses {

    private static final RateLimit TOLERATED = new RateLimit(9);
    private static final int MAX_IDS = 10_000;

    private final Map<String, RateWindow> windows = new LinkedHashMap<>(16, 0.75f, true);

    /** Refuses the attempt if one of these ids has failed too often. */
    synchronized void check(Set<String> clientIds, Instant now) {
        for (String clientId : clientIds) {
            RateWindow window = windows.get(clientId);
            if (window != null && window.remaining(now) == 0) {
                throw guessing(window.admit(now).retryAfter());
            }
        }
    }

    /** Counts a failure of each id, so that no other spelling escapes; refuses it as guessing if it is one too many. */
    synchronized void fail(Set<String> clientIds, Instant now) {
        clientIds.forEach(clientId -> fail(clientId, now));
    }

    private void fail(String clientId, Instant now) {
        RateWindow window = windows.computeIfAbsent(clientId, id -> new RateWindow(TOLERATED));
        if (windows.size() > MAX_IDS) {
            windows.remove(windows.keySet().iterator().next());
        }
        var admission = window.admit(now);
        if (!admission.admitted()) {
            throw guessing(admission.retryAfter());
        }
    }

    private static Refused guessing(Duration wait) {
        return new Refused(new ClientGuessing((wait.toMillis() + 999) / 1000));
    }
}
