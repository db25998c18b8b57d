package dev.sandbank.application.hub.notice;

/** Writes mails to developers. */
public interface Notices {

    /**
     * Writes a mail, to be sent when the unit of work is durable. It must be called inside the unit of work that makes
     * the change which the mail tells.
     */
    void write(Notice notice);
}
