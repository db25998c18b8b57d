package dev.sandbank.bootstrap.hub;

import dev.sandbank.application.Stores;
import java.time.Duration;
import java.time.Instant;

/** Removes what the hub no longer needs. */
public final class HubHousekeeping {

    /** The largest number of mails that one round removes, so that others need not wait for it. */
    private static final int MAILS_AT_ONCE = 10_000;

    /** How long ended links and invitations are kept, so that their pages can tell what became of them. */
    private static final Duration KEEP_LINKS = Duration.ofDays(90);

    /** How long things that ended stay on the shelf, so that tokens among them can be ended as well. */
    private static final Duration KEEP_SHELF = Duration.ofHours(1);

    private HubHousekeeping() {}

    /**
     * Removes sessions that have ended, links and invitations that ended long ago, and spent mails.
     *
     * @param keepMails how long mails are kept after their delivery
     */
    public static void forget(Stores stores, Instant now, Duration keepMails) {
        stores.hubSessions().removeEndedBefore(now);
        stores.actingLinks().removeEndedBefore(now.minus(KEEP_LINKS));
        stores.invitations().removeOverBefore(now.minus(KEEP_LINKS));
        stores.shelfItems().forget(now.minus(KEEP_SHELF));
        stores.outbox().forget(now.minus(keepMails), MAILS_AT_ONCE);
    }
}
