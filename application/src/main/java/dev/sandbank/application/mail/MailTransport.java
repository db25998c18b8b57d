package dev.sandbank.application.mail;

/** The way by which mails leave. One thread uses it. */
public interface MailTransport {

    /** Tries to send a mail, over one connection for as long as it lasts. It does not throw for anything a server does. */
    MailOutcome send(OutgoingMail mail);

    /** Closes the connection, because nothing is due. */
    void release();

    /** Sends nothing: mails are read in the outbox of this installation. */
    static MailTransport keeping() {
        return new MailTransport() {
            @Override
            public MailOutcome send(OutgoingMail mail) {
                return new MailOutcome.Kept();
            }

            @Override
            public void release() {}
        };
    }
}
