package dev.sandbank.mail;

import dev.sandbank.domain.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * The mail server, and who we are there.
 *
 * @param user null for a server that asks for none
 * @param password null if there is no user
 * @param from the address that mails come from
 * @param fromName the name beside that address
 */
public record SmtpSettings(
        String host,
        int port,
        SmtpTls tls,
        @Nullable String user,
        @Nullable String password,
        EmailAddress from,
        String fromName) {

    public SmtpSettings {
        if ((user == null) != (password == null)) {
            throw new IllegalArgumentException("a user has a password");
        }
    }

    /** The password is not part of it. */
    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + port + ", " + tls + ", user " + user + ", from " + from + "]";
    }
}
