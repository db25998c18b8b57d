package dev.sandbank.bootstrap;

import dev.sandbank.application.call.CallBounds;
import dev.sandbank.application.support.DurationText;
import dev.sandbank.cli.installation.SettingKey;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.stepup.StepUpRules;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** All settings, each with its name in flags and in the file, its meaning and its default. */
enum SettingName {
    PORT("N", "Port to listen on; 0 takes any free one.", "8080"),
    DATA("DIR", "Data directory, made if it is not there.", "./data"),
    DATABASE(
            "URL",
            "A database of a PostgreSQL server, postgresql://user@host:port/name, in place of the file in the data"
                    + " directory.",
            ""),
    DATABASE_PASSWORD(
            "TEXT",
            "The password of that user; never shown, and no option: a variable or the settings file has it.",
            ""),
    DATABASE_PASSWORD_FILE("FILE", "A file with the password in its first line.", ""),
    DATABASE_KEY(
            "TEXT",
            "32 bytes as base64 or hex, under which the keys of the installation are sealed in that database, so that all"
                    + " its servers have them; without it they are in files. Never shown, and no option.",
            ""),
    DATABASE_KEY_FILE("FILE", "A file with that key in its first line.", ""),
    HOST("ADDRESS", "Address to listen on; 0.0.0.0 for every one.", "127.0.0.1"),
    PUBLIC_URL("URL", "How the outside reaches the server, where that differs from host and port.", ""),
    HTTPS(
            "on|off",
            "Whether the server speaks HTTPS, with a certificate of its own authority unless tls-certificate names one.",
            "off"),
    TLS_CERTIFICATE(
            "FILE",
            "A PEM file with the certificate to show and those of its issuers; it is read again when it changes.",
            ""),
    TLS_KEY("FILE", "A PEM file with the key of that certificate, without a password.", ""),
    HTTP_PORT("N", "A port of plain HTTP that leads browsers to HTTPS; 0 takes any free one, off has none.", "off"),
    CERTIFICATE_PORT(
            "N",
            "A port of HTTPS at which applications show certificates of their own; 0 takes any free one, off has none.",
            "off"),
    PRODUCTION_PORT(
            "N",
            "A port of HTTPS for production, where applications show certificates that were issued here; 0 takes any free"
                    + " one, off has none.",
            "off"),
    HSTS(
            "TIME",
            "How long browsers shall insist on HTTPS once they came to the public URL; off tells them nothing.",
            "off"),
    MANAGEMENT_PORT("N", "Port of /metrics on the loopback address; 0 takes any free one, off has none.", "8081"),
    TRUSTED_PROXY(
            "LIST",
            "Proxies whose Forwarded and X-Forwarded-For headers count: addresses or networks such as 10.0.0.0/8,"
                    + " separated by commas.",
            ""),
    BODY_TIMEOUT("TIME", "How long the body of a request may take to come.", "20s"),
    RATE_LIMIT(
            "N",
            "Calls a minute of an application created without --rate; 0 is unlimited.",
            Integer.toString(RateLimit.DEFAULT.perMinute())),
    AUTHORIZATION_CODE_LIFETIME(
            "TIME", "How long an authorization code lives.", DurationText.of(Lifetimes.DEFAULT.authorizationCode())),
    ACCESS_TOKEN_LIFETIME("TIME", "How long an access token lives.", DurationText.of(Lifetimes.DEFAULT.accessToken())),
    REFRESH_TOKEN_LIFETIME(
            "TIME",
            "How long a grant can be refreshed, from its code's exchange.",
            DurationText.of(Lifetimes.DEFAULT.refreshToken())),
    REFRESH_REUSE_WINDOW(
            "TIME",
            "How long a used refresh token still answers with the same successor.",
            DurationText.of(Lifetimes.DEFAULT.refreshReuseWindow())),
    KEEP_EXPIRED("TIME", "How long ended tokens are kept, so that hints can tell what became of them.", "24h"),
    LENIENT_CIPHERTEXTS(
            "on|off",
            "Whether compatible applications may replay a constant where a password or a one-time code is to be encrypted.",
            "on"),
    INSECURE_REDIRECTS(
            "on|off",
            "Whether compatible applications may register plain http addresses of other machines, each without"
                    + " --allow-insecure-redirect.",
            "off"),
    REGISTRATION(
            "MODE",
            "Who gets an account of the hub: review (an administrator decides), auto (everybody who signs up) or closed"
                    + " (nobody but those who are invited); usual is auto if only this machine reaches the server, else"
                    + " review.",
            "usual"),
    ADMIN_SECOND_FACTOR(
            "on|off",
            "Whether administrators of the hub must set up a second factor before they can do anything else.",
            "off"),
    STEP_UP(
            "LIST",
            "What customers of the bank confirm by a one-time code: none, or some of these, separated by commas.",
            StepUpRules.DEFAULT.text()),
    MAIL_TRANSPORT(
            "local|smtp",
            "Whether mails are only read here (at /outbox and by `sandbank mail list`) or sent by a mail server.",
            "local"),
    SMTP_HOST("HOST", "The mail server.", ""),
    SMTP_PORT("N", "Its port: usually 587 for starttls, 465 for tls, 25 for none.", "587"),
    SMTP_TLS(
            "starttls|tls|none",
            "How the connection to it is encrypted; with none, password and mails can be read on the way.",
            "starttls"),
    SMTP_USER("NAME", "The user there; empty if the mail server asks for none.", ""),
    SMTP_PASSWORD("TEXT", "The password of that user; it is never shown.", ""),
    SMTP_PASSWORD_FILE("FILE", "A file with the password in its first line.", ""),
    MAIL_FROM("ADDRESS", "The address that mails are sent from.", ""),
    MAIL_FROM_NAME("NAME", "The name beside that address.", "Sandbank"),
    KEEP_MAILS("TIME", "How long mails are kept after they were sent, read here or failed.", "30d"),
    KEEP_CALLS(
            "TIME",
            "How long entries of calls are kept, which developers read at /calls.",
            DurationText.of(CallBounds.DEFAULT.keep())),
    CALLS_KEPT(
            "N",
            "Entries of calls that are kept of one application at most; 0 keeps none.",
            Integer.toString(CallBounds.DEFAULT.most())),
    ACCESS_LOG("on|off", "One JSON line a call in DATA/logs/access.log.", "on"),
    LOG_LEVEL("LEVEL", "What the error stream tells: error, warn, info or debug.", "warn");

    private final String placeholder;
    private final String meaning;
    private final String initial;

    SettingName(String placeholder, String meaning, String initial) {
        this.placeholder = placeholder;
        this.meaning = meaning;
        this.initial = initial;
    }

    static Optional<SettingName> named(String key) {
        return Arrays.stream(values()).filter(name -> name.key().equals(key)).findFirst();
    }

    static List<SettingKey> all() {
        return Arrays.stream(values()).map(SettingName::forPeople).toList();
    }

    /** The name in flags and in the file: {@code public-url}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The environment variable: {@code SANDBANK_PUBLIC_URL}. */
    String variable() {
        return "SANDBANK_" + name();
    }

    /** Whether its value must not be shown. */
    boolean isSecret() {
        return Set.of(SMTP_PASSWORD, DATABASE_PASSWORD, DATABASE_KEY).contains(this);
    }

    String initial() {
        return initial;
    }

    SettingKey forPeople() {
        return new SettingKey(key(), placeholder, meaning, initial);
    }
}
