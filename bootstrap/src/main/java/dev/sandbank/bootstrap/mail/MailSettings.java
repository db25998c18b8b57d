package dev.sandbank.bootstrap.mail;

import dev.sandbank.application.support.DurationText;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.naming.ReadableName;
import dev.sandbank.mail.SmtpSettings;
import dev.sandbank.mail.SmtpTls;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of mails.
 *
 * @param smtp the mail server that they are sent by; null if they are only read here
 * @param keep how long they are kept after their end
 */
public record MailSettings(@Nullable SmtpSettings smtp, Duration keep) {

    /** Reads and checks them; what only mails that are sent need may be missing where none are. */
    public static MailSettings of(SettingTexts settings) {
        boolean sends = settings.read("mail-transport", MailSettings::sends);
        Duration keep = settings.read("keep-mails", DurationText::parse);
        int port = settings.port("smtp-port");
        SmtpTls tls = settings.read("smtp-tls", MailSettings::tls);
        if (!sends) {
            return new MailSettings(null, keep);
        }
        String user = settings.text("smtp-user");
        String password = settings.secret("smtp-password");
        if (user.isEmpty() != password.isEmpty()) {
            throw Failure.usage("smtp-user needs smtp-password or smtp-password-file, and these need smtp-user");
        }
        return new MailSettings(
                new SmtpSettings(
                        settings.read("smtp-host", MailSettings::needed),
                        port,
                        tls,
                        user.isEmpty() ? null : user,
                        user.isEmpty() ? null : password,
                        settings.read("mail-from", MailSettings::address),
                        settings.read("mail-from-name", MailSettings::name)),
                keep);
    }

    /** Whether mails leave this machine. */
    public boolean areSent() {
        return smtp != null;
    }

    private static boolean sends(String text) {
        return switch (text) {
            case "local" -> false;
            case "smtp" -> true;
            default -> throw new IllegalArgumentException("must be local or smtp, not '" + text + "'");
        };
    }

    private static SmtpTls tls(String text) {
        return Arrays.stream(SmtpTls.values())
                .filter(tls -> tls.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be starttls, tls or none, not '" + text + "'"));
    }

    private static String needed(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("must be set for mail-transport smtp");
        }
        return text;
    }

    private static EmailAddress address(String text) {
        return EmailAddress.parse(needed(text))
                .orElseThrow(() -> new IllegalArgumentException("must be an e-mail address, not '" + text + "'"));
    }

    private static String name(String text) {
        ReadableName.objectionTo(text).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
        return text;
    }
}
