package dev.sandbank.mail;

/** How a connection to the mail server is protected. */
public enum SmtpTls {
    /** It begins in clear, and nothing is sent before it is encrypted (RFC 3207). */
    STARTTLS,
    /** It is encrypted from its beginning (RFC 8314). */
    TLS,
    /** It is not protected. User, password and mails can be read on the way. */
    NONE
}
