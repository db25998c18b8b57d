package dev.sandbank.application.mail;

import dev.sandbank.application.support.MonotonicClock;
import dev.sandbank.application.support.RecentlyUsed;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.SentTimes;
import dev.sandbank.domain.mail.SentTimes.Limit;
import dev.sandbank.domain.secret.Source;
import java.time.Instant;
import java.util.Map;

/**
 * Decides whether a mail that anybody can cause is written: so many to one address, and so many for one source. What is
 * not written is counted. It is kept in memory, for the ten thousand addresses and sources that were seen last.
 */
public final class MailAllowance {

    private static final int BOUND = 10_000;

    private final MonotonicClock clock;
    private final Map<String, SentTimes> addresses = new RecentlyUsed<>(BOUND);
    private final Map<Source, SentTimes> sources = new RecentlyUsed<>(BOUND);
    private long suppressed;

    public MailAllowance(MonotonicClock clock) {
        this.clock = clock;
    }

    /** Whether a mail may be written; if so, it counts from now on. */
    public synchronized boolean admit(EmailAddress to, Source source) {
        Instant now = clock.now();
        SentTimes before = addresses.getOrDefault(to.key(), SentTimes.NONE);
        SentTimes caused = sources.getOrDefault(source, SentTimes.NONE);
        if (!before.allow(Limit.OF_ADDRESS, now) || !caused.allow(Limit.OF_SOURCE, now)) {
            suppressed++;
            return false;
        }
        addresses.put(to.key(), before.and(Limit.OF_ADDRESS, now));
        sources.put(source, caused.and(Limit.OF_SOURCE, now));
        return true;
    }

    /** How many mails were not written since the server started. */
    public synchronized long suppressed() {
        return suppressed;
    }
}
