package dev.sandbank.domain.hub.team;

import java.time.Duration;

/**
 * How many mails invitations may bring to one address, whoever invites. Past that an invitation is only shown to the
 * invited developer in the browser.
 */
public final class InvitationMails {

    /** The shortest time between two mails. */
    public static final Duration PAUSE = Duration.ofMinutes(1);

    /** The time in which mails are counted. */
    public static final Duration PERIOD = Duration.ofHours(1);

    /** The largest number of mails in that time. */
    public static final int MOST = 5;

    private InvitationMails() {}
}
