package dev.sandbank.domain.mail;

import java.util.Locale;

/** How far the delivery of a mail has come. The names are stored, so they must not change. */
public enum MailState {
    /** It will be sent. */
    WAITING,
    /** An attempt to send it has begun. */
    SENDING,
    /** A mail server has taken it. */
    SENT,
    /** Mails are not sent here; it is read in the outbox. */
    KEPT,
    /** It cannot be delivered. */
    FAILED,
    /** Its link ended before it was sent. */
    EXPIRED,
    /** It may have been delivered; nobody can tell. It is not sent again. */
    UNCERTAIN;

    /** The name for people and scripts: {@code waiting}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing more will happen to such a mail. */
    public boolean isEnd() {
        return this != WAITING && this != SENDING;
    }
}
