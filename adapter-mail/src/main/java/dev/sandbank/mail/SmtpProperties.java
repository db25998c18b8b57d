package dev.sandbank.mail;

import java.time.Duration;
import java.util.Properties;

/** The settings of the mail library. Several of its defaults are wrong for us: no deadlines, and no encryption. */
final class SmtpProperties {

    private static final String PREFIX = "mail.smtp.";

    private SmtpProperties() {}

    /** @param ownName by which we greet the server */
    static Properties of(SmtpSettings settings, SmtpDeadlines deadlines, String ownName) {
        Properties properties = new Properties();
        set(properties, "connectiontimeout", deadlines.connect());
        set(properties, "timeout", deadlines.read());
        set(properties, "writetimeout", deadlines.write());
        set(properties, "starttls.enable", settings.tls() == SmtpTls.STARTTLS);
        set(properties, "starttls.required", settings.tls() == SmtpTls.STARTTLS);
        set(properties, "ssl.enable", settings.tls() == SmtpTls.TLS);
        set(properties, "ssl.checkserveridentity", true);
        set(properties, "auth", settings.user() != null);
        set(properties, "quitwait", false);
        properties.setProperty(PREFIX + "ssl.protocols", "TLSv1.2 TLSv1.3");
        properties.setProperty(PREFIX + "auth.mechanisms", "PLAIN LOGIN");
        properties.setProperty(PREFIX + "from", settings.from().value());
        properties.setProperty(PREFIX + "localhost", ownName);
        set(properties, "socketFactory.fallback", false);
        return properties;
    }

    /** Lets the library take its sockets from here. */
    static void addSockets(Properties properties, WatchedSockets plain, EncryptedSockets encrypted) {
        properties.put(PREFIX + "socketFactory", plain);
        properties.put(PREFIX + "ssl.socketFactory", encrypted);
    }

    private static void set(Properties properties, String name, boolean value) {
        properties.setProperty(PREFIX + name, Boolean.toString(value));
    }

    private static void set(Properties properties, String name, Duration limit) {
        properties.setProperty(PREFIX + name, Long.toString(limit.toMillis()));
    }
}
