package dev.sandbank.mail;

/** How far an attempt to send a mail has come. What a failure means depends on it. */
enum Stage {
    /** Connecting, encrypting, logging in. */
    CONNECT,
    /** Saying whom mails come from. */
    SENDER,
    /** Saying who gets this one. */
    RECIPIENT,
    /** Sending it. */
    CONTENT,
    /** All of it was sent. Only the answer tells whether the server has it. */
    ANSWER
}
