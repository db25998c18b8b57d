package dev.sandbank.application.mail;

/** How an attempt to send a mail ended. Reasons are sentences for people. */
public sealed interface MailOutcome {

    /** The mail server took it. */
    record Taken() implements MailOutcome {}

    /** Mails are not sent here. It is read in the outbox. */
    record Kept() implements MailOutcome {}

    /** The mail server put this mail off; it may take it later. */
    record Deferred(String reason) implements MailOutcome {}

    /** The mail server will never take this mail, or it cannot be built. Others are not affected. */
    record Rejected(String reason) implements MailOutcome {}

    /**
     * The mail server cannot be used at present, or refuses whoever we are.
     *
     * @param reason it is also shown to callers of {@code /readyz}, so it tells no address
     */
    record ServerTrouble(String reason) implements MailOutcome {}

    /** The connection ended while this mail was on its way, and the server cannot have taken it. */
    record Interrupted(String reason) implements MailOutcome {}

    /** The connection ended after the whole mail was sent and before the answer. */
    record Unknown(String reason) implements MailOutcome {}
}
