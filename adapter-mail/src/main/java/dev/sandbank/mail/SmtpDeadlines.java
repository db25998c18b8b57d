package dev.sandbank.mail;

import java.time.Duration;

/**
 * How long the mail server may take.
 *
 * @param connect to take a connection
 * @param read from one byte to the next
 * @param write to take what is written
 * @param whole for a whole delivery up to the end of the mail; a server that sends a byte now and then meets the others
 * @param answer to answer after the end of the mail (RFC 5321 section 4.5.3.2.6 wants 10 minutes)
 */
record SmtpDeadlines(Duration connect, Duration read, Duration write, Duration whole, Duration answer) {

    static final SmtpDeadlines DEFAULT = new SmtpDeadlines(
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(1),
            Duration.ofMinutes(3),
            Duration.ofMinutes(10));
}
